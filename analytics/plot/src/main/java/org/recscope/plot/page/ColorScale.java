package org.recscope.plot.page;

import org.recscope.analytics.figure.HeatCells;
import org.recscope.analytics.figure.Ramp;
import org.recscope.plot.mark.HeatPainter;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.scale.Extent;
import org.recscope.plot.style.Palette;

/// What the shades of a heat map mean: a bar from the lowest to the highest, with both values.
///
/// @param cells whose ramp
/// @param top from the top of the legend
/// @param width the room
record ColorScale(HeatCells cells, double top, double width) {
    private static final int LENGTH = 140;
    private static final double THICKNESS = 10;

    void paint(Pen pen, Palette palette, double x, double y) {
        Extent range = HeatPainter.range(cells);
        String low = cells.style().text(range.low());
        String high = cells.style().text(range.high());
        double ends = Type.TICK.width(low) + Type.TICK.width(high) + 12;
        String name = Type.LEGEND.fit(cells.series().name(), width - LENGTH - ends - 12);
        double middle = y + top + 10;
        double at = x;
        if (!name.isEmpty()) {
            PlacedText.rightOf(name, at, middle, Type.LEGEND).paint(pen, palette.text());
            at += Type.LEGEND.width(name) + 12;
        }
        PlacedText.rightOf(low, at, middle, Type.TICK).paint(pen, palette.muted());
        at += Type.TICK.width(low) + 6;
        for (int i = 0; i < LENGTH; i++) {
            double depth = (double) i / (LENGTH - 1);
            double shade = cells.ramp() == Ramp.DIVERGING ? 2 * depth - 1 : depth;
            pen.box(at + i, middle - THICKNESS / 2, 1, THICKNESS, palette.shade(cells.ramp(), shade));
        }
        PlacedText.rightOf(high, at + LENGTH + 6, middle, Type.TICK).paint(pen, palette.muted());
    }
}
