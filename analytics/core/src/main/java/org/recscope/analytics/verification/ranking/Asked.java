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
/// @param listed whether only users with a list have a value
/// @param added whether the values of users are added up, not averaged
record Asked(MetricName metric, int cutoff, Ties ties, double scale, boolean listed, boolean added) {
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
        private boolean listed;
        private boolean added;

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

        /// Without a parameter.
        Builder plain() {
            parameters.clear();
            return this;
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

        /// Users without a list have no value: zero hits in zero items.
        Builder listed() {
            listed = true;
            return this;
        }

        /// Counts of items are added up, everything else is averaged.
        Builder added() {
            added = true;
            return this;
        }

        Optional<Asked> build() {
            MetricName metric = new MetricName(family, MetricName.WHOLE_LIST, Parameters.of(parameters));
            boolean counts = added || family.startsWith("num-");
            return Optional.of(new Asked(metric, cutoff, ties, scale, listed, counts));
        }
    }
}
