package org.recscope.plot.page;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.recscope.analytics.figure.TableFigure;

/// A painted table: what is where.
///
/// @param table what was painted
/// @param cells all cells that were painted
public record TablePicture(TableFigure table, List<CellBox> cells) {
    /// One painted cell.
    ///
    /// @param row index over all groups
    /// @param column index
    /// @param box what it covers
    /// @param text what to say about it
    public record CellBox(int row, int column, Rectangle2D box, String text) {}
}
