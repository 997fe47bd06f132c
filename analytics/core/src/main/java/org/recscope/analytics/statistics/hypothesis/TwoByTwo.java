package org.recscope.analytics.statistics.hypothesis;

import java.util.function.DoubleUnaryOperator;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.distribution.Binomial;
import org.recscope.analytics.statistics.distribution.ChiSquared;
import org.recscope.analytics.statistics.distribution.Hypergeometric;
import org.recscope.analytics.statistics.distribution.Normal;

/// Two shares of successes against each other, as a table of four counts.
///
/// Sources: Fisher 1935; Barnard 1945, doi:10.1038/156177a0; Boschloo 1970, doi:10.1111/j.1467-9574.1970.tb00104.x;
/// Yates 1934; agrees with scipy.stats' tests of the same names.
///
/// @param candidateSuccesses of the candidate
/// @param candidateTrials at least its successes
/// @param baselineSuccesses of the baseline
/// @param baselineTrials at least its successes
public record TwoByTwo(long candidateSuccesses, long candidateTrials, long baselineSuccesses, long baselineTrials) {
    /// Probabilities this near each other count as equal.
    private static final double ALIKE = 1 + 1e-7;

    private static final int GRID = 256;

    /// Fisher's exact test: the margins taken as given.
    ///
    /// @param alternative `GREATER`: the candidate's share is larger
    /// @return statistic: the odds ratio
    public TestResult fisher(Alternative alternative) {
        double odds = (double) candidateSuccesses
                * (baselineTrials - baselineSuccesses)
                / ((double) baselineSuccesses * (candidateTrials - candidateSuccesses));
        return new TestResult(odds, fisherP(candidateSuccesses, baselineSuccesses, alternative));
    }

    private double fisherP(long x, long y, Alternative alternative) {
        long draws = x + y;
        double seen = Hypergeometric.pmf(x, candidateTrials, baselineTrials, draws);
        double sum = 0;
        for (long k = Math.max(0, draws - baselineTrials); k <= Math.min(candidateTrials, draws); k++) {
            double p = Hypergeometric.pmf(k, candidateTrials, baselineTrials, draws);
            boolean counts = switch (alternative) {
                case TWO_SIDED -> p <= seen * ALIKE;
                case GREATER -> k >= x;
                case LESS -> k <= x;
            };
            sum += counts ? p : 0;
        }
        return Math.min(1, sum);
    }

    /// Barnard's exact test: the least favourable common share, tables ordered by the pooled z.
    ///
    /// @param alternative `GREATER`: the candidate's share is larger
    /// @return statistic: the pooled z
    public TestResult barnard(Alternative alternative) {
        double seen = pooled(candidateSuccesses, baselineSuccesses);
        boolean[] extreme = extreme((x, y) -> switch (alternative) {
            case TWO_SIDED -> Math.abs(pooled(x, y)) >= Math.abs(seen) / ALIKE;
            case GREATER -> pooled(x, y) >= seen - Math.abs(seen) * 1e-9;
            case LESS -> pooled(x, y) <= seen + Math.abs(seen) * 1e-9;
        });
        return new TestResult(seen, leastFavourable(extreme));
    }

    /// Boschloo's exact test: the same with tables ordered by Fisher's one-sided p.
    ///
    /// @param alternative `GREATER`: the candidate's share is larger
    /// @return statistic: Fisher's p; two-sided p is twice the smaller one-sided one
    public TestResult boschloo(Alternative alternative) {
        if (alternative == Alternative.TWO_SIDED) {
            TestResult less = boschloo(Alternative.LESS);
            TestResult greater = boschloo(Alternative.GREATER);
            TestResult smaller = less.pValue() < greater.pValue() ? less : greater;
            return new TestResult(smaller.statistic(), Math.min(1, 2 * smaller.pValue()));
        }
        double seen = fisherP(candidateSuccesses, baselineSuccesses, alternative);
        boolean[] extreme = extreme((x, y) -> fisherP(x, y, alternative) <= seen * (1 + 1e-13));
        return new TestResult(seen, leastFavourable(extreme));
    }

    private double pooled(long x, long y) {
        double p = (double) (x + y) / (candidateTrials + baselineTrials);
        double variance = p * (1 - p) * (1.0 / candidateTrials + 1.0 / baselineTrials);
        return variance == 0 ? 0 : ((double) x / candidateTrials - (double) y / baselineTrials) / Math.sqrt(variance);
    }

    @FunctionalInterface
    private interface Table {
        boolean test(long x, long y);
    }

    /// Cell `x * (baselineTrials + 1) + y` for each table of the same group sizes.
    private boolean[] extreme(Table table) {
        boolean[] extreme = new boolean[Math.toIntExact((candidateTrials + 1) * (baselineTrials + 1))];
        int cell = 0;
        for (long x = 0; x <= candidateTrials; x++) {
            for (long y = 0; y <= baselineTrials; y++) {
                extreme[cell++] = table.test(x, y);
            }
        }
        return extreme;
    }

    private double leastFavourable(boolean[] extreme) {
        DoubleUnaryOperator chance = share -> chance(extreme, share);
        int best = 1;
        for (int i = 1; i < GRID; i++) {
            best = chance.applyAsDouble((double) i / GRID) > chance.applyAsDouble((double) best / GRID) ? i : best;
        }
        return Math.min(1, Peak.height(chance, (best - 1.0) / GRID, (best + 1.0) / GRID));
    }

    private double chance(boolean[] extreme, double share) {
        double sum = 0;
        int cell = 0;
        for (long x = 0; x <= candidateTrials; x++) {
            double row = 0;
            for (long y = 0; y <= baselineTrials; y++) {
                row += extreme[cell++] ? Binomial.pmf(y, baselineTrials, share) : 0;
            }
            sum += row == 0 ? 0 : row * Binomial.pmf(x, candidateTrials, share);
        }
        return sum;
    }

    /// Pearson's χ², or the likelihood ratio G.
    ///
    /// @param yates whether each count is moved half towards what is expected
    /// @param likelihood G rather than Pearson's sum
    /// @return `NaN` when a margin is empty
    public TestResult chiSquared(boolean yates, boolean likelihood) {
        double n = candidateTrials + baselineTrials;
        double successes = candidateSuccesses + baselineSuccesses;
        double sum = 0;
        for (int cell = 0; cell < 4; cell++) {
            boolean ofCandidate = cell < 2;
            boolean success = cell % 2 == 0;
            double trials = ofCandidate ? candidateTrials : baselineTrials;
            double won = ofCandidate ? candidateSuccesses : baselineSuccesses;
            double seen = success ? won : trials - won;
            double expected = trials * (success ? successes : n - successes) / n;
            sum += term(seen, expected, yates, likelihood);
        }
        return Double.isNaN(sum) ? TestResult.UNDEFINED : new TestResult(sum, ChiSquared.sf(sum, 1));
    }

    private static double term(double seen, double expected, boolean yates, boolean likelihood) {
        if (expected == 0) {
            return Double.NaN;
        }
        double off = expected - seen;
        double moved = yates ? seen + Math.signum(off) * Math.min(0.5, Math.abs(off)) : seen;
        if (likelihood) {
            return moved == 0 ? 0 : 2 * moved * Math.log(moved / expected);
        }
        return (moved - expected) * (moved - expected) / expected;
    }

    /// The z test of two shares.
    ///
    /// @param pooled whether the variance is that of the common share
    /// @param continuity whether ½ (1/n₁ + 1/n₂) is taken off the distance
    /// @param alternative `GREATER`: the candidate's share is larger
    public TestResult z(boolean pooled, boolean continuity, Alternative alternative) {
        double a = (double) candidateSuccesses / candidateTrials;
        double b = (double) baselineSuccesses / baselineTrials;
        double error = error(pooled);
        double off = continuity ? 0.5 / candidateTrials + 0.5 / baselineTrials : 0;
        double d = a - b;
        double z = switch (alternative) {
            case TWO_SIDED -> Math.copySign(Math.max(0, Math.abs(d) - off), d) / error;
            case GREATER -> (d - off) / error;
            case LESS -> (d + off) / error;
        };
        double p = switch (alternative) {
            case TWO_SIDED -> Normal.twoSided(z);
            case GREATER -> Normal.sf(z);
            case LESS -> Normal.cdf(z);
        };
        return new TestResult(z, p);
    }

    /// The standard error of the difference of shares.
    ///
    /// @param pooled whether the variance is that of the common share
    public double error(boolean pooled) {
        double a = (double) candidateSuccesses / candidateTrials;
        double b = (double) baselineSuccesses / baselineTrials;
        double p = (double) (candidateSuccesses + baselineSuccesses) / (candidateTrials + baselineTrials);
        return pooled
                ? Math.sqrt(p * (1 - p) * (1.0 / candidateTrials + 1.0 / baselineTrials))
                : Math.sqrt(a * (1 - a) / candidateTrials + b * (1 - b) / baselineTrials);
    }
}
