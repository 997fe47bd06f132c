package org.recscope.plot.page;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Align;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.Direction;
import org.recscope.analytics.figure.RowGroup;
import org.recscope.analytics.figure.TableFigure;

/// How wide the columns of a table are, and which of them stand beside each other. A table too wide for its place is
/// cut
/// into panels under each other, each with the leading columns of words again.
final class TableColumns {
    static final double PADDING = 10;
    private static final double HEADER_WORD = 96;
    private static final double WIDEST_WORDS = 320;
    private static final double NARROWEST_WORDS = 90;
    private static final double STRETCH = 1.6;
    private static final double CLOSER = 7;

    private final TableFigure table;
    private final double[] widths;
    private final List<List<Integer>> panels = new ArrayList<>();

    TableColumns(TableFigure table, double width) {
        this.table = table;
        widths = new double[table.columns().size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = natural(c);
        }
        squeezeWords(width);
        squeezeNumbers(width);
        widenLast(width);
        cut(width);
        stretch(width);
    }

    List<List<Integer>> panels() {
        return panels;
    }

    double width(int column) {
        return widths[column];
    }

    double total(List<Integer> panel) {
        return panel.stream().mapToDouble(column -> widths[column]).sum();
    }

    /// The width a table would like to have.
    static double wanted(TableFigure table) {
        TableColumns columns = new TableColumns(table, Double.MAX_VALUE / 4);
        double sum = 0;
        for (int c = 0; c < columns.widths.length; c++) {
            sum += columns.natural(c);
        }
        return sum;
    }

    /// The header as it is written, with the arrow of the better direction.
    static String header(Column column) {
        return switch (column.direction()) {
            case HIGHER -> column.title() + " ↑";
            case LOWER -> column.title() + " ↓";
            case NEITHER -> column.title();
        };
    }

    private double natural(int c) {
        double width = unshortened(c);
        return Math.ceil((words(table.columns().get(c)) ? Math.min(WIDEST_WORDS, width) : width) + 2 * PADDING);
    }

    private double unshortened(int c) {
        Column column = table.columns().get(c);
        double width = Type.INTERVAL.width(column.subtitle());
        for (String line : Type.HEADER.wrap(header(column), HEADER_WORD, Integer.MAX_VALUE)) {
            width = Math.max(width, Type.HEADER.width(line));
        }
        for (RowGroup group : table.groups()) {
            for (List<Cell> row : group.rows()) {
                width = Math.max(width, CellPainter.width(row.get(c), column));
            }
        }
        return width;
    }

    private static boolean words(Column column) {
        return column.align() == Align.LEFT && column.direction() == Direction.NEITHER;
    }

    /// Words can be shortened, numbers cannot.
    private void squeezeWords(double width) {
        double over = sum() - width;
        for (int c = 0; c < widths.length && over > 0; c++) {
            if (words(table.columns().get(c))) {
                double less = Math.min(over, Math.max(0, widths[c] - NARROWEST_WORDS));
                widths[c] -= less;
                over -= less;
            }
        }
    }

    /// Sentences that close a row take the room that is left before they are shortened.
    private void widenLast(double width) {
        int last = widths.length - 1;
        if (last > 0 && words(table.columns().get(last))) {
            double room = widths[last] + width - sum();
            widths[last] = Math.max(widths[last], Math.min(room, Math.ceil(unshortened(last) + 2 * PADDING)));
        }
    }

    private double sum() {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }

    /// Numbers may stand a little closer before a table is cut.
    private void squeezeNumbers(double width) {
        double less = Math.min(CLOSER, (sum() - width) / Math.max(1, widths.length));
        for (int c = 0; c < widths.length && less > 0; c++) {
            widths[c] -= words(table.columns().get(c)) ? 0 : less;
        }
    }

    private void cut(double width) {
        List<Integer> leading = new ArrayList<>();
        for (int c = 0; c < widths.length && words(table.columns().get(c)) && leading.size() < 2; c++) {
            leading.add(c);
        }
        int rest = widths.length - leading.size();
        int parts = 1;
        while (parts < rest && !fits(leading, rest, parts, width)) {
            parts++;
        }
        for (int part = 0; part < Math.max(1, parts); part++) {
            panels.add(panel(leading, rest, part, parts));
        }
    }

    /// An even share of the columns that follow the leading ones.
    private static List<Integer> panel(List<Integer> leading, int rest, int part, int parts) {
        List<Integer> panel = new ArrayList<>(leading);
        for (int c = part * rest / parts; c < (part + 1) * rest / parts; c++) {
            panel.add(leading.size() + c);
        }
        return panel;
    }

    private boolean fits(List<Integer> leading, int rest, int parts, double width) {
        for (int part = 0; part < parts; part++) {
            if (total(panel(leading, rest, part, parts)) > width + 0.5) {
                return false;
            }
        }
        return true;
    }

    /// A little more air when there is room, the same for all panels so that they line up.
    private void stretch(double width) {
        double widest = panels.stream().mapToDouble(this::total).max().orElse(0);
        double factor = widest == 0 ? 1 : Math.min(STRETCH, width / widest);
        for (int c = 0; c < widths.length; c++) {
            widths[c] = Math.floor(widths[c] * Math.max(1, factor));
        }
    }
}
