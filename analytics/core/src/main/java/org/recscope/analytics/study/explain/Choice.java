package org.recscope.analytics.study.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;

/// One thing two conventions decide differently.
///
/// @param name `ties` or `ideal`
/// @param from what the convention it is held against says
/// @param to what the other says
/// @param ofReading whether it is about how lists are read, else about the metric
public record Choice(String name, String from, String to, boolean ofReading) {
    /// Everything that differs: lists first, in the order in which they are read, then the metric.
    static List<Choice> between(ListReading from, MetricName fromMetric, ListReading to, MetricName toMetric) {
        List<Choice> choices = new ArrayList<>();
        Map<String, String> others = to.asMap();
        from.asMap().forEach((name, value) -> {
            if (!value.equals(others.get(name))) {
                choices.add(new Choice(name, value, others.getOrDefault(name, ""), true));
            }
        });
        for (Parameter parameter : MetricCatalogue.get(fromMetric.family()).parameters()) {
            String before = fromMetric.parameters().text(parameter);
            String after = toMetric.parameters().text(parameter);
            if (!before.equals(after)) {
                choices.add(new Choice(parameter.name(), before, after, false));
            }
        }
        return List.copyOf(choices);
    }

    ListReading applied(ListReading reading) {
        return ofReading ? reading.with(name, to) : reading;
    }

    MetricName applied(MetricName metric) {
        Parameters changed =
                ofReading ? metric.parameters() : metric.parameters().with(name, to);
        return MetricCatalogue.canonical(metric.with(changed));
    }
}
