package org.recscope.analytics.statistics.proportion;

import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.statistics.distribution.Root;

/// An interval of the difference of two shares, candidate − baseline.
///
/// Sources: Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I (the default here);
/// Agresti & Caffo 2000, doi:10.1080/00031305.2000.10474560; Miettinen & Nurminen 1985, doi:10.1002/sim.4780040211.
public enum DifferenceInterval {
    /// The normal interval with each share's own variance.
    WALD {
        @Override
        Interval at(Share a, Share b, double z) {
            return Interval.around(b.value() - a.value(), z * Math.sqrt(a.variance() + b.variance()));
        }
    },
    /// Wald after adding one success and one failure to each.
    AGRESTI_CAFFO {
        @Override
        Interval at(Share a, Share b, double z) {
            return WALD.at(plusOne(a), plusOne(b), z);
        }
    },
    /// From Wilson's intervals of the two shares.
    NEWCOMBE {
        @Override
        Interval at(Share a, Share b, double z) {
            double confidence = 1 - 2 * Normal.sf(z);
            Interval ofA = ShareInterval.WILSON.of(a, confidence);
            Interval ofB = ShareInterval.WILSON.of(b, confidence);
            double difference = b.value() - a.value();
            double down = Math.hypot(b.value() - ofB.low(), ofA.high() - a.value());
            double up = Math.hypot(ofB.high() - b.value(), a.value() - ofA.low());
            return new Interval(difference - down, difference + up);
        }
    },
    /// The differences a score test with Miettinen and Nurminen's n / (n − 1) does not reject.
    SCORE {
        @Override
        Interval at(Share a, Share b, double z) {
            double difference = b.value() - a.value();
            return new Interval(crossing(a, b, z, -1, difference), crossing(a, b, z, 1, difference));
        }
    };

    /// The interval of candidate − baseline.
    ///
    /// @param baseline what was seen of the one
    /// @param candidate what was seen of the other
    /// @param confidence such as 0.95
    /// @return undefined without trials in either
    public Interval of(Share baseline, Share candidate, double confidence) {
        boolean defined = baseline.trials() > 0 && candidate.trials() > 0;
        return defined ? at(baseline, candidate, Normal.upperQuantile((1 - confidence) / 2)) : Interval.UNDEFINED;
    }

    abstract Interval at(Share a, Share b, double z);

    private static Share plusOne(Share share) {
        return new Share(share.successes() + 1, share.trials() + 2);
    }

    private static double crossing(Share a, Share b, double z, int side, double difference) {
        double edge = side * (1 - 1e-9);
        double found = Root.find(d -> side * ScoreTest.difference(a, b, d) + z, difference, edge);
        return !Double.isNaN(found) ? found : side;
    }
}
