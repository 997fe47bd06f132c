package org.recscope.analytics.experiment.effect;

import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.statistics.distribution.StudentT;

/// What an estimate in units of its standard error is compared with.
public enum Law {
    /// Student's t.
    T {
        @Override
        double upper(double statistic, double degrees) {
            return Double.isInfinite(degrees) ? Normal.sf(statistic) : StudentT.sf(statistic, degrees);
        }

        @Override
        double upperQuantile(double tail, double degrees) {
            return Double.isInfinite(degrees) ? Normal.upperQuantile(tail) : StudentT.upperQuantile(tail, degrees);
        }
    },
    /// The normal distribution.
    Z {
        @Override
        double upper(double statistic, double degrees) {
            return Normal.sf(statistic);
        }

        @Override
        double upperQuantile(double tail, double degrees) {
            return Normal.upperQuantile(tail);
        }
    };

    /// The probability above a value; exact far out, never 1 minus something near 1.
    abstract double upper(double statistic, double degrees);

    /// The value that a probability stands above.
    abstract double upperQuantile(double tail, double degrees);
}
