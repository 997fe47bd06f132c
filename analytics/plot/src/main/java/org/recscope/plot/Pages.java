package org.recscope.plot;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.recscope.analytics.figure.Fact;
import org.recscope.plot.pen.Java2DPen;
import org.recscope.plot.pen.Pen;

/// Pictures of any height as PNG files, painted in strips: the memory is that of one strip, however long the page.
///
/// @param width in layout pixels
/// @param height in layout pixels
/// @param scale pixels of the file for one of the layout
/// @param theme light or dark
/// @param transparent whether the background is left out
/// @param provenance written beside the pixels
record Pages(int width, int height, int scale, Theme theme, boolean transparent, List<Fact> provenance) {
    /// Pixels of a strip: 64 MB.
    private static final int STRIP = 1 << 24;

    byte[] png(Consumer<Pen> painter) {
        return png(painter, STRIP);
    }

    /// @param strip how many pixels are painted at a time
    byte[] png(Consumer<Pen> painter, int strip) {
        int pixelWidth = width * scale;
        int pixelHeight = height * scale;
        int rows = Math.max(1, Math.min(pixelHeight, strip / pixelWidth));
        BufferedImage image = new BufferedImage(pixelWidth, rows, BufferedImage.TYPE_INT_ARGB);
        try (PngFile file = new PngFile(pixelWidth, pixelHeight, scale, !transparent, provenance)) {
            for (int top = 0; top < pixelHeight; top += rows) {
                Canvas.clear(image, theme, transparent);
                try (Java2DPen pen = new Java2DPen(image, scale, top)) {
                    painter.accept(pen);
                }
                file.add(image, Math.min(rows, pixelHeight - top));
            }
            return file.bytes();
        }
    }
}
