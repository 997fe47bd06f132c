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
    /// Below so many standard errors nothing is worth estimating.
    private static final double LEAST = 2;

    /// How many of the best are kept for merging.
    private static final int KEPT = 400;

    private static final int MOST_CELLS = 1_000_000;

    /// What a further condition must earn: about what the best of so many more cells has by chance alone.
    private static final double PRICE = 0.6;

    private final double[] deviations;
    private final int[][] columns;
    private final int[] sizes;
    private final SliceOptions options;
    private final double spread;
    private final Map<List<Integer>, Double> bounds = new HashMap<>();
    private final List<Cell> best = new ArrayList<>();
    private double threshold = LEAST;
    private long looked;

    /// @param deviations of the values from their mean, one a searched user
    /// @param columns `[attribute][user]`, codes below the attribute's size
    /// @param sizes values an attribute
    Lattice(double[] deviations, int[][] columns, int[] sizes, SliceOptions options) {
        this.deviations = deviations;
        this.columns = columns;
        this.sizes = sizes;
        this.options = options;
        this.spread = Math.sqrt(Arrays.stream(deviations).map(d -> d * d).sum() / (deviations.length - 1.0));
    }

    /// The best cells; of nearly equal ones the simpler first.
    List<Cell> search() {
        if (spread > 0) {
            for (int level = 1; level <= options.depth(); level++) {
                level(level, 0, new int[0]);
            }
        }
        trim();
        best.sort(Comparator.comparingDouble((Cell cell) -> PRICE * cell.attributes().length - Math.abs(cell.z())));
        return best;
    }

    /// Slices of enough users that were looked at.
    long looked() {
        return looked;
    }

    private void level(int level, int from, int[] chosen) {
        if (chosen.length == level) {
            if (promising(chosen)) {
                score(chosen);
            }
            return;
        }
        for (int a = from; a < columns.length; a++) {
            int[] more = Arrays.copyOf(chosen, chosen.length + 1);
            more[chosen.length] = a;
            level(level, a + 1, more);
        }
    }

    /// Whether every combination with one attribute fewer leaves room for a cell above the threshold.
    private boolean promising(int[] attributes) {
        long cells = 1;
        for (int a : attributes) {
            cells *= sizes[a];
        }
        if (cells > MOST_CELLS) {
            return false;
        }
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
        Tally tally = Tally.of(deviations, columns, sizes, attributes);
        double bound = 0;
        for (int cell = 0; cell < tally.cells(); cell++) {
            double n = tally.count(cell);
            if (n >= options.smallest()) {
                looked++;
                bound = Math.max(bound, bound(tally, cell));
                double rest = deviations.length - n;
                double z = tally.sum(cell) / (spread * Math.sqrt(n * rest / deviations.length));
                if (rest >= options.smallest() && Math.abs(z) > threshold && wanted(z)) {
                    keep(new Cell(attributes, tally.codes(cell), z));
                }
            }
        }
        bounds.put(without(attributes, -1), bound);
    }

    private boolean wanted(double z) {
        return options.side() == Alternative.TWO_SIDED || z > 0 == (options.side() == Alternative.GREATER);
    }

    private double bound(Tally tally, int cell) {
        double n = tally.count(cell);
        double up = options.side() == Alternative.LESS ? 0 : bound(tally.above(cell), tally.largest(cell), n);
        double down = options.side() == Alternative.GREATER ? 0 : bound(-tally.below(cell), -tally.least(cell), n);
        double rest = Math.max(1, deviations.length - n) / deviations.length;
        return Math.max(up, down) / (spread * Math.sqrt(rest));
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
