package org.recscope.analytics.comparison;

import org.recscope.analytics.statistics.EffectSize;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.hypothesis.MeanDifference;
import org.recscope.analytics.statistics.power.PowerDesign;

/// How large the difference of two runs is over the users for whom both have a value.
///
/// @param leftOut users for whom one run at least has none
/// @param baseline mean of the one
/// @param candidate mean of the other
/// @param differences candidate − baseline, user by user, in the metric's unit
/// @param wins users for whom the candidate is better; larger, for a metric without a better direction
/// @param losses users for whom it is worse
/// @param ties users of equal value
public record PairedEffect(
        long leftOut, double baseline, double candidate, Sample differences, long wins, long losses, long ties) {
    private static final double POWER = 0.8;

    /// The users compared.
    public long users() {
        return wins + losses + ties;
    }

    /// The mean difference with its error; the ground of the t test.
    public MeanDifference mean() {
        return MeanDifference.paired(differences);
    }

    /// Candidate − baseline, in the metric's unit.
    public double difference() {
        return differences.mean();
    }

    /// Difference over the baseline's size.
    ///
    /// @return a share (0.02 is +2 %); `NaN` when the baseline is 0
    public double relative() {
        return baseline == 0 ? Double.NaN : difference() / Math.abs(baseline);
    }

    /// Student's interval of the difference.
    ///
    /// @param confidence such as 0.95
    /// @return undefined below two users
    public Interval interval(double confidence) {
        return users() < 2 ? Interval.UNDEFINED : mean().interval(confidence);
    }

    /// Cohen's d_z, the difference in standard deviations of differences.
    public double dz() {
        return EffectSize.dz(differences);
    }

    /// A12, the share of users better off, ties half.
    public double superiority() {
        return EffectSize.superiority(wins, losses, ties);
    }

    /// The smallest difference these users would show with a power of 80 %.
    ///
    /// @param alpha level of the test
    /// @return in the metric's unit; `NaN` below three users or without any scatter
    public double detectable(double alpha) {
        boolean possible = users() > 2 && differences.variance() > 0;
        return possible ? design(alpha).effect(users(), POWER) * differences.deviation() : Double.NaN;
    }

    /// The power these users have for the difference that was seen.
    ///
    /// @param alpha level of the test
    /// @return in \[0, 1\]; `NaN` below three users or without any scatter
    public double power(double alpha) {
        boolean possible = users() > 2 && differences.variance() > 0;
        return possible ? design(alpha).power(dz(), users()) : Double.NaN;
    }

    private static PowerDesign design(double alpha) {
        PowerDesign paired = PowerDesign.PAIRED;
        return new PowerDesign(alpha, paired.alternative(), true, 1, true);
    }
}
