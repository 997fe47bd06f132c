package org.recscope.analytics.experiment.readout;

import java.time.LocalDate;
import java.util.Locale;

/// Numbers of an experiment as they stand in sentences and tables.
public final class Words {
    private static final double SMALL = 1e-4;
    private static final double PERCENT = 100;
    private static final int LONG_AGO = 3650;

    private Words() {}

    /// A probability.
    ///
    /// @param p in \[0, 1\]
    /// @return four decimals, or powers of ten where they would all be 0
    public static String p(double p) {
        if (Double.isNaN(p)) {
            return "undefined";
        }
        return p < SMALL
                ? String.format(Locale.ROOT, "%.1e", p).replace('-', '−')
                : String.format(Locale.ROOT, "%.4f", p);
    }

    /// A value of a metric.
    ///
    /// @param value in any unit
    /// @return four digits
    public static String number(double value) {
        return Double.isNaN(value) ? "undefined" : String.format(Locale.ROOT, "%.4g", value);
    }

    /// A change as a share.
    ///
    /// @param share 0.02 for two per cent
    /// @return with its sign
    public static String percent(double share) {
        return Double.isNaN(share)
                ? "undefined"
                : String.format(Locale.ROOT, "%+.2f %%", PERCENT * share).replace('-', '−');
    }

    /// A day as a date where it counts from 1970, else as a number.
    ///
    /// @param day its number
    /// @return its name
    public static String day(int day) {
        return day > LONG_AGO ? LocalDate.ofEpochDay(day).toString() : Integer.toString(day);
    }
}
