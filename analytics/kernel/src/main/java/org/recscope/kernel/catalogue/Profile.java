package org.recscope.kernel.catalogue;

import java.util.Map;
import java.util.TreeMap;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Parameters;

/// A named set of conventions: how lists are read, and which variant of a metric is meant by its name. Metrics a
/// profile does not mention are as Recscope has them.
///
/// @param name `trec_eval`
/// @param words which program at which version, in one line
/// @param reading how lists are read
/// @param variants by family, what differs from the metric as it is when nobody says
public record Profile(String name, String words, ListReading reading, Map<String, Parameters> variants) {
    /// Keeps a copy.
    public Profile {
        variants = Map.copyOf(variants);
    }

    /// What this profile means by a metric. What the name itself says is kept; a metric nobody knows is as it was.
    ///
    /// @param asked `ap@10`
    /// @return `ap@10(denominator=capped)`, canonical
    public MetricName meaning(MetricName asked) {
        if (MetricCatalogue.find(asked.family()).isEmpty()) {
            return asked;
        }
        Map<String, String> all = new TreeMap<>(parameters(asked.family()).asMap());
        all.putAll(asked.parameters().asMap());
        return MetricCatalogue.canonical(asked.with(Parameters.of(all)));
    }

    /// What differs from a metric as it is when nobody says.
    ///
    /// @param family `ap`
    /// @return nothing for families it does not mention
    public Parameters parameters(String family) {
        return variants.getOrDefault(family, Parameters.NONE);
    }
}
