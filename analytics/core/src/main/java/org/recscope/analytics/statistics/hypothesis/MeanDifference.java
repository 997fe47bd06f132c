package org.recscope.analytics.statistics.hypothesis;

import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.distribution.StudentT;

/// An estimated difference with its standard error: every t and z test, interval, margin and equivalence test is read
/// from here, so that p-value and interval cannot disagree.
///
/// Sources: Student 1908; Welch 1947, doi:10.1093/biomet/34.1-2.28; Schuirmann 1987, doi:10.1007/BF01068419 (two
/// one-sided tests).
///
/// @param estimate candidate − baseline
/// @param error standard error of the estimate
/// @param degrees of freedom; infinite for a z test
public record MeanDifference(double estimate, double error, double degrees) {
    /// Paired: the mean of per-user differences.
    ///
    /// @param differences candidate − baseline, one a user
    public static MeanDifference paired(Sample differences) {
        return new MeanDifference(differences.mean(), Math.sqrt(differences.meanVariance()), differences.n() - 1);
    }

    /// Two independent samples of any two variances (Welch).
    ///
    /// @param baseline the one
    /// @param candidate the other
    public static MeanDifference welch(Sample baseline, Sample candidate) {
        double a = baseline.meanVariance();
        double b = candidate.meanVariance();
        double degrees = (a + b) * (a + b) / (a * a / (baseline.n() - 1) + b * b / (candidate.n() - 1));
        return new MeanDifference(candidate.mean() - baseline.mean(), Math.sqrt(a + b), degrees);
    }

    /// Two independent samples of one variance (Student).
    ///
    /// @param baseline the one
    /// @param candidate the other
    public static MeanDifference student(Sample baseline, Sample candidate) {
        double degrees = baseline.n() + candidate.n() - 2;
        double pooled =
                ((baseline.n() - 1) * baseline.variance() + (candidate.n() - 1) * candidate.variance()) / degrees;
        double error = Math.sqrt(pooled * (1 / baseline.n() + 1 / candidate.n()));
        return new MeanDifference(candidate.mean() - baseline.mean(), error, degrees);
    }

    /// Two independent samples, the variances taken as known (z).
    ///
    /// @param baseline the one
    /// @param candidate the other
    public static MeanDifference z(Sample baseline, Sample candidate) {
        double error = Math.sqrt(baseline.meanVariance() + candidate.meanVariance());
        return new MeanDifference(candidate.mean() - baseline.mean(), error, Double.POSITIVE_INFINITY);
    }

    /// Standard errors between the estimate and a supposed difference.
    ///
    /// @param supposed usually 0
    /// @return `NaN` when the values do not vary at all
    public double statistic(double supposed) {
        return error > 0 ? (estimate - supposed) / error : Double.NaN;
    }

    /// The test of no difference, two-sided.
    public TestResult test() {
        return test(Alternative.TWO_SIDED, 0);
    }

    /// The test of a supposed difference.
    ///
    /// @param alternative which side counts
    /// @param supposed the difference that is tested
    public TestResult test(Alternative alternative, double supposed) {
        double t = statistic(supposed);
        double p = switch (alternative) {
            case TWO_SIDED -> StudentT.twoSided(t, degrees);
            case GREATER -> StudentT.sf(t, degrees);
            case LESS -> StudentT.cdf(t, degrees);
        };
        return new TestResult(t, p);
    }

    /// The two-sided interval.
    ///
    /// @param confidence such as 0.95
    public Interval interval(double confidence) {
        return interval(confidence, Alternative.TWO_SIDED);
    }

    /// The interval of differences a test of the same alternative does not reject.
    ///
    /// @param confidence such as 0.95
    /// @param alternative the side that is bounded: `GREATER` gives \[low, ∞\]
    public Interval interval(double confidence, Alternative alternative) {
        double alpha = 1 - confidence;
        return switch (alternative) {
            case TWO_SIDED -> Interval.around(estimate, StudentT.upperQuantile(alpha / 2, degrees) * error);
            case GREATER ->
                new Interval(estimate - StudentT.upperQuantile(alpha, degrees) * error, Double.POSITIVE_INFINITY);
            case LESS ->
                new Interval(Double.NEGATIVE_INFINITY, estimate + StudentT.upperQuantile(alpha, degrees) * error);
        };
    }

    /// Whether the difference lies inside margins: the larger p of the tests against either margin.
    ///
    /// @param low lower margin
    /// @param high upper margin
    public double equivalence(double low, double high) {
        return Math.max(
                test(Alternative.GREATER, low).pValue(),
                test(Alternative.LESS, high).pValue());
    }
}
