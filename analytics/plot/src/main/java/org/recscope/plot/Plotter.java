package org.recscope.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.plot.page.FigurePainter;
import org.recscope.plot.pen.Java2DPen;

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
        return blank(image, theme, table.accessibleText());
    }

    /// @param figure what to draw
    /// @param options size, scale, theme
    /// @return a PNG file; equal input gives equal bytes
    public static byte[] png(Figure figure, PngOptions options) {
        int height = options.height() == 0 ? preferredHeight(figure, options.width()) : options.height();
        BufferedImage image = Canvas.create(options.width(), height, options.scale());
        paint(figure, image, options.scale(), options.theme(), options.transparent());
        return PngFile.of(image, options.scale(), options.provenance());
    }

    /// @param table what to draw
    /// @param options size, scale, theme; a height of 0 fits the rows
    /// @return a PNG file; equal input gives equal bytes
    public static byte[] png(TableFigure table, PngOptions options) {
        throw new UnsupportedOperationException("not yet");
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
        return Math.max(240, width * 5 / 8);
    }

    private static Painted blank(BufferedImage image, Theme theme, String text) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(theme == Theme.LIGHT ? java.awt.Color.WHITE : java.awt.Color.BLACK);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        return new Painted() {
            @Override
            public Optional<Hit> hit(double x, double y) {
                return Optional.empty();
            }

            @Override
            public Rectangle2D area() {
                return new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight());
            }

            @Override
            public double valueX(double x) {
                return Double.NaN;
            }

            @Override
            public double valueY(double y) {
                return Double.NaN;
            }

            @Override
            public String accessibleText() {
                return text;
            }
        };
    }
}
