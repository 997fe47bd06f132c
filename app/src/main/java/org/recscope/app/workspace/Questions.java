package org.recscope.app.workspace;

import java.util.ArrayList;
import java.util.List;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.metric.MetricName;

/// What is asked when nobody asked for anything yet: every metric at the usual lengths of a list.
public final class Questions {
    private static final List<Integer> CUTOFFS = List.of(5, 10, 20);

    private Questions() {}

    /// The families that can be asked for.
    ///
    /// @return as people write them, in the order they are shown
    public static List<String> families() {
        return MetricCatalogue.families();
    }

    /// Metrics for a first look.
    ///
    /// @return the first look at 5, 10 and 20
    public static List<MetricName> firstMetrics() {
        return metrics(MetricCatalogue.firstLook(), CUTOFFS);
    }

    /// Every family at every cut-off.
    ///
    /// @param families `ndcg`, …
    /// @param cutoffs ranks looked at, each at least 1
    /// @return the metrics, family by family
    public static List<MetricName> metrics(List<String> families, List<Integer> cutoffs) {
        List<MetricName> metrics = new ArrayList<>();
        for (String family : families) {
            cutoffs.forEach(cutoff -> metrics.add(new MetricName(family, cutoff)));
        }
        return metrics;
    }
}
