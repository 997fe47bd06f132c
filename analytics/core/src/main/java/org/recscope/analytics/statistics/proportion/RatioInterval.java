package org.recscope.analytics.statistics.proportion;

import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.statistics.distribution.Root;

/// An interval of the ratio of two shares, candidate / baseline. The score interval is the default here: it is defined
/// for every share, with an open side where the data set no bound.
///
/// Sources: Katz et al. 1978 (logarithm); Walter 1975, doi:10.1093/biomet/62.2.371 (half a success more in each);
/// Miettinen & Nurminen 1985, doi:10.1002/sim.4780040211 (score).
public enum RatioInterval {
    /// Normal on the logarithm; undefined with no success in either.
    LOG {
        @Override
        Interval at(Share a, Share b, double z) {
            return logarithmic(a, b, z);
        }
    },
    /// The same after adding half a success to both.
    LOG_ADJUSTED {
        @Override
        Interval at(Share a, Share b, double z) {
            return logarithmic(plusHalf(a), plusHalf(b), z);
        }
    },
    /// The ratios a score test does not reject.
    SCORE {
        @Override
        Interval at(Share a, Share b, double z) {
            double ratio = b.value() / a.value();
            double low = b.successes() == 0
                    ? 0
                    : Root.find(r -> ScoreTest.ratio(a, b, r) - z, 0, Math.min(ratio, Double.MAX_VALUE));
            double high = a.successes() == 0
                    ? Double.POSITIVE_INFINITY
                    : Root.above(r -> ScoreTest.ratio(a, b, r) + z, ratio, Math.max(ratio, 1e-3));
            return new Interval(low, high);
        }
    };

    /// The interval of candidate / baseline.
    ///
    /// @param baseline what was seen of the one
    /// @param candidate what was seen of the other
    /// @param confidence such as 0.95
    /// @return undefined without trials in either, or without any success
    public Interval of(Share baseline, Share candidate, double confidence) {
        boolean defined =
                baseline.trials() > 0 && candidate.trials() > 0 && baseline.successes() + candidate.successes() > 0;
        return defined ? at(baseline, candidate, Normal.upperQuantile((1 - confidence) / 2)) : Interval.UNDEFINED;
    }

    abstract Interval at(Share a, Share b, double z);

    private static Share plusHalf(Share share) {
        return new Share(share.successes() + 0.5, share.trials() + 0.5);
    }

    private static Interval logarithmic(Share a, Share b, double z) {
        double variance = 1 / a.successes() - 1 / a.trials() + 1 / b.successes() - 1 / b.trials();
        double log = Math.log(b.value() / a.value());
        double margin = z * Math.sqrt(variance);
        boolean defined = a.successes() > 0 && b.successes() > 0;
        return defined ? new Interval(Math.exp(log - margin), Math.exp(log + margin)) : Interval.UNDEFINED;
    }
}
