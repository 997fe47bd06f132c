package org.recscope.analytics.experiment.sequential;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.recscope.analytics.statistics.distribution.Normal;

/// The looks at an experiment so far, each at a share of the information that was planned, with two-sided boundaries
/// and p-values that hold at all of them together.
///
/// The p-value at a look is the least alpha whose boundary there is reached; it is at most alpha exactly when alpha's
/// own boundary is. Boundaries once computed are kept, because many metrics share the looks.
public final class PlannedLooks {
    /// Nothing is told apart below this level.
    private static final double LEAST = 1e-10;

    private static final double NEAR = 1e-4;
    private static final int MOST_STEPS = 40;

    private final double[] shares;
    private final Spending spending;
    private final Map<Double, double[]> known = new ConcurrentHashMap<>();

    /// Looks.
    ///
    /// @param shares of the planned information at each, rising, above 0; above 1 where there is more
    /// @param spending when how much of alpha may be used up
    public PlannedLooks(double[] shares, Spending spending) {
        this.shares = shares.clone();
        this.spending = spending;
    }

    /// How many there were.
    ///
    /// @return ≥ 0
    public int count() {
        return shares.length;
    }

    /// The share of the planned information at a look.
    ///
    /// @param look from 0
    /// @return above 0
    public double share(int look) {
        return shares[look];
    }

    /// The half-width in standard errors.
    ///
    /// @param look from 0
    /// @param alpha the chance that any look is wrong
    /// @return the boundary of the z statistic
    public double reach(int look, double alpha) {
        return known.computeIfAbsent(alpha, level -> GroupSequential.bounds(shares, level, 2, spending))[look];
    }

    /// The p-value that holds at all looks.
    ///
    /// @param look from 0
    /// @param statistic estimate in standard errors
    /// @param alpha the level of the experiment, which p is never on the wrong side of
    /// @return in (0, 1\], to four digits; 1e−10 for anything below
    public double p(int look, double statistic, double alpha) {
        double z = Math.abs(statistic);
        if (Double.isNaN(z)) {
            return Double.NaN;
        }
        boolean reached = z >= reach(look, alpha);
        double low = Math.log(reached ? LEAST : alpha);
        double high = reached ? Math.log(alpha) : 0;
        if (reached && z >= reach(look, LEAST)) {
            return LEAST;
        }
        if (!reached && z < reach(look, 1 - NEAR)) {
            return 1;
        }
        double guess = Math.log(Math.clamp(2 * Normal.sf(z), LEAST, 1));
        for (int step = 0; step < MOST_STEPS && high - low > NEAR; step++) {
            boolean sensible = guess > low && guess < high;
            double middle = sensible ? guess : (low + high) / 2;
            double bound = reach(look, Math.exp(middle));
            if (z >= bound) {
                high = middle;
            } else {
                low = middle;
            }
            // A boundary z belongs to a nominal level; p moves with it nearly in proportion.
            guess = middle + Math.log(Normal.sf(z) / Normal.sf(bound));
            guess += z >= bound ? -NEAR / 4 : NEAR / 4;
        }
        return Math.exp(high);
    }

    @Override
    public String toString() {
        return "looks at " + Arrays.toString(shares);
    }
}
