package org.recscope.analytics.offpolicy;

import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.distribution.Normal;

/// What an estimator says.
///
/// @param estimator which one, with its parameter
/// @param value the policy's value a row; `NaN` where it needs what is not known
/// @param error standard error by the delta method, users as units; of a self-normalised estimator with the noise of
///     its normaliser
/// @param delta value ± 1.96 error
/// @param bootstrap percentiles over users drawn anew, re-normalised in each replicate
public record Estimate(Estimator estimator, double value, double error, Interval delta, Interval bootstrap) {
    static Estimate of(Estimator estimator, double value, double error, Interval bootstrap) {
        return new Estimate(estimator, value, error, Interval.around(value, Normal.TWO_SIDED_95 * error), bootstrap);
    }

    /// An estimate that cannot be made.
    static Estimate undefined(Estimator estimator) {
        return new Estimate(estimator, Double.NaN, Double.NaN, Interval.UNDEFINED, Interval.UNDEFINED);
    }
}
