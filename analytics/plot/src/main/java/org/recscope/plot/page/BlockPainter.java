package org.recscope.plot.page;

import java.awt.geom.RoundRectangle2D;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.FindingNote;
import org.recscope.analytics.figure.Note;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.plot.style.Palette;

/// Measures and paints one block of a report. Figures and tables stand in quiet frames, findings beside a bar in the
/// colour of their weight, notes on the bare page.
///
/// @param block what
/// @param width in layout pixels
record BlockPainter(Block block, double width) {
    private static final double ROUND = 8;
    private static final double PADDING = 14;
    private static final double READABLE = 860;
    private static final int MOST_LINES = 40;

    /// Whether a block can stand in half of the page without losing anything.
    static boolean narrow(Block block, double half) {
        return switch (block) {
            case Figure figure -> true;
            case FindingNote finding -> true;
            case TableFigure table -> TablePainter.wantedWidth(table) <= half;
            case Note note -> false;
        };
    }

    double height() {
        return switch (block) {
            case Figure figure -> FigurePainter.preferredHeight(figure, (int) width);
            case TableFigure table -> new TablePainter(table, width).height();
            case FindingNote finding -> finding(finding, Draw.NOTHING, 0, 0);
            case Note note -> note(note, Draw.NOTHING, 0, 0);
        };
    }

    /// @param height at least the block's own; neighbours in a row share the highest
    void paint(Draw draw, double x, double y, double height) {
        switch (block) {
            case Figure figure -> {
                frame(draw, x, y, height);
                draw.act((pen, palette) ->
                        FigurePainter.paint(figure, pen.moved(Math.round(x), Math.round(y)), palette, width, height));
            }
            case TableFigure table -> {
                frame(draw, x, y, height);
                draw.act((pen, palette) ->
                        new TablePainter(table, width).paint(pen.moved(Math.round(x), Math.round(y)), palette, height));
            }
            case FindingNote finding -> {
                draw.act((pen, palette) -> {
                    pen.box(x, y, width, height, palette.surface());
                    pen.box(x, y, 4, height, palette.of(finding.slot()));
                });
                finding(finding, draw, x, y);
            }
            case Note note -> note(note, draw, x, y);
        }
    }

    private void frame(Draw draw, double x, double y, double height) {
        RoundRectangle2D box = new RoundRectangle2D.Double(
                Math.round(x) + 0.5, Math.round(y) + 0.5, Math.round(width) - 1, Math.round(height) - 1, ROUND, ROUND);
        draw.act((pen, palette) -> pen.stroke(box, palette.line(), 1, Dash.SOLID));
    }

    private double finding(FindingNote finding, Draw draw, double x, double y) {
        double room = width - 2 * PADDING - 4;
        double left = x + PADDING + 4;
        double top = draw.lines(finding.title(), left, y + 9, room, 3, Type.BODY_BOLD, Palette::text);
        top = draw.lines(finding.text(), left, top + 1, room, MOST_LINES, Type.SUBTITLE, Palette::muted);
        return Math.ceil(top - y + 10);
    }

    private double note(Note note, Draw draw, double x, double y) {
        double room = Math.min(width, READABLE);
        return draw.lines(note.text(), x, y, room, MOST_LINES, Type.BODY, Palette::text) - y;
    }
}
