package org.recscope.plot.scale;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.NumberStyle;

/// Ticks 1, 2 or 5 times a power of ten apart.
final class LinearTicks {
    private static final int[] MANTISSAS = {1, 2, 5};

    private LinearTicks() {}

    static List<Tick> of(NumberStyle style, double from, double to, int most) {
        double step = Math.max(smallest(style), step(to - from, Math.max(1, most)));
        int exponent = (int) Math.floor(Math.log10(step * 1.0001));
        long mantissa = Math.round(step / StrictMath.pow(10, exponent));
        double slack = (to - from) * 1e-9;
        double first = Math.ceil((from - slack) / step);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= most; i++) {
            double value = multiple(first + i, mantissa, exponent);
            if (value > to + slack) {
                break;
            }
            double inside = Math.max(from, Math.min(to, value));
            if (ticks.isEmpty() || inside > ticks.getLast().value()) {
                ticks.add(new Tick(inside, TickText.of(style, value, exponent)));
            }
        }
        return ticks;
    }

    /// Counts have no ticks between whole numbers.
    private static double smallest(NumberStyle style) {
        return style.kind() == NumberStyle.Kind.FIXED && style.decimals() == 0 ? 1 : 0;
    }

    /// The smallest step of the kind 1, 2, 5 × 10ⁿ that gives at most so many ticks.
    static double step(double span, int most) {
        int exponent = (int) Math.floor(Math.log10(span / most)) - 1;
        while (true) {
            for (int mantissa : MANTISSAS) {
                double step = multiple(1, mantissa, exponent);
                if (step > 0 && Math.floor(span / step) + 1 <= most) {
                    return step;
                }
            }
            exponent++;
            if (exponent > 307) {
                return span;
            }
        }
    }

    /// A multiple of the step, rounded once: 3 × 0.1 is 0.3 and not 0.30000000000000004.
    private static double multiple(double count, long mantissa, int exponent) {
        double value = count * mantissa;
        return exponent < 0 ? value / StrictMath.pow(10, -exponent) : value * StrictMath.pow(10, exponent);
    }
}
