package org.recscope.analytics.experiment.effect;

import org.recscope.analytics.statistics.Interval;
/// Fieller's interval for a ratio of two estimates that vary together: the ratios ρ with
/// (d − ρ b)² ≤ q² (Var d − 2 ρ Cov(d, b) + ρ² Var b).
///
/// With g = q² Var b / b² at or above 1 the base cannot be told from 0: the set is the whole line, or all of it but a
/// gap, and no finite interval exists. It holds 0 exactly when the test of the difference does not reject.

public final class Fieller {
    private Fieller() {}

    /// How far the base is from being told from 0; an interval is finite below 1.
    ///
    /// @param contrast difference and base
    /// @param question level and law
    /// @return q² Var b / b²
    public static double g(Contrast contrast, Question question) {
        double reach = question.reach(contrast.degrees());
        return reach * reach * contrast.baseVariance() / (contrast.base() * contrast.base());
    }

    /// The interval of the lift, difference over the size of the base.
    ///
    /// @param contrast difference and base
    /// @param question level, side and law
    /// @return ends as fractions; not bounded where g ≥ 1
    public static Interval interval(Contrast contrast, Question question) {
        double reach = question.reach(contrast.degrees());
        double b = contrast.base();
        double s = Math.signum(b);
        double square = reach * reach;
        double a = b * b - square * contrast.baseVariance();
        if (Double.isNaN(a)) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double middle = contrast.difference() * b - square * contrast.covariance();
        double constant = contrast.difference() * contrast.difference() - square * contrast.variance();
        double inside = middle * middle - a * constant;
        if (a == 0 || a < 0 && inside <= 0) {
            return Interval.UNBOUNDED;
        }
        double root = Math.sqrt(Math.max(0, inside));
        // With a < 0 these are the ends of the gap, the greater first: a set that lies outside of the two.
        Interval both = Sets.times(new Interval((middle - root) / a, (middle + root) / a), s);
        if (a < 0) {
            return both;
        }
        return switch (question.alternative()) {
            case TWO_SIDED -> both;
            case GREATER -> new Interval(both.low(), Double.POSITIVE_INFINITY);
            case LESS -> new Interval(Double.NEGATIVE_INFINITY, both.high());
        };
    }
}
