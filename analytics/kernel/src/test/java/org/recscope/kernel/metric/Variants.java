package org.recscope.kernel.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.recscope.kernel.catalogue.MetricCatalogue;

/// Every metric of the catalogue with every allowed value of each of its parameters: all words of a choice, of a number
/// its limits and something between, of a text what the worlds of the law tests have.
final class Variants {
    private static final Map<String, List<String>> TEXTS = Map.of(
            "attribute", List.of("categories", "readers", "provider", "story", "entities", "sentiment"),
            "run", List.of("before", "first"),
            "metric", List.of("ndcg", "recall", "ild", "precision"),
            "by", List.of("group"),
            "now", List.of("newest", "1700000000"));

    /// Parameters that only matter beside another.
    private static final Map<String, List<String>> TOGETHER = Map.of(
            "patience", List.of("weight=geometric"),
            "from", List.of("gain=shifted"),
            "max", List.of("gain=exponential"));

    private Variants() {}

    /// All of some metrics, without a cut-off.
    static Stream<MetricName> of(Stream<Metric> metrics) {
        return metrics.flatMap(metric -> of(metric).stream());
    }

    private static List<MetricName> of(Metric metric) {
        List<String> texts = new ArrayList<>(List.of(""));
        for (Parameter parameter : metric.parameters()) {
            for (String value : values(metric, parameter)) {
                String one = parameter.name() + "=" + value;
                texts.add("(" + one + ")");
                for (String other : TOGETHER.getOrDefault(parameter.name(), List.of())) {
                    if (metric.parameters().stream().anyMatch(p -> other.startsWith(p.name() + "="))) {
                        texts.add("(" + one + "," + other + ")");
                    }
                }
            }
        }
        return texts.stream()
                .map(text -> canonical(metric.family() + text))
                .distinct()
                .toList();
    }

    private static MetricName canonical(String text) {
        try {
            return MetricCatalogue.canonical(MetricName.parse(text));
        } catch (IllegalArgumentException e) {
            return MetricName.parse(text.substring(0, text.indexOf('(')));
        }
    }

    private static List<String> values(Metric metric, Parameter parameter) {
        switch (parameter.kind()) {
            case CHOICE:
                return parameter.values();
            case NUMBER:
            case WHOLE:
                double high = Math.min(parameter.high(), Math.max(parameter.low(), 1e6));
                return DoubleStream.of(parameter.low(), 0.3, 1, 2, (parameter.low() + high) / 2, high)
                        .map(value -> parameter.kind() == Parameter.Kind.WHOLE ? Math.rint(value) : value)
                        .filter(value -> value >= parameter.low() && value <= parameter.high())
                        .mapToObj(Parameter::written)
                        .distinct()
                        .toList();
            default:
                return metric.family().equals("freshness") && parameter.name().equals("attribute")
                        ? List.of("published")
                        : TEXTS.getOrDefault(parameter.name(), List.of());
        }
    }
}
