package org.recscope.analytics.segment.slice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.hypothesis.MeanDifference;

/// The half of the users that was not searched: it says how far the proposed slices really are from the others, and
/// whether each is more than a part of a better one.
final class Kept {
    private final double[] values;
    private final int[][] columns;

    /// @param values one a user
    /// @param columns `[attribute][user]`, codes as the searched half has them
    Kept(double[] values, int[][] columns) {
        this.values = values;
        this.columns = columns;
    }

    Sample inside(Cell cell) {
        return sample(user -> cell.holds(columns, user));
    }

    Sample outside(Cell cell) {
        return sample(user -> !cell.holds(columns, user));
    }

    /// The p-values by which slices are judged: against everybody else, and, where that alone would be significant for
    /// a better one that shares users with it, also by what it has of its own. The larger counts.
    ///
    /// @param cells the better first
    /// @param alpha the level
    double[] pValues(List<Cell> cells, double alpha) {
        double[] p = new double[cells.size()];
        List<Cell> better = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            Cell cell = cells.get(i);
            double alone = p(cell, inside(cell), outside(cell));
            p[i] = alone;
            for (Cell other : better) {
                p[i] = Math.max(p[i], own(cell, other));
            }
            if (alone <= alpha) {
                better.add(cell);
            }
        }
        return p;
    }

    /// What a slice has beyond a better one, against those in neither; of one that lies within it, against the rest of
    /// the better.
    private double own(Cell cell, Cell better) {
        Sample shared = sample(user -> cell.holds(columns, user) && better.holds(columns, user));
        if (shared.n() == 0) {
            return 0;
        }
        Sample beyond = sample(user -> cell.holds(columns, user) && !better.holds(columns, user));
        return beyond.n() > 1
                ? p(cell, beyond, sample(user -> !cell.holds(columns, user) && !better.holds(columns, user)))
                : p(cell, shared, sample(user -> !cell.holds(columns, user) && better.holds(columns, user)));
    }

    /// Two-sided; 1 where the difference is not on the side that was found, or cannot be tested.
    private static double p(Cell cell, Sample inside, Sample outside) {
        MeanDifference difference = MeanDifference.welch(outside, inside);
        double p = difference.test().pValue();
        return difference.estimate() * cell.z() > 0 && !Double.isNaN(p) ? p : 1;
    }

    private Sample sample(IntPredicate wanted) {
        double[] chosen = new double[values.length];
        int size = 0;
        for (int user = 0; user < values.length; user++) {
            if (wanted.test(user)) {
                chosen[size++] = values[user];
            }
        }
        return Sample.of(java.util.Arrays.copyOf(chosen, size));
    }
}
