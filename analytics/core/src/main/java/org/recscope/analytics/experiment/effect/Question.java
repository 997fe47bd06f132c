package org.recscope.analytics.experiment.effect;

import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;
/// How an effect is tested: the same for the p-value and the interval, so that they never disagree.
///
/// @param alpha the chance of a false alarm, in (0, 1)
/// @param alternative which side
/// @param law what the statistic is compared with

public record Question(double alpha, Alternative alternative, Law law) {
    /// Welch's test, two-sided at 5 %.
    public static final Question DEFAULT = new Question(0.05, Alternative.TWO_SIDED, Law.T);

    /// Checks the range of alpha.
    public Question {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha must be between 0 and 1, was " + alpha);
        }
    }

    /// The same at another level.
    ///
    /// @param level in (0, 1)
    /// @return a copy
    public Question at(double level) {
        return new Question(level, alternative, law);
    }

    /// How many standard errors an interval reaches from the estimate.
    ///
    /// @param degrees of freedom
    /// @return above 0 for alpha below one half
    public double reach(double degrees) {
        return law.upperQuantile(alternative == Alternative.TWO_SIDED ? alpha / 2 : alpha, degrees);
    }

    /// The p-value of a statistic.
    ///
    /// @param statistic estimate in standard errors
    /// @param degrees of freedom
    /// @return in \[0, 1\]; `NaN` for `NaN`
    public double p(double statistic, double degrees) {
        if (Double.isNaN(statistic)) {
            return Double.NaN;
        }
        return switch (alternative) {
            case TWO_SIDED -> Math.min(1, 2 * law.upper(Math.abs(statistic), degrees));
            case GREATER -> law.upper(statistic, degrees);
            case LESS -> law.upper(-statistic, degrees);
        };
    }

    /// The interval about an estimate; open on the side nobody asks about.
    ///
    /// @param estimate its middle
    /// @param error standard error
    /// @param degrees of freedom
    /// @return what is not ruled out
    public Interval interval(double estimate, double error, double degrees) {
        double half = reach(degrees) * error;
        double low = alternative == Alternative.LESS ? Double.NEGATIVE_INFINITY : estimate - half;
        double high = alternative == Alternative.GREATER ? Double.POSITIVE_INFINITY : estimate + half;
        return new Interval(low, high);
    }

    /// Tests an estimate against 0.
    ///
    /// @param estimate of an effect
    /// @param error its standard error
    /// @param degrees of freedom
    /// @return estimate, interval and p
    public Effect test(double estimate, double error, double degrees) {
        return new Effect(estimate, error, interval(estimate, error, degrees), p(estimate / error, degrees), degrees);
    }
}
