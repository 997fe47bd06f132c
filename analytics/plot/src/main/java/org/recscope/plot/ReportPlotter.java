package org.recscope.plot;

import org.recscope.analytics.figure.Report;
import org.recscope.plot.page.ReportPainter;

/// Lays a report out on one page.
public final class ReportPlotter {
    private ReportPlotter() {}

    /// @param report what to lay out
    /// @param options width, scale, theme
    /// @return a PNG file; equal input gives equal bytes
    public static byte[] png(Report report, ReportOptions options) {
        ReportPainter page = new ReportPainter(report, options.width());
        Pages pages = new Pages(
                options.width(),
                (int) page.height(),
                options.scale(),
                options.theme(),
                options.transparent(),
                options.provenance());
        return pages.png(pen -> page.paint(pen, Canvas.palette(options.theme())));
    }
}
