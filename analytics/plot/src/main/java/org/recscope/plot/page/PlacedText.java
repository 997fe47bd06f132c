package org.recscope.plot.page;

import java.awt.Color;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.pen.TextStyle;

/// One line of text whose place is settled.
///
/// @param text what
/// @param x left end
/// @param y base line
/// @param degrees turned clockwise around the left end
record PlacedText(String text, double x, double y, double degrees, TextStyle style) {
    /// @param y the middle of its capitals
    static PlacedText leftOf(String text, double right, double y, TextStyle style) {
        return new PlacedText(text, right - style.width(text), y + style.capHeight() / 2, 0, style);
    }

    /// @param y the middle of its capitals
    static PlacedText rightOf(String text, double left, double y, TextStyle style) {
        return new PlacedText(text, left, y + style.capHeight() / 2, 0, style);
    }

    void paint(Pen pen, Color color) {
        pen.text(text, x, y, style, color, degrees);
    }
}
