package org.recscope.analytics.segment.slice;

import java.util.ArrayList;
import java.util.List;

/// Leaves out slices that are there for the same reason as a better one: what a slice has beyond the better ones must
/// be
/// unlike the rest on its own, and what it has within one must be unlike that.
final class Merging {
    private final Searched half;

    Merging(Searched half) {
        this.half = half;
    }

    /// @param cells best first
    /// @param most how many are wanted
    List<Cell> distinct(List<Cell> cells, int most) {
        List<Cell> kept = new ArrayList<>();
        for (Cell cell : cells) {
            if (kept.size() < most && kept.stream().allMatch(better -> distinct(cell, better))) {
                kept.add(cell);
            }
        }
        return kept;
    }

    private boolean distinct(Cell cell, Cell better) {
        double[] beyond = new double[2];
        double[] shared = new double[2];
        double[] lacking = new double[2];
        for (int row = 0; row < half.users(); row++) {
            boolean in = cell.holds(half.columns(), row);
            boolean inBetter = better.holds(half.columns(), row);
            if (in || inBetter) {
                double[] part = in ? inBetter ? shared : beyond : lacking;
                part[0]++;
                part[1] += half.deviation(row);
            }
        }
        if (shared[0] == 0) {
            return true;
        }
        double own = beyond[0] == 0 ? 0 : beyond[1] / (half.spread() * Math.sqrt(beyond[0]));
        return Math.signum(own) == Math.signum(cell.z()) && Math.abs(own) >= Candidates.LEAST
                || beyond[0] == 0 && sharper(shared, lacking, cell);
    }

    /// A part of the better slice is worth telling when it is further out than the rest of it.
    private boolean sharper(double[] shared, double[] lacking, Cell cell) {
        double gap = shared[1] / shared[0] - lacking[1] / Math.max(1, lacking[0]);
        double error = half.spread() * Math.sqrt(1 / shared[0] + 1 / Math.max(1, lacking[0]));
        return Math.signum(gap) == Math.signum(cell.z()) && Math.abs(gap) / error >= Candidates.LEAST;
    }
}
