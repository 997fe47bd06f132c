package org.recscope.analytics.statistics.hypothesis;

import java.util.Arrays;
import org.recscope.analytics.statistics.distribution.StudentT;

/// Yuen's test of trimmed means: Welch's test on what is left after a share of each end is cut off, with the variance
/// of
/// the winsorised values.
///
/// Source: Yuen 1974, doi:10.1093/biomet/61.1.165; agrees with scipy.stats.ttest_ind(trim, equal_var=False).
public final class Yuen {
    private Yuen() {}

    /// The difference of trimmed means.
    ///
    /// @param baseline the one; `NaN` ones do not count
    /// @param candidate the other; `NaN` ones do not count
    /// @param trim share cut off each end, in \[0, 0.5)
    public static MeanDifference compare(double[] baseline, double[] candidate, double trim) {
        Trimmed a = Trimmed.of(baseline, trim);
        Trimmed b = Trimmed.of(candidate, trim);
        double sum = a.variance + b.variance;
        double degrees = sum * sum / (a.variance * a.variance / (a.kept - 1) + b.variance * b.variance / (b.kept - 1));
        return new MeanDifference(b.mean - a.mean, Math.sqrt(sum), degrees);
    }

    /// @param kept values left
    /// @param mean of those
    /// @param variance of that mean
    private record Trimmed(double kept, double mean, double variance) {
        static Trimmed of(double[] values, double trim) {
            double[] x =
                    Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
            int n = x.length;
            int cut = (int) (trim * n);
            double kept = n - 2.0 * cut;
            double sum = 0;
            double all = 0;
            for (int i = 0; i < n; i++) {
                double clipped = x[Math.clamp(i, cut, n - 1 - cut)];
                all += clipped;
                sum += i >= cut && i < n - cut ? x[i] : 0;
            }
            double squares = 0;
            for (int i = 0; i < n; i++) {
                double off = x[Math.clamp(i, cut, n - 1 - cut)] - all / n;
                squares += off * off;
            }
            return new Trimmed(kept, sum / kept, squares / (kept * (kept - 1)));
        }
    }

    /// The two-sided test.
    ///
    /// @param baseline the one
    /// @param candidate the other
    /// @param trim share cut off each end, in \[0, 0.5)
    public static TestResult test(double[] baseline, double[] candidate, double trim) {
        MeanDifference difference = compare(baseline, candidate, trim);
        double t = difference.statistic(0);
        return new TestResult(t, StudentT.twoSided(t, difference.degrees()));
    }
}
