package org.recscope.analytics.study.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recscope.kernel.metric.MetricName;

/// Chooses among cut-offs: a table has room for one column a family.
public final class ShownMetrics {
    private static final int USUAL = 10;

    private ShownMetrics() {}

    /// One metric a family: the one with the cut-off, or with the nearest, the smaller of two as near.
    ///
    /// @param metrics what was evaluated
    /// @param cutoff ranks looked at
    /// @return indices into the metrics, ascending by the first of each family
    public static int[] at(List<MetricName> metrics, int cutoff) {
        Map<String, Integer> nearest = new LinkedHashMap<>();
        for (int i = 0; i < metrics.size(); i++) {
            int candidate = i;
            nearest.merge(
                    metrics.get(i).family(),
                    candidate,
                    (best, next) -> nearer(metrics.get(next), metrics.get(best), cutoff) ? next : best);
        }
        return nearest.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /// The same question at another cut-off.
    ///
    /// @param metrics what was evaluated
    /// @param family one of theirs
    /// @return its cut-offs, ascending
    public static int[] cutoffs(List<MetricName> metrics, String family) {
        return metrics.stream()
                .filter(metric -> metric.family().equals(family))
                .mapToInt(MetricName::cutoff)
                .sorted()
                .distinct()
                .toArray();
    }

    /// What to look at first: the first family evaluated, at 10 when there is a choice.
    ///
    /// @param metrics what was evaluated, at least one
    /// @return one of them
    public static MetricName first(List<MetricName> metrics) {
        return metrics.get(at(metrics, USUAL)[0]);
    }

    private static boolean nearer(MetricName candidate, MetricName best, int cutoff) {
        long distance = Math.abs((long) candidate.cutoff() - cutoff);
        long shortest = Math.abs((long) best.cutoff() - cutoff);
        return distance < shortest || distance == shortest && candidate.cutoff() < best.cutoff();
    }
}
