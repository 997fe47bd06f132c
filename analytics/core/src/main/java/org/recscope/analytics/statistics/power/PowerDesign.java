package org.recscope.analytics.statistics.power;

import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.distribution.NoncentralT;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.statistics.distribution.Root;
import org.recscope.analytics.statistics.distribution.StudentT;

/// A test that is planned: level, side, paired or not, t or normal. Effects are in standard deviations (Cohen's d, d_z
/// or h); the power of a two-sided test counts both tails.
///
/// Source: Cohen 1988, Statistical Power Analysis; agrees with statsmodels' TTestIndPower and NormalIndPower.
///
/// @param alpha the level of the test, in (0, 1)
/// @param alternative which side counts
/// @param paired whether one sample of differences is tested; else two samples
/// @param ratio size of the candidate's sample over the baseline's; of no meaning when paired
/// @param t whether the variance is estimated (t) or taken as known (normal)
public record PowerDesign(double alpha, Alternative alternative, boolean paired, double ratio, boolean t) {
    /// Two-sided, at 5 %, of paired differences.
    public static final PowerDesign PAIRED = new PowerDesign(0.05, Alternative.TWO_SIDED, true, 1, true);

    /// Two-sided, at 5 %, of two samples of equal size.
    public static final PowerDesign TWO_SAMPLES = new PowerDesign(0.05, Alternative.TWO_SIDED, false, 1, true);

    private static final double LEAST = 2;

    /// The same test by the normal distribution.
    public PowerDesign normal() {
        return new PowerDesign(alpha, alternative, paired, ratio, false);
    }

    /// The probability of finding an effect.
    ///
    /// @param effect in standard deviations
    /// @param n users, or the baseline's sample when there are two; may be a fraction
    public double power(double effect, double n) {
        double degrees = t ? degrees(n) : Double.POSITIVE_INFINITY;
        double shift = effect * Math.sqrt(paired ? n : n * ratio / (1 + ratio));
        double tail = alternative == Alternative.TWO_SIDED ? alpha / 2 : alpha;
        double critical = StudentT.upperQuantile(tail, degrees);
        double above = alternative == Alternative.LESS ? 0 : NoncentralT.sf(critical, degrees, shift);
        double below = alternative == Alternative.GREATER ? 0 : NoncentralT.cdf(-critical, degrees, shift);
        return above + below;
    }

    private double degrees(double n) {
        return paired ? n - 1 : n * (1 + ratio) - 2;
    }

    /// How many users an effect needs.
    ///
    /// @param effect in standard deviations, not 0
    /// @param power wanted, such as 0.8
    /// @return users, or the baseline's sample; not rounded. `NaN` when the effect has the wrong sign or is 0
    public double size(double effect, double power) {
        double least = LEAST + 1e-3;
        boolean hopeless = effect == 0
                || alternative == Alternative.GREATER && effect < 0
                || alternative == Alternative.LESS && effect > 0;
        if (hopeless) {
            return Double.NaN;
        }
        if (power(effect, least) >= power) {
            return LEAST;
        }
        double z =
                Normal.upperQuantile(alternative == Alternative.TWO_SIDED ? alpha / 2 : alpha) + Normal.quantile(power);
        double guess = z * z / (effect * effect) * (paired ? 1 : (1 + ratio) / ratio);
        return Root.above(n -> power(effect, n) - power, least, Math.max(guess - least + 2, 1));
    }

    /// The smallest effect that is found with a power.
    ///
    /// @param n users, or the baseline's sample when there are two
    /// @param power wanted, such as 0.8
    /// @return in standard deviations; negative for `LESS`
    public double effect(double n, double power) {
        double sign = alternative == Alternative.LESS ? -1 : 1;
        double guess = 3 / Math.sqrt(paired ? n : n * ratio / (1 + ratio));
        return sign * Root.above(d -> power(sign * d, n) - power, 0, guess);
    }
}
