package org.recscope.analytics.experiment.quantile;

import java.util.Arrays;

/// Winsorising: values above a cap count as the cap. It changes what is estimated, for less noise; it drops nobody.
///
/// @param value the cap
/// @param capped how many values stood above it
public record Cap(double value, long capped) {
    /// Caps at a value.
    ///
    /// @param values changed in place; `NaN` stays
    /// @param cap any
    /// @return the cap and what it did
    public static Cap at(double[] values, double cap) {
        long capped = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] > cap) {
                values[i] = cap;
                capped++;
            }
        }
        return new Cap(cap, capped);
    }

    /// The quantile of the values of all arms together, by which to cap.
    ///
    /// @param values of all units of all arms, so that no arm has a cap of its own; not changed
    /// @param quantile in (0, 1)
    /// @param positive whether values of 0 and below are left out of it
    /// @return the quantile as R's type 7; `NaN` without a value
    public static double quantile(double[] values, double quantile, boolean positive) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> positive ? value > 0 : !Double.isNaN(value))
                .sorted()
                .toArray();
        return OrderStatistics.quantile(sorted, quantile);
    }
}
