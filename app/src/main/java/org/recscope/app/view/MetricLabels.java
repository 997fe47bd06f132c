package org.recscope.app.view;

import org.recscope.app.text.Texts;
import org.recscope.kernel.catalogue.MetricCatalogue;

/// What people call a metric: in their language where the bundles have words for it, else as the catalogue does.
public final class MetricLabels {
    private MetricLabels() {}

    /// The label of a family.
    ///
    /// @param texts every word
    /// @param family `ndcg`
    /// @return `NDCG`; the family itself when nobody knows it
    public static String label(Texts texts, String family) {
        String key = "metric." + family;
        if (texts.has(key)) {
            return texts.get(key);
        }
        return MetricCatalogue.find(family)
                .map(metric -> metric.description().label())
                .orElse(family);
    }
}
