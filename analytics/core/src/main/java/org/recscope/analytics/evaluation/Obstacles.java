package org.recscope.analytics.evaluation;

import java.util.List;
import java.util.Optional;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.MetricName;

/// Why a metric cannot be had: nobody knows it, or no file gives what it needs.
final class Obstacles {
    private Obstacles() {}

    /// The reason, in words.
    ///
    /// @return empty where it can be had
    static Optional<String> to(MetricName name, Inputs inputs) {
        Optional<Metric> metric = MetricCatalogue.find(name.family());
        if (metric.isEmpty()) {
            return Optional.of(name + " is neither a shipped metric nor one of the folder of metrics");
        }
        List<String> missing;
        try {
            missing = metric.get().missing(inputs, name.parameters());
        } catch (RuntimeException | LinkageError e) {
            if (MetricCatalogue.own(name.family()).isEmpty()) {
                throw e;
            }
            return Optional.of(name + " cannot say what it needs: it threw " + e);
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(name + " needs " + String.join(" and ", missing) + ", which no file gives");
    }
}
