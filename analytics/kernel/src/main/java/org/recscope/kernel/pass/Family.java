package org.recscope.kernel.pass;

import java.util.List;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.Parameters;

/// One metric at all cut-offs that are wanted of it.
///
/// @param metric what is asked
/// @param cutoffs strictly ascending
/// @param parameters what differs from the metric as it is when nobody says, canonical
/// @param columns where the value of each cut-off goes, a position in the plan's metrics
/// @param <M> per-user or catalogue-wide
public record Family<M extends Metric>(M metric, Parameters parameters, List<Integer> cutoffs, List<Integer> columns) {
    /// Keeps copies.
    public Family {
        cutoffs = List.copyOf(cutoffs);
        columns = List.copyOf(columns);
    }

    int[] cutoffArray() {
        return cutoffs.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] columnArray() {
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }
}
