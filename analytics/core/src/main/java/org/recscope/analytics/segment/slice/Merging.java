package org.recscope.analytics.segment.slice;

import java.util.ArrayList;
import java.util.List;

/// Leaves out slices that are there for the same reason as better ones: what a slice has beyond them must be unlike
/// those
/// in none, and a slice within them unlike the rest of each.
final class Merging {
    private final Searched half;

    Merging(Searched half) {
        this.half = half;
    }

    /// @param cells best first
    /// @param most how many are wanted
    List<Cell> distinct(List<Cell> cells, int most) {
        List<Cell> kept = new ArrayList<>();
        boolean[] taken = new boolean[half.users()];
        for (Cell cell : cells) {
            if (kept.size() < most && distinct(cell, kept, taken)) {
                kept.add(cell);
                for (int user = 0; user < taken.length; user++) {
                    taken[user] |= cell.holds(half.columns(), user);
                }
            }
        }
        return kept;
    }

    /// @param taken users of the better ones
    private boolean distinct(Cell cell, List<Cell> better, boolean[] taken) {
        double[] beyond = new double[2];
        double[] others = new double[2];
        for (int user = 0; user < taken.length; user++) {
            if (!taken[user]) {
                add(cell.holds(half.columns(), user) ? beyond : others, user);
            }
        }
        return beyond[0] > 0 ? apart(beyond, others, cell) : better.stream().allMatch(other -> sharper(cell, other));
    }

    /// Whether a slice within better ones is unlike the rest of each that it shares users with.
    private boolean sharper(Cell cell, Cell better) {
        double[] shared = new double[2];
        double[] rest = new double[2];
        for (int user = 0; user < half.users(); user++) {
            if (better.holds(half.columns(), user)) {
                add(cell.holds(half.columns(), user) ? shared : rest, user);
            }
        }
        return shared[0] == 0 || apart(shared, rest, cell);
    }

    private void add(double[] part, int user) {
        part[0]++;
        part[1] += half.deviation(user);
    }

    /// Whether a part is further out than another, on the side of the slice.
    private boolean apart(double[] part, double[] other, Cell cell) {
        double gap = part[1] / part[0] - other[1] / Math.max(1, other[0]);
        double error = half.spread() * Math.sqrt(1 / part[0] + 1 / Math.max(1, other[0]));
        return Math.signum(gap) == Math.signum(cell.z()) && Math.abs(gap) / error >= Candidates.LEAST;
    }
}
