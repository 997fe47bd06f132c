package org.recscope.analytics.segment;

import java.util.Optional;

/// Numbers from one to another, both included, as bins and conditions call them: `21 – 55`, or `21` where both are the
/// same. `21..55` is read as well: it is easier to type.
///
/// @param low the smallest
/// @param high the largest
public record NumberRange(double low, double high) {
    private static final String DASH = " – ";
    private static final String DOTS = "..";

    /// Reads a range.
    ///
    /// @param text `21 – 55`, `21..55` or `21`
    /// @return empty when it is none
    public static Optional<NumberRange> parse(String text) {
        String mark = text.contains(DOTS) ? DOTS : DASH;
        int at = text.indexOf(mark);
        String low = at < 0 ? text : text.substring(0, at);
        String high = at < 0 ? text : text.substring(at + mark.length());
        try {
            return Optional.of(new NumberRange(Double.parseDouble(low.strip()), Double.parseDouble(high.strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Whether a number is in it.
    ///
    /// @param number any; `NaN` is not
    public boolean contains(double number) {
        return number >= low && number <= high;
    }

    private static String text(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    @Override
    public String toString() {
        return low == high ? text(low) : text(low) + DASH + text(high);
    }
}
