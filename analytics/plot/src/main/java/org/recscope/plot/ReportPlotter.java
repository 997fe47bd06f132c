package org.recscope.plot;

import java.awt.image.BufferedImage;
import org.recscope.analytics.figure.Report;
import org.recscope.plot.page.ReportPainter;
import org.recscope.plot.pen.Java2DPen;

/// Lays a report out on one page.
public final class ReportPlotter {
    private ReportPlotter() {}

    /// @param report what to lay out
    /// @param options width, scale, theme
    /// @return a PNG file; equal input gives equal bytes
    public static byte[] png(Report report, ReportOptions options) {
        ReportPainter page = new ReportPainter(report, options.width());
        BufferedImage image = Canvas.create(options.width(), page.height(), options.scale());
        Canvas.clear(image, options.theme(), options.transparent());
        try (Java2DPen pen = new Java2DPen(image, options.scale())) {
            page.paint(pen, Canvas.palette(options.theme()));
        }
        return PngFile.of(image, options.scale(), options.provenance());
    }
}
