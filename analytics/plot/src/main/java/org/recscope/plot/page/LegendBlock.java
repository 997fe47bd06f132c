package org.recscope.plot.page;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.HeatCells;
import org.recscope.analytics.figure.Mark;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.style.Palette;

/// The legend as rows above the plot or as a column beside it, and the colour scale of a heat map. It has a place of
/// its
/// own, so it never covers data.
final class LegendBlock {
    private static final double ROW = 20;
    private static final double BETWEEN = 18;
    private static final double LONGEST = 240;
    private static final double AFTER = 6;

    private final List<Item> items = new ArrayList<>();
    private final List<ColorScale> scales = new ArrayList<>();
    private double width;
    private double height;

    /// @param x from the left of the block
    /// @param y from its top
    private record Item(LegendEntry entry, String name, double x, double y) {}

    private LegendBlock() {}

    static LegendBlock none() {
        return new LegendBlock();
    }

    /// Rows as wide as the figure.
    static LegendBlock rows(Figure figure, double width, boolean names) {
        LegendBlock block = new LegendBlock();
        double x = 0;
        for (LegendEntry entry : names ? LegendEntry.of(figure.marks()) : List.<LegendEntry>of()) {
            String name = Type.LEGEND.fit(entry.series().name(), Math.min(LONGEST, width - entry.indent()));
            double reach = entry.indent() + Type.LEGEND.width(name);
            if (x > 0 && x + reach > width) {
                x = 0;
                block.height += ROW;
            }
            block.items.add(new Item(entry, name, x, block.height));
            x += reach + BETWEEN;
        }
        block.height += block.items.isEmpty() ? 0 : ROW + AFTER;
        block.width = width;
        block.addScales(figure, width);
        return block;
    }

    private void addScales(Figure figure, double width) {
        for (Mark mark : figure.marks()) {
            if (mark instanceof HeatCells cells) {
                scales.add(new ColorScale(cells, height, width));
                height += ROW + AFTER;
            }
        }
    }

    /// A column as narrow as its names.
    static LegendBlock column(Figure figure, double widest, double highest) {
        LegendBlock block = new LegendBlock();
        for (LegendEntry entry : LegendEntry.of(figure.marks())) {
            if (block.height + ROW > highest) {
                break;
            }
            String name = Type.LEGEND.fit(entry.series().name(), widest - entry.indent() - BETWEEN);
            block.items.add(new Item(entry, name, BETWEEN, block.height));
            block.width = Math.max(block.width, BETWEEN + entry.indent() + Type.LEGEND.width(name));
            block.height += ROW;
        }
        return block;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    void paint(Pen pen, Palette palette, double x, double y) {
        for (Item item : items) {
            item.entry.paint(pen, palette, x + item.x, y + item.y + ROW / 2, item.name);
        }
        for (ColorScale scale : scales) {
            scale.paint(pen, palette, x, y);
        }
    }
}
