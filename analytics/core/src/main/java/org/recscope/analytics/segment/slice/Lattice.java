package org.recscope.analytics.segment.slice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.statistics.Alternative;

/// All conjunctions of up to three attributes, level by level, each level by one pass over the users a combination of
/// attributes. A combination is passed over when a bound says that none of its cells can be among the best.
///
/// The bound is SliceLine's: users of a part of a slice are at least `smallest`, their sum of deviations is at most the
/// sum of all positive ones of the slice, and each is at most the largest. It never loses a slice.
///
/// Source: Sagadeeva & Boehm 2021, SliceLine, doi:10.1145/3448016.3457323.
final class Lattice {
    /// How many of the best are kept for merging.
    private static final int KEPT = 400;

    private final Searched half;
    private final SliceOptions options;
    private final Map<List<Integer>, Double> bounds = new HashMap<>();
    private final List<Cell> best = new ArrayList<>();
    private double threshold = Candidates.LEAST;
    private long looked;

    Lattice(Searched half, SliceOptions options) {
        this.half = half;
        this.options = options;
    }

    /// The best cells.
    Candidates search() {
        if (half.varies()) {
            for (int level = 1; level <= options.depth(); level++) {
                level(level, 0, new int[0]);
            }
        }
        trim();
        return new Candidates(best, looked);
    }

    private void level(int level, int from, int[] chosen) {
        if (chosen.length == level) {
            if (promising(chosen)) {
                score(chosen);
            }
            return;
        }
        for (int a = from; a < half.attributes(); a++) {
            int[] more = Arrays.copyOf(chosen, chosen.length + 1);
            more[chosen.length] = a;
            level(level, a + 1, more);
        }
    }

    /// Whether every combination with one attribute fewer leaves room for a cell above the threshold.
    private boolean promising(int[] attributes) {
        for (int left = 0; left < attributes.length && attributes.length > 1; left++) {
            if (bounds.getOrDefault(without(attributes, left), 0.0) < threshold) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> without(int[] attributes, int place) {
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < attributes.length; i++) {
            if (i != place) {
                rest.add(attributes[i]);
            }
        }
        return rest;
    }

    private void score(int[] attributes) {
        Tally tally = Tally.of(half, attributes);
        double bound = 0;
        for (int cell = 0; cell < tally.cells(); cell++) {
            double n = tally.count(cell);
            if (n >= options.smallest()) {
                looked++;
                bound = Math.max(bound, bound(tally, cell));
                double z = half.z(tally.sum(cell), n);
                boolean others = half.users() - n >= options.smallest();
                if (others && Math.abs(z) > threshold && options.wants(z)) {
                    keep(new Cell(attributes, tally.codes(cell), z));
                }
            }
        }
        bounds.put(without(attributes, -1), bound);
    }

    private double bound(Tally tally, int cell) {
        double n = tally.count(cell);
        double up = options.side() == Alternative.LESS ? 0 : bound(tally.above(cell), tally.largest(cell), n);
        double down = options.side() == Alternative.GREATER ? 0 : bound(-tally.below(cell), -tally.least(cell), n);
        double rest = Math.max(1, half.users() - n) / half.users();
        return Math.max(up, down) / (half.spread() * Math.sqrt(rest));
    }

    /// The largest sum / √n′ of a part of n′ users, smallest ≤ n′ ≤ n.
    private double bound(double sum, double largest, double n) {
        if (!(largest > 0)) {
            return 0;
        }
        double size = Math.clamp(sum / largest, options.smallest(), n);
        return Math.min(sum, size * largest) / Math.sqrt(size);
    }

    private void keep(Cell cell) {
        best.add(cell);
        if (best.size() >= 4 * KEPT) {
            trim();
        }
    }

    private void trim() {
        best.sort(Comparator.comparingDouble((Cell cell) -> -Math.abs(cell.z())));
        if (best.size() > KEPT) {
            best.subList(KEPT, best.size()).clear();
            threshold = Math.abs(best.getLast().z());
        }
    }
}
