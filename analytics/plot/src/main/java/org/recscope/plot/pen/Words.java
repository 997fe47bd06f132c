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
        if (bundled(text, style)) {
            return style.face().outline(text, style.size(), style.tabular());
        }
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.append(layout(text, style).getOutline(null).getPathIterator(new AffineTransform()), false);
        return path;
    }

    static double width(String text, TextStyle style) {
        return bundled(text, style)
                ? style.face().width(text, style.size(), style.tabular())
                : layout(text, style).getAdvance();
    }

    private static boolean bundled(String text, TextStyle style) {
        return style.face().covers(text) || !Machine.HAS_FONTS;
    }

    private static TextLayout layout(String text, TextStyle style) {
        int weight = style.face() == Typeface.SEMIBOLD ? Font.BOLD : Font.PLAIN;
        return new TextLayout(text, font(weight).deriveFont((float) style.size()), CONTEXT);
    }

    private static Font font(int weight) {
        return new Font(Font.SANS_SERIF, weight, 1);
    }

    /// Asked once, and only when a text needs it.
    private static final class Machine {
        static final boolean HAS_FONTS = hasFonts();

        private Machine() {}

        /// A container without any font makes the JDK throw errors of several kinds.
        private static boolean hasFonts() {
            try {
                return new TextLayout("x", font(Font.PLAIN), CONTEXT).getAdvance() > 0;
            } catch (RuntimeException | InternalError | LinkageError none) {
                return false;
            }
        }
    }
}
