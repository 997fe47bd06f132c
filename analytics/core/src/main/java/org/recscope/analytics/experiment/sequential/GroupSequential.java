package org.recscope.analytics.experiment.sequential;

import java.util.function.DoubleUnaryOperator;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.statistics.distribution.Root;

/// Boundaries for looks that are planned: at each look the statistic's boundary that spends what the spending function
/// allows, given that no earlier boundary was crossed. The density of the score is carried from look to look on a grid
/// and integrated by the trapezoidal rule.
///
/// Source: Armitage, McPherson & Rowe 1969, doi:10.2307/2343787; Lan & DeMets 1983, doi:10.1093/biomet/70.3.659.
public final class GroupSequential {
    /// Standard deviations beyond which nothing is looked for.
    private static final double MOST = 8;

    private static final double STEP = 0.05;
    private static final int MOST_STEPS = 1000;
    private static final double SAME_LOOK = 1e-5;
    private static final double NOTHING = 1e-7;

    /// Finds where the probability of a crossing falls to what is spent.
    @FunctionalInterface
    public interface Crossing {
        /// Searches for a score.
        ///
        /// @param above probability that the score is crossed at this look; falls with it
        /// @param spent what it is to be
        /// @param from where to begin
        /// @return the score
        double find(DoubleUnaryOperator above, double spent, double from);
    }

    private final double alpha;
    private final Spending spending;
    private final Crossing crossing;
    private double[] grid = {};
    private double[] density = {};
    private double used;

    private GroupSequential(double alpha, Spending spending, Crossing crossing) {
        this.alpha = alpha;
        this.spending = spending;
        this.crossing = crossing;
    }

    /// The boundaries of z statistics.
    ///
    /// @param shares of the information at each look, never falling, above 0
    /// @param alpha for all looks together
    /// @param sides 1, or 2 with half of α on each
    /// @param spending when how much may be used up
    /// @return one boundary a look
    public static double[] bounds(double[] shares, double alpha, int sides, Spending spending) {
        return bounds(shares, alpha, sides, spending, GroupSequential::exact);
    }

    /// The same with a search of its own.
    ///
    /// @param shares of the information at each look
    /// @param alpha for all looks together
    /// @param sides 1 or 2
    /// @param spending when how much may be used up
    /// @param crossing how a boundary is searched for
    /// @return one boundary a look
    public static double[] bounds(double[] shares, double alpha, int sides, Spending spending, Crossing crossing) {
        GroupSequential looks = new GroupSequential(alpha / sides, spending, crossing);
        double[] bounds = new double[shares.length];
        double last = 0;
        for (int look = 0; look < shares.length; look++) {
            if (!(shares[look] >= last) || shares[look] <= 0) {
                throw new IllegalArgumentException("shares of the information must be above 0 and must not fall, look "
                        + (look + 1) + " has " + shares[look] + " after " + last);
            }
            if (look == 0) {
                bounds[0] = looks.first(shares[0]);
            } else if (shares[look] - last <= SAME_LOOK) {
                bounds[look] = bounds[look - 1];
                continue;
            } else {
                bounds[look] = looks.next(shares[look], last);
            }
            last = shares[look];
        }
        return bounds;
    }

    private double first(double share) {
        used = spending.spent(share, alpha);
        double deviation = Math.sqrt(share);
        double z = Math.min(MOST, Normal.upperQuantile(used));
        used = z == MOST ? Normal.sf(MOST) : used;
        int steps = (int) Math.ceil((z + MOST) * deviation / (STEP * deviation));
        grid = grid(-MOST * deviation, z * deviation, steps);
        density = new double[grid.length];
        for (int i = 0; i < grid.length; i++) {
            density[i] = Normal.density(grid[i] / deviation) / deviation;
        }
        return z;
    }

    private double next(double share, double last) {
        double step = Math.sqrt(share - last);
        double deviation = Math.sqrt(share);
        double spent = Math.clamp(spending.spent(share, alpha) - used, 0, 1);
        double z = MOST;
        if (spent >= NOTHING) {
            double score = crossing.find(y -> above(y, step), spent, grid[grid.length - 1]);
            z = Math.min(MOST, score / deviation);
        }
        used = z == MOST ? used + above(MOST * deviation, step) : spending.spent(share, alpha);
        int steps = (int) Math.ceil((z + MOST) * deviation / (STEP * step));
        double[] next = grid(-MOST * deviation, z * deviation, Math.min(MOST_STEPS, steps));
        density = carried(next, step);
        grid = next;
        return z;
    }

    /// Probability that the score goes on from where it is to above a value.
    private double above(double value, double step) {
        double sum = 0;
        for (int i = 0; i < grid.length; i++) {
            sum += weight(i) * density[i] * Normal.sf((value - grid[i]) / step);
        }
        return sum * (grid[1] - grid[0]);
    }

    private double[] carried(double[] next, double step) {
        double[] carried = new double[next.length];
        for (int j = 0; j < next.length; j++) {
            double sum = 0;
            for (int i = 0; i < grid.length; i++) {
                sum += weight(i) * density[i] * Normal.density((next[j] - grid[i]) / step);
            }
            carried[j] = sum * (grid[1] - grid[0]) / step;
        }
        return carried;
    }

    private double weight(int i) {
        return i == 0 || i == grid.length - 1 ? 0.5 : 1;
    }

    private static double[] grid(double from, double to, int steps) {
        double[] grid = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            grid[i] = from + (to - from) * i / steps;
        }
        return grid;
    }

    private static double exact(DoubleUnaryOperator above, double spent, double from) {
        double low = from;
        while (above.applyAsDouble(low) < spent) {
            low -= 1;
        }
        return Root.above(y -> spent - above.applyAsDouble(y), low, 1);
    }
}
