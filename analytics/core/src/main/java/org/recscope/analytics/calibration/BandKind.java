package org.recscope.analytics.calibration;

import java.util.Locale;

/// Where the band around a reliability curve comes from.
public enum BandKind {
    /// Wilson's interval of the rate of each bin; takes rows for independent.
    WILSON,
    /// Users resampled with all their rows, percentiles of the rates.
    BOOTSTRAP;

    /// What it is called in options and text.
    ///
    /// @return `wilson` or `bootstrap`
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
