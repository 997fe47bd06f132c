package org.recscope.kernel.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// One choice that a metric leaves open: its name, what it may be, and what it is when nobody says.
///
/// @param name as it is written, `gain`
/// @param kind what its values are
/// @param initial the value when nobody says, in canonical form
/// @param values what a choice may be; empty for numbers and texts
/// @param low smallest number, inclusive
/// @param high largest number, inclusive; may be infinite
/// @param words what it decides, one short line
public record Parameter(
        String name, Kind kind, String initial, List<String> values, double low, double high, String words) {
    private static final double SMALLEST_PLAIN = 1e-12;

    /// What the values of a parameter are.
    public enum Kind {
        /// One of a few words.
        CHOICE,
        /// A number in a range.
        NUMBER,
        /// A number in a range, without a fraction.
        WHOLE,
        /// Any text: the name of an attribute or of a run.
        TEXT
    }

    /// Keeps a copy and checks the initial value.
    public Parameter {
        values = List.copyOf(values);
        if (kind == Kind.CHOICE && !values.contains(initial)) {
            throw new IllegalArgumentException(name + " cannot be " + initial);
        }
    }

    /// One of a few words.
    ///
    /// @param name as it is written
    /// @param words what it decides
    /// @param values what it may be; the first is meant when nobody says
    /// @return the parameter
    public static Parameter choice(String name, String words, String... values) {
        return new Parameter(name, Kind.CHOICE, values[0], List.of(values), 0, 0, words);
    }

    /// A number in a range.
    ///
    /// @param name as it is written
    /// @param words what it decides
    /// @param initial the value when nobody says
    /// @param low the smallest
    /// @param high the largest
    /// @return the parameter
    public static Parameter number(String name, String words, double initial, double low, double high) {
        return new Parameter(name, Kind.NUMBER, written(initial), List.of(), low, high, words);
    }

    /// A whole number in a range.
    ///
    /// @param name as it is written
    /// @param words what it decides
    /// @param initial the value when nobody says
    /// @param low the smallest
    /// @param high the largest
    /// @return the parameter
    public static Parameter whole(String name, String words, long initial, long low, long high) {
        return new Parameter(name, Kind.WHOLE, written(initial), List.of(), low, high, words);
    }

    /// Any text.
    ///
    /// @param name as it is written
    /// @param words what it decides
    /// @param initial the value when nobody says
    /// @return the parameter
    public static Parameter text(String name, String words, String initial) {
        return new Parameter(name, Kind.TEXT, initial, List.of(), 0, 0, words);
    }

    /// A value in the one form in which it is written.
    ///
    /// @param text as somebody wrote it
    /// @return the same value, so that equal values have equal texts
    /// @throws IllegalArgumentException when it is not a value; the message says what one is
    public String canonical(String text) {
        String value = text.strip();
        switch (kind) {
            case CHOICE:
                value = value.toLowerCase(Locale.ROOT);
                if (values.contains(value)) {
                    return value;
                }
                throw bad(text);
            case NUMBER:
            case WHOLE:
                return written(number(text));
            default:
                return value;
        }
    }

    private double number(String text) {
        double number;
        try {
            number = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw bad(text);
        }
        boolean fits = kind != Kind.WHOLE || number == Math.rint(number);
        if (!(fits && number >= low && number <= high)) {
            throw bad(text);
        }
        return number;
    }

    private IllegalArgumentException bad(String text) {
        return new IllegalArgumentException(name + " must be " + range() + ", not '" + text + "'");
    }

    /// What it may be, in words.
    ///
    /// @return `one of linear, exponential` or `a number from 0 to 1`
    public String range() {
        switch (kind) {
            case CHOICE:
                return "one of " + String.join(", ", values);
            case NUMBER:
            case WHOLE:
                String from = (kind == Kind.WHOLE ? "a whole number from " : "a number from ") + written(low);
                return Double.isInfinite(high) ? from : from + " to " + written(high);
            default:
                return "a text";
        }
    }

    /// A number as short as it can be read back.
    static String written(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        String shortest = whole ? Long.toString((long) number) : Double.toString(number);
        return shortest.indexOf('E') < 0 || Math.abs(number) < SMALLEST_PLAIN
                ? shortest
                : new BigDecimal(shortest).stripTrailingZeros().toPlainString();
    }
}
