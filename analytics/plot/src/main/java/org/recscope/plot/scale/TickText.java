package org.recscope.plot.scale;

import org.recscope.analytics.figure.NumberStyle;

/// Labels of ticks: as many decimals as the distance between two ticks needs, whatever the style says, so that no two
/// look the same.
final class TickText {
    private static final int MOST_DECIMALS = 12;

    private TickText() {}

    /// @param exponent power of ten of the distance between ticks
    static String of(NumberStyle style, double value, int exponent) {
        int decimals = Math.max(0, -exponent);
        if (decimals > MOST_DECIMALS) {
            return scientific(value);
        }
        return switch (style.kind()) {
            case PERCENT ->
                signed(style, NumberStyle.percent(Math.max(0, -exponent - 2))).text(value);
            case COMPACT -> compact(style, value, exponent);
            case AUTO -> exponent >= 4 ? compact(style, value, exponent) : plain(style, value, decimals);
            case FIXED, DATE -> plain(style, value, decimals);
        };
    }

    private static String plain(NumberStyle style, double value, int decimals) {
        if (Math.abs(value) >= 1e15) {
            return scientific(value);
        }
        return signed(style, NumberStyle.fixed(decimals)).text(value);
    }

    private static String compact(NumberStyle style, double value, int exponent) {
        double size = Math.abs(value);
        if (size >= 1e15) {
            return scientific(value);
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

    private static String scientific(double value) {
        return NumberStyle.AUTO.text(value);
    }
}
