package org.recscope.plot.pen;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// The shapes of any text: from the bundled typeface where it has the characters; else, for scripts it lacks, from
/// whatever the machine has, because a name in another's letters is better than a row of empty boxes.
final class Words {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Words() {}

    static Path2D outline(String text, TextStyle style) {
        if (style.face().covers(text)) {
            return style.face().outline(text, style.size(), style.tabular());
        }
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.append(layout(text, style).getOutline(null).getPathIterator(new AffineTransform()), false);
        return path;
    }

    static double width(String text, TextStyle style) {
        if (style.face().covers(text)) {
            return style.face().width(text, style.size(), style.tabular());
        }
        return layout(text, style).getAdvance();
    }

    private static TextLayout layout(String text, TextStyle style) {
        int weight = style.face() == Typeface.SEMIBOLD ? Font.BOLD : Font.PLAIN;
        Font font = new Font(Font.SANS_SERIF, weight, 1).deriveFont((float) style.size());
        return new TextLayout(text, font, CONTEXT);
    }
}
