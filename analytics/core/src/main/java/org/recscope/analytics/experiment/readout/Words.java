package org.recscope.analytics.experiment.readout;

import java.time.LocalDate;
import java.util.Locale;

/// Numbers in sentences.
final class Words {
    private static final double SMALL = 1e-4;
    private static final int LONG_AGO = 3650;

    private Words() {}

    static String p(double p) {
        if (Double.isNaN(p)) {
            return "undefined";
        }
        return p < SMALL
                ? String.format(Locale.ROOT, "%.1e", p).replace('-', '−')
                : String.format(Locale.ROOT, "%.4f", p);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }

    /// A day as a date where it counts from 1970, else as a number.
    static String day(int day) {
        return day > LONG_AGO ? LocalDate.ofEpochDay(day).toString() : Integer.toString(day);
    }
}
