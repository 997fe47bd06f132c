package org.recscope.analytics.statistics.hypothesis;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.statistics.distribution.Root;

/// Mann and Whitney's test of two independent samples with the shift that Hodges and Lehmann read from it. U counts the
/// pairs in which the candidate is larger, ties half.
///
/// Sources: Mann & Whitney 1947, doi:10.1214/aoms/1177730491; Hodges & Lehmann 1963, doi:10.1214/aoms/1177704172;
/// agrees with scipy.stats.mannwhitneyu, and with R's wilcox.test at its tolerance.
public final class MannWhitney {
    /// The exact distribution is used when no values are equal and the smaller sample has at most so many.
    public static final int EXACT_UP_TO = 8;

    private final double[] baseline;
    private final double[] candidate;

    /// Two samples.
    ///
    /// @param baseline the one; `NaN` ones do not count
    /// @param candidate the other; `NaN` ones do not count
    public MannWhitney(double[] baseline, double[] candidate) {
        this.baseline = sorted(baseline);
        this.candidate = sorted(candidate);
    }

    private static double[] sorted(double[] values) {
        double[] kept = Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray();
        Arrays.sort(kept);
        return kept;
    }

    /// The chance that a random candidate value is larger than a random baseline value, ties half.
    public double superiority() {
        return PairCount.of(baseline, candidate, 0).wins() / pairs();
    }

    private double pairs() {
        return (double) baseline.length * candidate.length;
    }

    /// Tests with the exact distribution where samples are small and no values are equal, else by the normal
    /// distribution with continuity correction.
    ///
    /// @param alternative which side counts
    public TestResult test(Alternative alternative) {
        return exactPossible() ? exact(alternative) : normal(alternative, true);
    }

    /// Whether {@link #test} uses the exact distribution.
    public boolean exactPossible() {
        boolean small = Math.min(baseline.length, candidate.length) <= EXACT_UP_TO;
        return small && PairCount.of(baseline, candidate, 0).tieSum() == 0;
    }

    /// Tests by the exact distribution, which knows no ties.
    ///
    /// @param alternative which side counts
    public TestResult exact(Alternative alternative) {
        if (pairs() == 0) {
            return TestResult.UNDEFINED;
        }
        double u = PairCount.of(baseline, candidate, 0).wins();
        double[] chance = RankSumDistribution.chances(baseline.length, candidate.length);
        double below = 0;
        double above = 0;
        for (int i = 0; i < chance.length; i++) {
            below += i <= u ? chance[i] : 0;
            above += i >= u ? chance[i] : 0;
        }
        double p = switch (alternative) {
            case TWO_SIDED -> Math.min(1, 2 * Math.min(below, above));
            case GREATER -> above;
            case LESS -> below;
        };
        return new TestResult(u, p);
    }

    /// Tests by the normal distribution, the variance shrunk for ties.
    ///
    /// @param alternative which side counts
    /// @param continuity whether half a pair is taken off
    public TestResult normal(Alternative alternative, boolean continuity) {
        if (pairs() == 0) {
            return TestResult.UNDEFINED;
        }
        PairCount count = PairCount.of(baseline, candidate, 0);
        double distance = count.wins() - pairs() / 2;
        double off = continuity ? 0.5 : 0;
        double error = error(count.tieSum());
        if (error == 0) {
            return new TestResult(count.wins(), 1);
        }
        double p = switch (alternative) {
            case TWO_SIDED -> Math.min(1, 2 * Normal.sf((Math.abs(distance) - off) / error));
            case GREATER -> Normal.sf((distance - off) / error);
            case LESS -> Normal.cdf((distance + off) / error);
        };
        return new TestResult(count.wins(), p);
    }

    private double error(double tieSum) {
        double n = (double) baseline.length + candidate.length;
        return Math.sqrt(pairs() / 12 * (n + 1 - tieSum / (n * (n - 1))));
    }

    /// The shift of the candidate that makes both samples alike.
    ///
    /// @param tolerance how near the crossing of the rank sum is searched; 0 for the last digits
    /// @return the median of all pairwise differences, where samples are without ties; in the unit of the values
    public double shift(double tolerance) {
        return small() ? median() : crossing(0, false, tolerance);
    }

    /// The interval of the shift.
    ///
    /// @param confidence such as 0.95
    /// @param tolerance how near the crossing of the rank sum is searched; 0 for the last digits
    public Interval interval(double confidence, double tolerance) {
        if (pairs() == 0) {
            return Interval.UNDEFINED;
        }
        if (small()) {
            return exactInterval(1 - confidence);
        }
        double z = Normal.upperQuantile((1 - confidence) / 2);
        return new Interval(crossing(z, true, tolerance), crossing(-z, true, tolerance));
    }

    /// As R decides: both below 50 and no ties.
    private boolean small() {
        return Math.max(baseline.length, candidate.length) < 50
                && PairCount.of(baseline, candidate, 0).tieSum() == 0;
    }

    private double median() {
        double[] differences = differences();
        int n = differences.length;
        return n == 0 ? Double.NaN : (differences[(n - 1) / 2] + differences[n / 2]) / 2;
    }

    private Interval exactInterval(double alpha) {
        double[] chance = RankSumDistribution.chances(baseline.length, candidate.length);
        int place = 0;
        double below = chance[0];
        while (below < alpha / 2) {
            below += chance[++place];
        }
        double[] differences = differences();
        int at = Math.max(place, 1);
        return new Interval(differences[at - 1], differences[differences.length - at]);
    }

    private double[] differences() {
        double[] all = new double[baseline.length * candidate.length];
        int i = 0;
        for (double x : candidate) {
            for (double y : baseline) {
                all[i++] = x - y;
            }
        }
        Arrays.sort(all);
        return all;
    }

    private double crossing(double z, boolean continuity, double tolerance) {
        if (pairs() == 0) {
            return Double.NaN;
        }
        double least = candidate[0] - baseline[baseline.length - 1];
        double most = candidate[candidate.length - 1] - baseline[0];
        DoubleUnaryOperator excess = shift -> standardised(shift, continuity) - z;
        if (!(excess.applyAsDouble(least) > 0)) {
            return least;
        }
        return excess.applyAsDouble(most) < 0 ? Root.find(excess, least, most, tolerance) : most;
    }

    private double standardised(double shift, boolean continuity) {
        PairCount count = PairCount.of(baseline, candidate, shift);
        double distance = count.wins() - pairs() / 2;
        double off = continuity ? Math.signum(distance) * 0.5 : 0;
        return (distance - off) / error(count.tieSum());
    }
}
