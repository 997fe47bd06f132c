package org.recscope.kernel.metric;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the {@link Parameter}s of a metric are where that is not their initial value: part of the metric's name,
/// written `(gain=exponential,ideal=k)`, names ascending. Immutable.
public final class Parameters implements Comparable<Parameters> {
    /// Everything as it is when nobody says.
    public static final Parameters NONE = new Parameters(new TreeMap<>());

    /// Characters that part one value from the next.
    private static final String RESERVED = "(),=";

    private final TreeMap<String, String> values;

    private Parameters(TreeMap<String, String> values) {
        this.values = values;
    }

    /// Parameters given by name.
    ///
    /// @param values a value by name; not checked against any metric
    /// @return the same, names ascending
    public static Parameters of(Map<String, String> values) {
        TreeMap<String, String> sorted = new TreeMap<>();
        values.forEach((name, value) -> sorted.put(checked(name), checked(value)));
        return sorted.isEmpty() ? NONE : new Parameters(sorted);
    }

    private static String checked(String text) {
        if (text.isBlank() || text.chars().anyMatch(c -> RESERVED.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("'" + text + "' cannot stand in a metric's name");
        }
        return text.strip();
    }

    /// Reads what {@link #toString} wrote.
    ///
    /// @param text `(gain=exponential,ideal=k)`, or nothing
    /// @return the parameters
    /// @throws IllegalArgumentException when it is not written so
    public static Parameters parse(String text) {
        String inside = text.strip();
        if (inside.isEmpty()) {
            return NONE;
        }
        if (inside.length() < 2 || inside.charAt(0) != '(' || inside.charAt(inside.length() - 1) != ')') {
            throw new IllegalArgumentException(form(text));
        }
        TreeMap<String, String> values = new TreeMap<>();
        for (String part : inside.substring(1, inside.length() - 1).split(",", -1)) {
            int sign = part.indexOf('=');
            if (sign < 0 || values.put(checked(part.substring(0, sign)), checked(part.substring(sign + 1))) != null) {
                throw new IllegalArgumentException(form(text));
            }
        }
        return new Parameters(values);
    }

    private static String form(String text) {
        return "parameters are written like (gain=exponential,ideal=k), each once, not '" + text + "'";
    }

    /// The same with one value changed.
    ///
    /// @param name a parameter's name
    /// @param value what it is from now on
    /// @return a copy
    public Parameters with(String name, String value) {
        TreeMap<String, String> changed = new TreeMap<>(values);
        changed.put(checked(name), checked(value));
        return new Parameters(changed);
    }

    /// The same in the one form a metric gives them: values canonical, those that say nothing new left out.
    ///
    /// @param declared what the metric leaves open
    /// @return equal for equal meanings
    /// @throws IllegalArgumentException when a parameter or value does not exist; the message names those that do
    public Parameters canonical(List<Parameter> declared) {
        Map<String, Parameter> known =
                declared.stream().collect(Collectors.toMap(Parameter::name, Function.identity()));
        TreeMap<String, String> kept = new TreeMap<>();
        values.forEach((name, value) -> {
            Parameter parameter = known.get(name);
            if (parameter == null) {
                throw new IllegalArgumentException("there is no parameter '" + name + "'; "
                        + (declared.isEmpty()
                                ? "there are none"
                                : "there are "
                                        + String.join(
                                                ", ", Collections.unmodifiableSet(new TreeMap<>(known).keySet()))));
            }
            String canonical = parameter.canonical(value);
            if (!canonical.equals(parameter.initial())) {
                kept.put(name, canonical);
            }
        });
        return kept.isEmpty() ? NONE : new Parameters(kept);
    }

    /// The value of a parameter.
    ///
    /// @param parameter which
    /// @return its initial value when nobody said
    public String text(Parameter parameter) {
        return values.getOrDefault(parameter.name(), parameter.initial());
    }

    /// The value of a number.
    ///
    /// @param parameter which
    /// @return its initial value when nobody said
    public double number(Parameter parameter) {
        return Double.parseDouble(text(parameter));
    }

    /// Whether a choice was made.
    ///
    /// @param parameter which
    /// @param value one of its values
    /// @return true when it is that value
    public boolean is(Parameter parameter, String value) {
        if (!parameter.values().isEmpty() && !parameter.values().contains(value)) {
            throw new IllegalArgumentException(parameter.name() + " is never " + value);
        }
        return text(parameter).equals(value);
    }

    /// What was said, by name.
    ///
    /// @return unmodifiable, names ascending
    public Map<String, String> asMap() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public int compareTo(Parameters other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
