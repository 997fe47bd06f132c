package org.recscope.app.command;

import java.time.LocalDate;
import java.util.Locale;
import org.recscope.analytics.experiment.effect.Sets;
import org.recscope.analytics.statistics.Interval;

/// Numbers of experiments as they stand in tables.
final class NumberText {
    private static final double PERCENT = 100;
    private static final double TINY = 1e-4;

    private NumberText() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String day(int day) {
        int longAgo = 3650;
        return day > longAgo ? LocalDate.ofEpochDay(day).toString() : Integer.toString(day);
    }

    static String number(double value) {
        return Double.isNaN(value) ? "undefined" : String.format(Locale.ROOT, "%.5g", value);
    }

    static String p(double p) {
        if (Double.isNaN(p)) {
            return "undefined";
        }
        return p < TINY ? String.format(Locale.ROOT, "%.1e", p) : String.format(Locale.ROOT, "%.4f", p);
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "undefined" : String.format(Locale.ROOT, "%+.2f %%", PERCENT * share);
    }

    static String interval(Interval interval) {
        if (Double.isNaN(interval.low())) {
            return "undefined";
        }
        return Sets.bounded(interval)
                ? String.format(Locale.ROOT, "[%+.2f, %+.2f] %%", PERCENT * interval.low(), PERCENT * interval.high())
                : "unbounded";
    }
}
