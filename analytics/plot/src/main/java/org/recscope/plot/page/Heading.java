package org.recscope.plot.page;

import java.util.List;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.pen.TextStyle;
import org.recscope.plot.style.Palette;

/// Title and subtitle, broken into at most two lines each.
final class Heading {
    private static final int MOST_LINES = 2;
    private static final double AFTER = 8;

    private final List<String> title;
    private final List<String> subtitle;

    Heading(String title, String subtitle, double width) {
        this.title = Type.TITLE.wrap(title, width, MOST_LINES);
        this.subtitle = Type.SUBTITLE.wrap(subtitle, width, MOST_LINES);
    }

    double height() {
        double lines = title.size() * Type.TITLE.leading() + subtitle.size() * Type.SUBTITLE.leading();
        return lines == 0 ? 0 : lines + AFTER;
    }

    void paint(Pen pen, Palette palette, double x, double y) {
        double at = y;
        for (String line : title) {
            at = line(pen, line, x, at, Type.TITLE, palette.text());
        }
        for (String line : subtitle) {
            at = line(pen, line, x, at, Type.SUBTITLE, palette.muted());
        }
    }

    /// Writes a line whose box begins at a height; gives the height of the next.
    static double line(Pen pen, String text, double x, double top, TextStyle style, java.awt.Color color) {
        pen.text(text, x, top + (style.leading() + style.capHeight()) / 2, style, color);
        return top + style.leading();
    }
}
