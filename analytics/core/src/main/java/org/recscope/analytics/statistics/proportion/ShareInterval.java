package org.recscope.analytics.statistics.proportion;

import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.distribution.Beta;
import org.recscope.analytics.statistics.distribution.Normal;

/// An interval of one share, by one of the ways in use. Wilson's is the default here: near its level for every share
/// and never outside \[0, 1\].
///
/// Source: Brown, Cai & DasGupta 2001, doi:10.1214/ss/1009213286.
public enum ShareInterval {
    /// p ± z √(p (1 − p) / n): too short near 0 and 1; shown because others show it.
    WALD {
        @Override
        Interval at(double x, double n, double alpha) {
            double p = x / n;
            return Interval.around(p, Normal.upperQuantile(alpha / 2) * Math.sqrt(p * (1 - p) / n));
        }
    },
    /// The shares a score test does not reject.
    WILSON {
        @Override
        Interval at(double x, double n, double alpha) {
            double z = Normal.upperQuantile(alpha / 2);
            double p = x / n;
            double scale = 1 + z * z / n;
            double centre = (p + z * z / (2 * n)) / scale;
            double margin = z / scale * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
            return new Interval(x == 0 ? 0 : centre - margin, x == n ? 1 : centre + margin);
        }
    },
    /// Wald after adding z² / 2 successes and as many failures.
    AGRESTI_COULL {
        @Override
        Interval at(double x, double n, double alpha) {
            double z = Normal.upperQuantile(alpha / 2);
            return WALD.at(x + z * z / 2, n + z * z, alpha);
        }
    },
    /// Exact: never below its level (Clopper and Pearson).
    EXACT {
        @Override
        Interval at(double x, double n, double alpha) {
            double low = x == 0 ? 0 : Beta.quantile(alpha / 2, x, n - x + 1);
            double high = x == n ? 1 : Beta.quantile(1 - alpha / 2, x + 1, n - x);
            return new Interval(low, high);
        }
    },
    /// The middle of the posterior of Jeffreys' prior Beta(½, ½).
    JEFFREYS {
        @Override
        Interval at(double x, double n, double alpha) {
            double low = Beta.quantile(alpha / 2, x + 0.5, n - x + 0.5);
            double high = Beta.quantile(1 - alpha / 2, x + 0.5, n - x + 0.5);
            return new Interval(low, high);
        }
    };

    /// The interval.
    ///
    /// @param share what was seen
    /// @param confidence such as 0.95
    /// @return undefined without trials
    public Interval of(Share share, double confidence) {
        return share.trials() > 0 ? at(share.successes(), share.trials(), 1 - confidence) : Interval.UNDEFINED;
    }

    abstract Interval at(double x, double n, double alpha);
}
