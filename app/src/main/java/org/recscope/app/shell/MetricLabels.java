package org.recscope.app.shell;

import org.recscope.app.text.Texts;
import org.recscope.kernel.catalogue.MetricCatalogue;

/// What people call a metric: in their language where the bundles have words for it, else as the catalogue does.
final class MetricLabels {
    private MetricLabels() {}

    static String label(Texts texts, String family) {
        String key = "metric." + family;
        if (texts.has(key)) {
            return texts.get(key);
        }
        return MetricCatalogue.find(family)
                .map(metric -> metric.description().label())
                .orElse(family);
    }
}
