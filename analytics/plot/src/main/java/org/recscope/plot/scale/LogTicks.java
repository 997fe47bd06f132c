package org.recscope.plot.scale;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.NumberStyle;

/// Ticks at powers of ten, with 2 and 5 between when there is room; linear ones within less than a decade.
final class LogTicks {
    private static final int[] ONE_TWO_FIVE = {1, 2, 5};
    private static final int[] ONE = {1};

    private LogTicks() {}

    static List<Tick> of(NumberStyle style, double from, double to, int most) {
        double decades = Math.log10(to / from);
        if (decades < 1) {
            return LinearTicks.of(style, from, to, most);
        }
        // One way of writing for the whole axis: 100, 1k, 10k and not 100, 1,000, 10k.
        boolean large = style.kind() == NumberStyle.Kind.AUTO && to >= 1e5;
        NumberStyle written = large ? NumberStyle.COMPACT : style;
        int[] mantissas = decades * 3 + 1 <= most ? ONE_TWO_FIVE : ONE;
        int every = Math.max(1, (int) Math.ceil((decades + 1) / Math.max(1, most)));
        List<Tick> ticks = new ArrayList<>();
        int first = (int) Math.floor(Math.log10(from));
        int last = (int) Math.ceil(Math.log10(to));
        for (int exponent = Math.floorDiv(first, every) * every; exponent <= last; exponent += every) {
            for (int mantissa : mantissas) {
                double value = exponent < 0
                        ? mantissa / StrictMath.pow(10, -exponent)
                        : mantissa * StrictMath.pow(10, exponent);
                if (value >= from && value <= to) {
                    ticks.add(new Tick(value, TickText.of(written, value, exponent)));
                }
            }
        }
        return ticks;
    }
}
