package org.recscope.plot;

import java.awt.image.BufferedImage;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.plot.page.FigurePainter;
import org.recscope.plot.page.TablePainter;
import org.recscope.plot.page.TablePicture;
import org.recscope.plot.pen.Java2DPen;
import org.recscope.plot.style.Palette;

/// Paints figures and tables.
public final class Plotter {
    private Plotter() {}

    /// Paints a figure over a whole image: what the window shows.
    ///
    /// @param figure what to draw
    /// @param image whose size divided by the scale is the figure's size; of an ARGB kind
    /// @param scale pixels of the image for one of the layout: 2 on a dense screen
    /// @param theme light or dark
    /// @param transparent whether the background is left out
    /// @return what is where
    public static Painted paint(Figure figure, BufferedImage image, double scale, Theme theme, boolean transparent) {
        Canvas.clear(image, theme, transparent);
        try (Java2DPen pen = new Java2DPen(image, scale)) {
            return new PaintedFigure(FigurePainter.paint(
                    figure, pen, Canvas.palette(theme), image.getWidth() / scale, image.getHeight() / scale));
        }
    }

    /// Paints a table over a whole image.
    ///
    /// @param table what to draw
    /// @param image whose size divided by the scale is the table's size
    /// @param scale pixels of the image for one of the layout
    /// @param theme light or dark
    /// @param transparent whether the background is left out
    /// @return what is where
    public static Painted paint(
            TableFigure table, BufferedImage image, double scale, Theme theme, boolean transparent) {
        double width = image.getWidth() / scale;
        double height = image.getHeight() / scale;
        Canvas.clear(image, theme, transparent);
        try (Java2DPen pen = new Java2DPen(image, scale)) {
            TablePicture picture = new TablePainter(table, width).paint(pen, Canvas.palette(theme), height);
            return new PaintedTable(picture, width, height);
        }
    }

    /// @param figure what to draw
    /// @param options size, scale, theme
    /// @return a PNG file; equal input gives equal bytes
    public static byte[] png(Figure figure, PngOptions options) {
        int height = options.height() == 0 ? preferredHeight(figure, options.width()) : options.height();
        Palette palette = Canvas.palette(options.theme());
        return pages(options, height).png(pen -> FigurePainter.paint(figure, pen, palette, options.width(), height));
    }

    /// @param table what to draw
    /// @param options size, scale, theme; a height of 0 fits the rows
    /// @return a PNG file; equal input gives equal bytes
    public static byte[] png(TableFigure table, PngOptions options) {
        int height = options.height() == 0 ? preferredHeight(table, options.width()) : options.height();
        TablePainter painter = new TablePainter(table, options.width());
        return pages(options, height).png(pen -> painter.paint(pen, Canvas.palette(options.theme()), height));
    }

    /// The height at which a figure looks best: more rows need more of it.
    ///
    /// @param figure what to draw
    /// @param width in pixels at scale 1
    /// @return height in pixels at scale 1
    public static int preferredHeight(Figure figure, int width) {
        return FigurePainter.preferredHeight(figure, width);
    }

    /// The height that shows every row of a table.
    ///
    /// @param table what to draw
    /// @param width in pixels at scale 1
    /// @return height in pixels at scale 1
    public static int preferredHeight(TableFigure table, int width) {
        return (int) new TablePainter(table, width).height();
    }

    private static Pages pages(PngOptions options, int height) {
        return new Pages(
                options.width(), height, options.scale(), options.theme(), options.transparent(), options.provenance());
    }
}
