package org.recscope.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// A table in plain text: columns as wide as their widest cell, numbers to the right, a rule under the heading.
final class TextTable {
    private final List<String> heading;
    private final int leftColumns;
    private final List<List<String>> rows = new ArrayList<>();

    /// A table without rows.
    ///
    /// @param heading one title a column
    /// @param leftColumns how many columns, from the left, hold words and not numbers
    TextTable(List<String> heading, int leftColumns) {
        this.heading = List.copyOf(heading);
        this.leftColumns = leftColumns;
    }

    /// Adds a row; cells that are missing at its end stay blank.
    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    void print(PrintWriter out) {
        int[] widths = widths();
        print(out, heading, widths);
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append(rule.isEmpty() ? "" : "  ").append("-".repeat(width));
        }
        out.println("  " + rule);
        rows.forEach(row -> print(out, row, widths));
    }

    private int[] widths() {
        int[] widths = new int[heading.size()];
        grow(widths, heading);
        rows.forEach(row -> grow(widths, row));
        return widths;
    }

    private static void grow(int[] widths, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            widths[i] = Math.max(widths[i], length(cells.get(i)));
        }
    }

    private void print(PrintWriter out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(" ");
        for (int i = 0; i < widths.length; i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            String space = " ".repeat(widths[i] - length(cell));
            line.append(i == 0 ? " " : "  ").append(i < leftColumns ? cell + space : space + cell);
        }
        out.println(line.toString().stripTrailing());
    }

    /// What a terminal needs for it, nearly: characters, not the halves of surrogate pairs.
    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
