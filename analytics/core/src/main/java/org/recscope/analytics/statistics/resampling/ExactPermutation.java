package org.recscope.analytics.statistics.resampling;

import java.util.Arrays;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.hypothesis.TestResult;

/// The permutation test of two small samples' means over every way to divide them: exact, no chance involved.
///
/// Source: Pitman 1937; agrees with scipy.stats.permutation_test (two-sided: twice the smaller tail).
public final class ExactPermutation {
    /// The most divisions that are gone through.
    public static final long MOST = 20_000_000;

    private static final double ALIKE = 1e-12;

    private final double[] values;
    private final int candidates;
    private final double seen;
    private long below;
    private long above;
    private long all;

    private ExactPermutation(double[] baseline, double[] candidate) {
        values = Arrays.copyOf(candidate, candidate.length + baseline.length);
        System.arraycopy(baseline, 0, values, candidate.length, baseline.length);
        candidates = candidate.length;
        seen = Arrays.stream(candidate).sum();
    }

    /// Tests mean(candidate) − mean(baseline).
    ///
    /// @param baseline the one
    /// @param candidate the other
    /// @param alternative which side counts
    /// @throws IllegalArgumentException when there are more than {@value #MOST} divisions
    public static TestResult test(double[] baseline, double[] candidate, Alternative alternative) {
        if (divisions(baseline.length, candidate.length) > MOST) {
            throw new IllegalArgumentException(
                    "there are more than " + MOST + " ways to divide the samples; flip signs or shuffle instead");
        }
        ExactPermutation test = new ExactPermutation(baseline, candidate);
        test.divide(0, 0, 0);
        double less = (double) test.below / test.all;
        double greater = (double) test.above / test.all;
        double p = switch (alternative) {
            case LESS -> less;
            case GREATER -> greater;
            case TWO_SIDED -> Math.min(1, 2 * Math.min(less, greater));
        };
        double difference = Arrays.stream(candidate).average().orElse(Double.NaN)
                - Arrays.stream(baseline).average().orElse(Double.NaN);
        return new TestResult(difference, p);
    }

    private static double divisions(int a, int b) {
        double count = 1;
        for (int i = 1; i <= a; i++) {
            count *= (double) (b + i) / i;
        }
        return count;
    }

    private void divide(int at, int taken, double sum) {
        if (taken == candidates) {
            double room = ALIKE * Math.max(1, Math.abs(seen));
            below += sum <= seen + room ? 1 : 0;
            above += sum >= seen - room ? 1 : 0;
            all++;
            return;
        }
        if (values.length - at >= candidates - taken) {
            if (at < values.length) {
                divide(at + 1, taken + 1, sum + values[at]);
                divide(at + 1, taken, sum);
            }
        }
    }
}
