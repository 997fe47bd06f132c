package org.recscope.analytics.experiment.sequential;

import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;

/// Asymptotic confidence sequence: intervals that hold at all looks at once, tightest near a number of units N★ that is
/// chosen beforehand. With N units and standard error s the half-width is
/// s √N √(2 (N ρ² + 1) / (N² ρ²) · log(√(N ρ² + 1) / α)), ρ = √((−2 log α + log(1 − 2 log α)) / N★). One-sided:
/// log(1 + √(N ρ² + 1) / (2 α)), and 2 α in ρ.
///
/// Source: Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas 2024, doi:10.1214/24-AOS2408, equations 20 and 27; the
/// constants are GrowthBook's.
///
/// @param tuning N★, units at which it is tightest, above 0
/// @param alpha the chance that any look ever is wrong, in (0, 1)
/// @param alternative which side
public record AsymptoticSequence(double tuning, double alpha, Alternative alternative) {
    /// Where GrowthBook tunes, too.
    public static final double DEFAULT_TUNING = 5000;

    /// Checks the ranges.
    public AsymptoticSequence {
        if (!(tuning > 0) || !(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException(
                    "tuning must be above 0 and alpha between 0 and 1, were " + tuning + " and " + alpha);
        }
    }

    /// Two-sided, tuned to the default.
    ///
    /// @param alpha in (0, 1)
    /// @return the sequence
    public static AsymptoticSequence at(double alpha) {
        return new AsymptoticSequence(DEFAULT_TUNING, alpha, Alternative.TWO_SIDED);
    }

    /// How wide the mixing is.
    ///
    /// @return ρ
    public double rho() {
        double log = -2 * Math.log(twoSided() ? alpha : 2 * alpha);
        return Math.sqrt((log + Math.log(log + 1)) / tuning);
    }

    /// The half-width in standard errors.
    ///
    /// @param units of both arms so far
    /// @return above the fixed test's at every number of units
    public double reach(double units) {
        double spread = units * rho() * rho();
        double root = Math.sqrt(spread + 1);
        double log = twoSided() ? Math.log(root / alpha) : Math.log1p(root / (2 * alpha));
        return Math.sqrt(2 * (spread + 1) / spread * log);
    }

    /// The p-value that holds at every look: the least level whose sequence leaves 0 out, ρ held.
    ///
    /// @param statistic estimate in standard errors
    /// @param units of both arms so far
    /// @return in (0, 1\]
    public double p(double statistic, double units) {
        double spread = units * rho() * rho();
        double root = Math.sqrt(spread + 1);
        double evidence = statistic * statistic * spread / (2 * (spread + 1));
        if (twoSided()) {
            return Math.min(1, Math.exp(Math.log(root) - evidence));
        }
        boolean wrongSide = alternative == Alternative.GREATER ? statistic <= 0 : statistic >= 0;
        return wrongSide ? 1 : Math.min(1, root / (2 * Math.expm1(evidence)));
    }

    /// The effect as seen at this look.
    ///
    /// @param estimate of an effect
    /// @param error its standard error
    /// @param units of both arms so far
    /// @return estimate, interval and p that hold at all looks
    public Effect test(double estimate, double error, double units) {
        double half = reach(units) * error;
        double low = alternative == Alternative.LESS ? Double.NEGATIVE_INFINITY : estimate - half;
        double high = alternative == Alternative.GREATER ? Double.POSITIVE_INFINITY : estimate + half;
        return new Effect(estimate, error, new Interval(low, high), p(estimate / error, units), Double.NaN);
    }

    private boolean twoSided() {
        return alternative == Alternative.TWO_SIDED;
    }
}
