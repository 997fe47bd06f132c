package org.recscope.plot;

import org.recscope.analytics.figure.Report;

/// Lays a report out on one page.
public final class ReportPlotter {
    private ReportPlotter() {}

    /// @param report what to lay out
    /// @param options width, scale, theme
    /// @return a PNG file; equal input gives equal bytes
    public static byte[] png(Report report, ReportOptions options) {
        throw new UnsupportedOperationException("not yet");
    }
}
