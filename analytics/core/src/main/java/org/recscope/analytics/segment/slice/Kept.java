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

    /// The p-values by which slices are judged: against everybody else, and also by what it has of its own beside
    /// the better ones that differ from everybody else. The largest counts.
    ///
    /// @param cells the better first
    /// @param alpha the level
    double[] pValues(List<Cell> cells, double alpha) {
        double[] p = new double[cells.size()];
        List<Cell> better = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            Cell cell = cells.get(i);
            double alone = p(cell, inside(cell), outside(cell));
            p[i] = better.isEmpty() ? alone : Math.max(alone, own(cell, better));
            if (alone <= alpha) {
                better.add(cell);
            }
        }
        return p;
    }

    /// What a slice has beyond the better ones, against those in none; of one that lies within them, against the rest
    /// of each. So nobody is told that those outside of the worst slice are better off than those in it.
    private double own(Cell cell, List<Cell> better) {
        Sample beyond = sample(user -> cell.holds(columns, user) && !inAny(better, user));
        if (beyond.n() > 1) {
            return p(cell, beyond, sample(user -> !cell.holds(columns, user) && !inAny(better, user)));
        }
        double most = 0;
        for (Cell other : better) {
            Sample shared = sample(user -> cell.holds(columns, user) && other.holds(columns, user));
            if (shared.n() > 0) {
                Sample rest = sample(user -> !cell.holds(columns, user) && other.holds(columns, user));
                most = Math.max(most, p(cell, shared, rest));
            }
        }
        return most;
    }

    private boolean inAny(List<Cell> cells, int user) {
        for (Cell cell : cells) {
            if (cell.holds(columns, user)) {
                return true;
            }
        }
        return false;
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
