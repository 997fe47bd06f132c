package org.recscope.app.chart;

import java.awt.image.BufferedImage;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.plot.Painted;
import org.recscope.plot.Plotter;
import org.recscope.plot.PngOptions;
import org.recscope.plot.Theme;

/// A figure or a table, with what the plotter can do with it.
sealed interface Drawing {
    /// A figure to draw.
    record OfFigure(Figure figure) implements Drawing {
        @Override
        public String id() {
            return figure.id();
        }

        @Override
        public String title() {
            return figure.title();
        }

        @Override
        public int preferredHeight(int width) {
            return Plotter.preferredHeight(figure, width);
        }

        @Override
        public Painted paint(BufferedImage image, double scale, Theme theme) {
            return Plotter.paint(figure, image, scale, theme, false);
        }

        @Override
        public byte[] png(PngOptions options) {
            return Plotter.png(figure, options);
        }

        @Override
        public Drawing withFooter(String line) {
            return new OfFigure(figure.withNote(below(figure.note(), line)));
        }
    }

    /// A table to draw.
    record OfTable(TableFigure table) implements Drawing {
        @Override
        public String id() {
            return table.id();
        }

        @Override
        public String title() {
            return table.title();
        }

        @Override
        public int preferredHeight(int width) {
            return Plotter.preferredHeight(table, width);
        }

        @Override
        public Painted paint(BufferedImage image, double scale, Theme theme) {
            return Plotter.paint(table, image, scale, theme, false);
        }

        @Override
        public byte[] png(PngOptions options) {
            return Plotter.png(table, options);
        }

        @Override
        public Drawing withFooter(String line) {
            return new OfTable(table.withNote(below(table.note(), line)));
        }
    }

    /// What names it; also the suggested name of an exported file.
    String id();

    /// What is seen.
    String title();

    /// The height at which it looks best; distances in pixels at scale 1.
    int preferredHeight(int width);

    /// Paints it over a whole image, of so many pixels for one of the layout.
    Painted paint(BufferedImage image, double scale, Theme theme);

    /// Paints it for a PNG file.
    byte[] png(PngOptions options);

    /// The same with one more line below everything.
    Drawing withFooter(String line);

    private static String below(String note, String line) {
        return note.isEmpty() ? line : note + "\n" + line;
    }
}
