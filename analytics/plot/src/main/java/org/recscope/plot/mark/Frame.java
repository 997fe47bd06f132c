package org.recscope.plot.mark;

import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.scale.Projection;
import org.recscope.plot.style.Palette;

/// What a painter needs beside its mark.
///
/// @param pen draws
/// @param palette names colours
/// @param area between the axes, in whole pixels
/// @param x places values from left to right
/// @param y places values from top to bottom
/// @param labels where words near data are kept apart
public record Frame(Pen pen, Palette palette, Rectangle2D area, Projection x, Projection y, LabelSpace labels) {
    /// @param px pixel from the left
    /// @param py pixel from the top
    /// @return whether it is between the axes, edges included
    boolean holds(double px, double py) {
        return px >= area.getMinX() - 0.5
                && px <= area.getMaxX() + 0.5
                && py >= area.getMinY() - 0.5
                && py <= area.getMaxY() + 0.5;
    }

    /// A rectangle from two corners, cut to the area.
    ///
    /// @return `null` when nothing of it is inside
    @Nullable
    Rectangle2D visible(double x1, double y1, double x2, double y2) {
        Rectangle2D box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(x1, y1, x2, y2);
        double left = Math.max(box.getMinX(), area.getMinX());
        double right = Math.min(box.getMaxX(), area.getMaxX());
        double top = Math.max(box.getMinY(), area.getMinY());
        double bottom = Math.min(box.getMaxY(), area.getMaxY());
        return left <= right && top <= bottom ? new Rectangle2D.Double(left, top, right - left, bottom - top) : null;
    }
}
