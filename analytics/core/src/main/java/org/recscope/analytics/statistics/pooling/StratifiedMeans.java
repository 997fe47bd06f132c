package org.recscope.analytics.statistics.pooling;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.recscope.analytics.statistics.Sample;

/// Two arms' means in several strata: the crude difference beside those that hold the mix of strata fixed.
///
/// Strata that one arm does not have do not count within strata; they do in the crude difference.
///
/// @param strata at least one
public record StratifiedMeans(List<Stratum> strata) {
    /// One stratum.
    ///
    /// @param baseline of the one arm
    /// @param candidate of the other
    public record Stratum(Sample baseline, Sample candidate) {
        /// Candidate − baseline.
        public double difference() {
            return candidate.mean() - baseline.mean();
        }

        /// Whether both arms have values.
        public boolean shared() {
            return baseline.n() > 0 && candidate.n() > 0;
        }

        double n() {
            return baseline.n() + candidate.n();
        }

        double variance() {
            double a = baseline.n() > 1 ? baseline.meanVariance() : 0;
            return a + (candidate.n() > 1 ? candidate.meanVariance() : 0);
        }
    }

    /// Makes the list immutable.
    public StratifiedMeans {
        strata = List.copyOf(strata);
    }

    /// Candidate − baseline with the strata thrown together.
    public double crude() {
        return mean(Stratum::candidate) - mean(Stratum::baseline);
    }

    private double mean(Function<Stratum, Sample> arm) {
        WeightedMean mean = new WeightedMean();
        strata.stream().map(arm).filter(its -> its.n() > 0).forEach(its -> mean.add(its.n(), its.mean()));
        return mean.value();
    }

    /// The difference within strata, weighted by their size.
    public double postStratified() {
        return within(Stratum::n);
    }

    /// The standard error of {@link #postStratified}, the arms taken as independent.
    public double postStratifiedError() {
        double weights = 0;
        double sum = 0;
        for (Stratum s : strata) {
            if (s.shared()) {
                weights += s.n();
                sum += s.n() * s.n() * s.variance();
            }
        }
        return Math.sqrt(sum) / weights;
    }

    /// The difference within strata, weighted after Mantel and Haenszel by n m / (n + m).
    public double mantelHaenszel() {
        return within(s -> s.baseline().n() * s.candidate().n() / s.n());
    }

    private double within(ToDoubleFunction<Stratum> weight) {
        WeightedMean mean = new WeightedMean();
        strata.stream().filter(Stratum::shared).forEach(s -> mean.add(weight.applyAsDouble(s), s.difference()));
        return mean.value();
    }

    /// Whether the crude difference and the one within strata have opposite signs.
    public boolean reversal() {
        return crude() * postStratified() < 0;
    }
}
