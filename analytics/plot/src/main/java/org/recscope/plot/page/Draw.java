package org.recscope.plot.page;

import java.awt.Color;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.pen.TextStyle;
import org.recscope.plot.style.Palette;

/// A pen with its palette, or neither: then heights are found and nothing is drawn.
///
/// @param pen draws
/// @param palette names colours
record Draw(@Nullable Pen pen, @Nullable Palette palette) {
    static final Draw NOTHING = new Draw(null, null);

    /// What is done with both.
    interface Act {
        void with(Pen pen, Palette palette);
    }

    void act(Act act) {
        if (pen != null && palette != null) {
            act.with(pen, palette);
        }
    }

    /// Writes a text broken into lines; gives the height after the last.
    double lines(
            String text,
            double x,
            double top,
            double width,
            int most,
            TextStyle style,
            Function<Palette, Color> color) {
        double at = top;
        for (String line : style.wrap(text, width, most)) {
            double y = at;
            act((pen, palette) -> Heading.line(pen, line, x, y, style, color.apply(palette)));
            at += style.leading();
        }
        return at;
    }

    void horizontal(double x1, double x2, double y) {
        act((pen, palette) -> pen.horizontal(x1, x2, y, palette.line()));
    }
}
