package org.recscope.analytics.loading.text;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.BooleanVector;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;

/// How a cell is written in a file of separated values.
///
/// @param delimiter what makes quotes necessary, beside quotes and line ends
record CellText(char delimiter) {
    private static final double SMALLEST_PLAIN = 1e-12;
    private static final double LARGEST_PLAIN = 1e15;

    /// Appends a cell.
    ///
    /// @param time whether a whole number is a point in time
    void append(StringBuilder line, Vector column, int row, boolean time) {
        if (column.isNull(row)) {
            return;
        }
        switch (column) {
            case LongVector its when time -> line.append(Instant.ofEpochMilli(its.value(row)));
            case LongVector its -> line.append(its.value(row));
            case DoubleVector its -> line.append(number(its.value(row)));
            case BooleanVector its -> line.append(its.value(row));
            case TextVector its -> quote(line, its.value(row));
            case ListVector its -> quote(line, list(its, row));
        }
    }

    /// The shortest text that is read back to the same number; with all its digits and without an exponent where that
    /// is
    /// not much longer, because people and spreadsheets read these files too.
    static String number(double value) {
        String shortest = Double.toString(value);
        double size = Math.abs(value);
        if (shortest.indexOf('E') < 0 || size < SMALLEST_PLAIN || size >= LARGEST_PLAIN) {
            return shortest;
        }
        String digits = new BigDecimal(shortest).stripTrailingZeros().toPlainString();
        return digits.indexOf('.') < 0 ? digits + ".0" : digits;
    }

    /// Appends a text, in quotes when it needs them: also when it is empty or blanks would be lost at its ends.
    void quote(StringBuilder line, @Nullable String text) {
        if (text == null) {
            return;
        }
        if (plain(text)) {
            line.append(text);
        } else {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        }
    }

    private boolean plain(String text) {
        return !text.isEmpty()
                && text.charAt(0) != ' '
                && text.charAt(text.length() - 1) != ' '
                && text.indexOf(delimiter) < 0
                && text.indexOf('"') < 0
                && text.indexOf('\n') < 0
                && text.indexOf('\r') < 0;
    }

    private static String list(ListVector lists, int row) {
        StringBuilder text = new StringBuilder();
        CellText bare = new CellText('|');
        for (int e = lists.from(row); e < lists.to(row); e++) {
            if (e > lists.from(row)) {
                text.append('|');
            }
            if (lists.child() instanceof TextVector texts) {
                text.append(texts.isNull(e) ? "" : texts.value(e));
            } else {
                bare.append(text, lists.child(), e, false);
            }
        }
        return text.toString();
    }
}
