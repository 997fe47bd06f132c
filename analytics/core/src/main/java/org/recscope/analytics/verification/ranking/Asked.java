package org.recscope.analytics.verification.ranking;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recscope.analytics.verification.ranking.RankedWorld.Ties;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Parameters;

/// What a vector asks for, in our words.
///
/// @param metric the metric without its cut-off
/// @param cutoff ranks looked at where the expected values do not say
/// @param ties what decides among equal scores
/// @param scale what our value is multiplied by, where the other program counts in other units
record Asked(MetricName metric, int cutoff, Ties ties, double scale) {
    /// The metric at the cut-off of the vector.
    MetricName name() {
        return metric.at(cutoff);
    }

    /// Builds what is asked.
    static final class Builder {
        private final Map<String, String> parameters = new TreeMap<>();
        private String family = "";
        private int cutoff = MetricName.WHOLE_LIST;
        private Ties ties = Ties.FILE;
        private double scale = 1;

        Builder family(String name) {
            family = name;
            return this;
        }

        Builder with(String name, String value) {
            parameters.put(name, value);
            return this;
        }

        Builder with(String name, double value) {
            return with(name, Double.toString(value).toLowerCase(Locale.ROOT));
        }

        Builder cutoff(int ranks) {
            cutoff = ranks > 0 ? ranks : MetricName.WHOLE_LIST;
            return this;
        }

        Builder ties(Ties choice) {
            ties = choice;
            return this;
        }

        Builder scale(double factor) {
            scale = factor;
            return this;
        }

        Optional<Asked> build() {
            MetricName metric = new MetricName(family, MetricName.WHOLE_LIST, Parameters.of(parameters));
            return Optional.of(new Asked(metric, cutoff, ties, scale));
        }
    }
}
