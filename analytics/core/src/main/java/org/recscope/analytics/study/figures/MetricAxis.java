package org.recscope.analytics.study.figures;

import org.recscope.analytics.figure.Axis;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.MetricName;

/// The axis along which a metric lies. Limits follow the data; an arrow says which way is better.
final class MetricAxis {
    private MetricAxis() {}

    /// From left to right.
    static Axis across(MetricName metric, Words words) {
        return of(metric, words, "axis.across.");
    }

    /// From bottom to top.
    static Axis up(MetricName metric, Words words) {
        return of(metric, words, "axis.up.");
    }

    private static Axis of(MetricName metric, Words words, String key) {
        Description description = MetricWords.description(metric);
        String title = MetricWords.title(metric, words);
        String unit = description.unit().isEmpty() ? "" : " (" + description.unit() + ")";
        return Axis.linear(words.get(key + description.direction(), title + unit));
    }
}
