package org.recscope.analytics.extension;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Parameter;

/// Whether a metric says of itself what every metric must.
final class Fitness {
    private Fitness() {}

    /// Why a metric does not do.
    static final class Misfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misfit(String message) {
            super(message);
        }
    }

    /// The metric, when it does.
    ///
    /// @throws Misfit saying what is missing, with the class's name
    static Metric checked(Metric metric) {
        String name = metric.getClass().getName();
        Description words = metric.description();
        if (words == null) {
            throw new Misfit(name + " gives no description");
        }
        checkWords(name, words);
        if (metric.needs() == null || metric.parameters() == null) {
            throw new Misfit(name + " gives null for its needs or parameters; none is an empty set or list");
        }
        Set<String> parameters = new HashSet<>();
        for (Parameter parameter : metric.parameters()) {
            if (!parameters.add(parameter.name())) {
                throw new Misfit(name + " has two parameters called '" + parameter.name() + "'");
            }
        }
        return metric;
    }

    private static void checkWords(String name, Description words) {
        try {
            new MetricName(Objects.requireNonNullElse(words.family(), ""), 1);
        } catch (IllegalArgumentException e) {
            throw new Misfit(name + ": " + e.getMessage());
        }
        for (String text : new String[] {words.label(), words.question(), words.formula(), words.source()}) {
            if (text == null || text.isBlank()) {
                throw new Misfit(name + " leaves a part of its description blank: label, question, formula and source "
                        + "are shown to its readers");
            }
        }
        if (words.unit() == null || words.direction() == null) {
            throw new Misfit(name + " gives null for its unit or direction");
        }
        if (!(words.low() < words.high())) {
            throw new Misfit(name + " states the range " + words.range() + ", which is empty");
        }
    }
}
