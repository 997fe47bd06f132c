package org.recscope.plot.pen;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.recscope.analytics.figure.Dash;

/// All that drawing needs. Distances are layout pixels from the top left; a pen may put several device pixels on each.
public interface Pen {
    /// @return device pixels for one of the layout
    double scale();

    /// @param shape filled, edges smoothed
    /// @param color of it
    void fill(Shape shape, Color color);

    /// Fills a rectangle whose edges are moved to whole device pixels, so that they are sharp and neighbours meet.
    ///
    /// @param x left
    /// @param y top
    /// @param width to the right
    /// @param height downwards
    /// @param color of it
    void box(double x, double y, double width, double height, Color color);

    /// @param shape drawn along
    /// @param color of it
    /// @param width of the stroke
    /// @param dash how
    void stroke(Shape shape, Color color, double width, Dash dash);

    /// Writes one line.
    ///
    /// @param text what
    /// @param x left end of the text
    /// @param y its base line
    /// @param style how
    /// @param color of it
    /// @param degrees turned clockwise around its left end
    void text(String text, double x, double y, TextStyle style, Color color, double degrees);

    /// Writes one line, level.
    ///
    /// @param text what
    /// @param x left end of the text
    /// @param y its base line
    /// @param style how
    /// @param color of it
    default void text(String text, double x, double y, TextStyle style, Color color) {
        text(text, x, y, style, color, 0);
    }

    /// Wipes what lies close around the letters of a text that will be written, so that it can be read over anything.
    ///
    /// @param text what
    /// @param x left end of the text
    /// @param y its base line
    /// @param style how
    /// @param color of the background
    void halo(String text, double x, double y, TextStyle style, Color color);

    /// Puts a picture whose pixels are device pixels.
    ///
    /// @param image what
    /// @param x left
    /// @param y top
    void image(BufferedImage image, double x, double y);

    /// Draws only inside a rectangle from now on.
    ///
    /// @param area the rectangle
    void clip(Rectangle2D area);

    /// Draws everywhere again.
    void unclip();

    /// A pen for a part of the picture.
    ///
    /// @param x left edge of the part, in whole pixels
    /// @param y its top
    /// @return a pen whose top left is there
    Pen moved(double x, double y);

    /// A sharp line along the x axis.
    ///
    /// @param x1 left end
    /// @param x2 right end
    /// @param y height
    /// @param color of it
    default void horizontal(double x1, double x2, double y, Color color) {
        box(x1, y - 0.5, x2 - x1, 1, color);
    }

    /// A sharp line along the y axis.
    ///
    /// @param x place
    /// @param y1 upper end
    /// @param y2 lower end
    /// @param color of it
    default void vertical(double x, double y1, double y2, Color color) {
        box(x - 0.5, y1, 1, y2 - y1, color);
    }
}
