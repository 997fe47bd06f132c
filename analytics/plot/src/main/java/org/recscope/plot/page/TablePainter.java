package org.recscope.plot.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.RowGroup;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.style.Palette;

/// Paints a table: heading, header with arrows, rows with hairlines between them, note.
public final class TablePainter {
    private static final double MARGIN = FigureLayout.MARGIN;
    private static final double ROW = 28;
    private static final double TALL_ROW = 42;
    private static final double GROUP = 30;
    private static final double BETWEEN_PANELS = 18;

    private final TableFigure table;
    private final TableColumns columns;
    private final Heading heading;
    private final List<String> note;
    private final double row;
    private final double headerLines;

    /// @param table what to paint
    /// @param width in layout pixels
    public TablePainter(TableFigure table, double width) {
        double inner = Math.max(60, width - 2 * MARGIN);
        this.table = table;
        columns = new TableColumns(table, inner);
        heading = new Heading(table.title(), table.subtitle(), inner);
        note = Type.NOTE.wrap(table.note(), inner, 6);
        row = tall() ? TALL_ROW : ROW;
        headerLines = headerLines();
    }

    private boolean tall() {
        return table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(List::stream)
                .anyMatch(CellPainter::hasInterval);
    }

    private double headerLines() {
        int lines = 1;
        boolean subtitle = false;
        for (int c = 0; c < table.columns().size(); c++) {
            lines = Math.max(lines, header(c).size());
            subtitle |= !table.columns().get(c).subtitle().isEmpty();
        }
        return lines * Type.HEADER.leading() + (subtitle ? Type.INTERVAL.leading() : 0) + 12;
    }

    private List<String> header(int c) {
        double width = columns.width(c) - 2 * TableColumns.PADDING;
        return Type.HEADER.wrap(TableColumns.header(table.columns().get(c)), width, 3);
    }

    /// @return the height that shows every row
    public double height() {
        double panel = headerLines;
        for (RowGroup group : table.groups()) {
            panel += (group.title().isEmpty() ? 0 : GROUP) + group.rows().size() * row;
        }
        int panels = columns.panels().size();
        double below = note.isEmpty() ? 0 : note.size() * Type.NOTE.leading() + 8;
        return Math.ceil(
                MARGIN - 4 + heading.height() + panels * panel + (panels - 1) * BETWEEN_PANELS + below + MARGIN);
    }

    /// The width at which nothing has to be shortened or cut.
    ///
    /// @param table any
    /// @return in layout pixels
    public static double wantedWidth(TableFigure table) {
        return TableColumns.wanted(table) + 2 * MARGIN;
    }

    /// @param pen draws
    /// @param palette names colours
    /// @param height in layout pixels; rows beyond it are left out and said to be
    /// @return what is where
    public TablePicture paint(Pen pen, Palette palette, double height) {
        heading.paint(pen, palette, MARGIN, MARGIN - 4);
        Rows rows = new Rows(pen, palette, height - MARGIN - note.size() * Type.NOTE.leading());
        rows.top = MARGIN - 4 + heading.height();
        for (List<Integer> panel : columns.panels()) {
            rows.panel(panel);
            rows.top += BETWEEN_PANELS;
        }
        double top = rows.top - BETWEEN_PANELS + 8;
        for (String line : note) {
            top = Heading.line(pen, line, MARGIN, top, Type.NOTE, palette.muted());
        }
        return new TablePicture(table, rows.cells);
    }

    /// Paints from top to bottom and remembers how far it is.
    private final class Rows {
        private final Pen pen;
        private final Palette palette;
        private final double limit;
        private final List<TablePicture.CellBox> cells = new ArrayList<>();
        private double top;

        Rows(Pen pen, Palette palette, double limit) {
            this.pen = pen;
            this.palette = palette;
            this.limit = limit;
        }

        void panel(List<Integer> panel) {
            double right = MARGIN + columns.total(panel);
            headers(panel);
            top += headerLines;
            pen.horizontal(MARGIN, right, top, palette.line());
            int index = 0;
            int left = 0;
            for (RowGroup group : table.groups()) {
                if (!group.title().isEmpty() && top + GROUP + row <= limit + 1) {
                    group(group.title(), right);
                }
                for (List<Cell> cellsOfRow : group.rows()) {
                    if (top + row > limit + 1) {
                        left++;
                    } else {
                        row(panel, cellsOfRow, index, right);
                    }
                    index++;
                }
            }
            if (left > 0) {
                PlacedText.rightOf("… " + left, MARGIN + TableColumns.PADDING, top + 8, Type.NOTE)
                        .paint(pen, palette.muted());
                top += 16;
            }
        }

        private void headers(List<Integer> panel) {
            double x = MARGIN;
            for (int c : panel) {
                Column column = table.columns().get(c);
                Rectangle2D box = new Rectangle2D.Double(x, top, columns.width(c), headerLines);
                double middle = top + headerLines - 8 - Type.HEADER.capHeight() / 2;
                if (!column.subtitle().isEmpty()) {
                    String subtitle = Type.INTERVAL.fit(column.subtitle(), box.getWidth() - 2 * TableColumns.PADDING);
                    CellPainter.line(subtitle, column.align(), box, middle, Type.INTERVAL, pen, palette.muted());
                    middle -= Type.INTERVAL.leading();
                }
                List<String> lines = header(c);
                for (int i = lines.size() - 1; i >= 0; i--) {
                    CellPainter.line(lines.get(i), column.align(), box, middle, Type.HEADER, pen, palette.text());
                    middle -= Type.HEADER.leading();
                }
                x += columns.width(c);
            }
        }

        private void group(String title, double right) {
            String shown = Type.HEADER.fit(title, right - MARGIN - 2 * TableColumns.PADDING);
            pen.box(MARGIN, top + 1, right - MARGIN, GROUP - 1, palette.surface());
            PlacedText.rightOf(shown, MARGIN + TableColumns.PADDING, top + GROUP / 2, Type.HEADER)
                    .paint(pen, palette.muted());
            top += GROUP;
            pen.horizontal(MARGIN, right, top, palette.grid());
        }

        private void row(List<Integer> panel, List<Cell> row, int index, double right) {
            double height = TablePainter.this.row;
            double x = MARGIN;
            for (int c : panel) {
                Rectangle2D box = new Rectangle2D.Double(x, top, columns.width(c), height);
                CellPainter.paint(row.get(c), table.columns().get(c), box, pen, palette);
                cells.add(new TablePicture.CellBox(index, c, box, hover(row, c)));
                x += columns.width(c);
            }
            top += height;
            pen.horizontal(MARGIN, right, top, palette.grid());
        }
    }

    /// Row name, column name, number with interval, and what the cell adds.
    private String hover(List<Cell> row, int c) {
        List<String> lines = new ArrayList<>();
        if (c > 0 && row.get(0) instanceof Cell.Text name && !name.text().isEmpty()) {
            lines.add(name.text());
        }
        Column column = table.columns().get(c);
        switch (row.get(c)) {
            case Cell.Text text -> lines.add(text.text());
            case Cell.Number number -> {
                String interval = CellPainter.interval(number, column);
                lines.add(column.title() + ": " + column.style().text(number.value())
                        + (interval.isEmpty() ? "" : " [" + interval + "]"));
            }
        }
        if (!row.get(c).hover().isEmpty()) {
            lines.add(row.get(c).hover());
        }
        return String.join("\n", lines);
    }
}
