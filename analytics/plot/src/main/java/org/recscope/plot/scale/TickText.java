package org.recscope.plot.scale;

import org.recscope.analytics.figure.NumberStyle;

/// Labels of ticks: as many decimals as the distance between two ticks needs, whatever the style says, so that no two
/// look the same.
final class TickText {
    private static final int MOST_DECIMALS = 12;

    private TickText() {}

    /// @param exponent power of ten of the distance between ticks
    static String of(NumberStyle style, double value, int exponent) {
        if (-exponent > MOST_DECIMALS - 2) {
            return scientific(value, exponent);
        }
        return switch (style.kind()) {
            case PERCENT ->
                signed(style, NumberStyle.percent(Math.max(0, -exponent - 2))).text(value);
            case COMPACT -> compact(style, value, exponent);
            case AUTO -> exponent >= 4 ? compact(style, value, exponent) : plain(style, value, exponent);
            case FIXED, DATE -> plain(style, value, exponent);
        };
    }

    private static String plain(NumberStyle style, double value, int exponent) {
        if (Math.abs(value) >= 1e15) {
            return scientific(value, exponent);
        }
        return signed(style, NumberStyle.fixed(Math.max(0, -exponent))).text(value);
    }

    private static String compact(NumberStyle style, double value, int exponent) {
        double size = Math.abs(value);
        if (size >= 1e15) {
            return scientific(value, exponent);
        }
        int power = size >= 1e9 ? 9 : size >= 1e6 ? 6 : size >= 1e3 ? 3 : 0;
        int decimals = Math.min(MOST_DECIMALS, Math.max(0, power - exponent));
        NumberStyle number = signed(style, NumberStyle.fixed(decimals));
        String suffix = power == 9 ? "G" : power == 6 ? "M" : power == 3 ? "k" : "";
        return number.text(value / StrictMath.pow(10, power)) + suffix;
    }

    private static NumberStyle signed(NumberStyle style, NumberStyle number) {
        return style.signed() ? number.withSign() : number;
    }

    /// As many significant digits as two neighbours need to differ.
    private static String scientific(double value, int exponent) {
        int magnitude = value == 0 ? exponent : (int) Math.floor(Math.log10(Math.abs(value)) + 1e-9);
        int digits = Math.max(1, Math.min(MOST_DECIMALS, magnitude - exponent + 1));
        return new NumberStyle(NumberStyle.Kind.AUTO, digits, false).text(value);
    }
}
