package org.recscope.kernel.metric;

/// A metric in words, for the picker, the command line and the guide.
///
/// @param family what it is called in a {@link MetricName}
/// @param label what it is called in a heading
/// @param question what it asks of a run, in one short sentence
/// @param direction which values are better
/// @param low smallest value it can take
/// @param high largest value it can take; infinite when there is no limit
/// @param formula how it is computed, with this program's conventions
/// @param unit what its values count; empty for shares
/// @param source where the formula is from
public record Description(
        String family,
        String label,
        String question,
        Direction direction,
        double low,
        double high,
        String formula,
        String unit,
        String source) {
    /// The same with another range, as a parameter may make it.
    ///
    /// @param smallest value it can take
    /// @param largest value it can take
    /// @return a copy
    public Description within(double smallest, double largest) {
        return new Description(family, label, question, direction, smallest, largest, formula, unit, source);
    }

    /// The same with another unit.
    ///
    /// @param what values count
    /// @return a copy
    public Description counting(String what) {
        return new Description(family, label, question, direction, low, high, formula, what, source);
    }

    /// The range in words.
    ///
    /// @return `[0, 1]` or `[0, ∞)`
    public String range() {
        String from = Double.isInfinite(low) ? "(−∞" : "[" + number(low);
        return from + ", " + (Double.isInfinite(high) ? "∞)" : number(high) + "]");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
