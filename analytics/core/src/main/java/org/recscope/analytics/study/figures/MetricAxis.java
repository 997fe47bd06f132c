package org.recscope.analytics.study.figures;

import org.recscope.analytics.figure.Axis;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.MetricName;

/// The axis along which a metric lies.
final class MetricAxis {
    private MetricAxis() {}

    /// Limits follow the data; the title says which way is better.
    static Axis of(MetricName metric, Words words) {
        Description description = MetricWords.description(metric);
        String title = MetricWords.title(metric, words);
        String shown = switch (description.direction()) {
            case HIGHER -> words.get("axis.higher", title);
            case LOWER -> words.get("axis.lower", title);
            case NEITHER -> title;
        };
        return Axis.linear(shown).withUnit(description.unit());
    }
}
