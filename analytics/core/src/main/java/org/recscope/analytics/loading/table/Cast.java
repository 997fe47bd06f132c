package org.recscope.analytics.loading.table;

import java.nio.file.Path;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.loading.table.ColumnRequest.As;
import org.recscope.kernel.data.Ids;

/// Gives typed columns as they were asked for; for formats whose cells have a type of their own. One object a column:
/// it turns each dictionary once and hands out the same one again.
///
/// Whole doubles are identifiers as well as longs are: a column of numbers with a missing cell is often written as
/// doubles.
public final class Cast {
    /// Doubles up to here are exact whole numbers.
    private static final double EXACT = 0x1p53;

    private final As as;
    private @Nullable Object seen;
    private @Nullable LongDictionary longs;
    private @Nullable TextDictionary texts;

    /// A cast of one column.
    ///
    /// @param as what it was asked for as
    public Cast(As as) {
        this.as = as;
    }

    /// A text that was asked for as a number and is none.
    public static final class NoNumberException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int row;
        private final String text;

        NoNumberException(int row, String text) {
            super(text + " is not a number", null, false, false);
            this.row = row;
            this.text = text;
        }

        /// Where in the batch it is.
        ///
        /// @return row of the batch, from 0; in a list, number of the element
        public int row() {
            return row;
        }

        /// What it says.
        ///
        /// @return the cell
        public String text() {
            return text;
        }

        /// What that means for a column that plays the part of numbers.
        ///
        /// @param file where the column is
        /// @param column its name
        /// @return a failure in words
        public LoadingException in(Path file, String column) {
            return new LoadingException(
                    new Problem.BadColumn(
                            Severity.FATAL,
                            file,
                            column,
                            "holds text where a number belongs, as in '" + text + "'",
                            "Choose another column for that role."),
                    this);
        }
    }

    /// Casts one batch.
    ///
    /// @param column as it was read
    /// @return as it was asked for; of a list, each element
    /// @throws NoNumberException when a text should be a number and is not
    public Vector apply(Vector column) throws NoNumberException {
        if (column instanceof ListVector lists) {
            return lists.withChild(apply(lists.child()));
        }
        return switch (as) {
            case DECLARED -> column;
            case ID -> ids(column);
            case DOUBLE -> doubles(column);
            case NUMBER -> column instanceof LongVector already ? already : doubles(column);
            case TEXT -> texts(column);
        };
    }

    private Vector ids(Vector column) {
        return switch (column) {
            case LongVector already -> already;
            case DoubleVector values -> wholes(values);
            case TextVector values -> numbers(values);
            case BooleanVector _, ListVector _ -> texts(column);
        };
    }

    private Vector wholes(DoubleVector column) {
        long[] values = new long[column.rows()];
        long[] nulls = new long[column.rows() + 63 >> 6];
        for (int row = 0; row < values.length; row++) {
            double value = column.value(row);
            if (column.isNull(row) || Double.isNaN(value)) {
                nulls[row >> 6] |= 1L << row;
            } else if (value == Math.rint(value) && Math.abs(value) <= EXACT) {
                values[row] = (long) value;
            } else {
                return texts(column);
            }
        }
        return LongVector.of(values, values.length, nulls);
    }

    private Vector numbers(TextVector column) {
        TextDictionary dictionary = column.dictionary();
        if (seen != dictionary) {
            seen = dictionary;
            longs = numbers(dictionary);
        }
        if (longs == null) {
            return column;
        }
        return LongVector.coded(column.codes(), column.rows(), longs);
    }

    private static @Nullable LongDictionary numbers(TextDictionary dictionary) {
        long[] values = new long[dictionary.size()];
        for (int code = 0; code < values.length; code++) {
            if (!Ids.isNumber(dictionary.value(code))) {
                return null;
            }
            values[code] = Long.parseLong(dictionary.value(code));
        }
        return new LongDictionary(values);
    }

    private static Vector doubles(Vector column) throws NoNumberException {
        if (column instanceof DoubleVector already) {
            return already;
        }
        double[] values = new double[column.rows()];
        long[] nulls = new long[column.rows() + 63 >> 6];
        for (int row = 0; row < values.length; row++) {
            if (column.isNull(row)) {
                nulls[row >> 6] |= 1L << row;
                values[row] = Double.NaN;
            } else {
                values[row] = number(column, row);
            }
        }
        return DoubleVector.of(values, values.length, nulls);
    }

    private static double number(Vector column, int row) throws NoNumberException {
        return switch (column) {
            case LongVector values -> values.value(row);
            case BooleanVector values -> values.value(row) ? 1 : 0;
            case DoubleVector values -> values.value(row);
            case TextVector values -> parse(values.dictionary().value(values.code(row)), row);
            case ListVector _ -> throw new IllegalArgumentException("a list cannot stand in a list");
        };
    }

    private static double parse(String text, int row) throws NoNumberException {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new NoNumberException(row, text);
        }
    }

    private TextVector texts(Vector column) {
        return switch (column) {
            case TextVector already -> already;
            case LongVector coded when coded.isCoded() -> digits(coded);
            case LongVector values -> TextVector.of(texts(column, row -> Long.toString(values.value(row))));
            case DoubleVector values -> TextVector.of(texts(column, row -> shortest(values.value(row))));
            case BooleanVector values -> TextVector.of(texts(column, row -> Boolean.toString(values.value(row))));
            case ListVector _ -> throw new IllegalArgumentException("a list cannot stand in a list");
        };
    }

    /// Whole numbers without `.0`, so that they look like the identifiers they may be.
    private static String shortest(double value) {
        return value == Math.rint(value) && Math.abs(value) <= EXACT
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static @Nullable String[] texts(Vector column, IntFunction<String> text) {
        @Nullable String[] texts = new String[column.rows()];
        for (int row = 0; row < texts.length; row++) {
            texts[row] = column.isNull(row) ? null : text.apply(row);
        }
        return texts;
    }

    private TextVector digits(LongVector column) {
        LongDictionary dictionary = column.dictionary();
        TextDictionary known = texts;
        if (known == null || seen != dictionary) {
            String[] digits = new String[dictionary.size()];
            for (int code = 0; code < digits.length; code++) {
                digits[code] = Long.toString(dictionary.value(code));
            }
            known = new TextDictionary(digits);
            seen = dictionary;
            texts = known;
        }
        return TextVector.of(column.codes(), column.rows(), known);
    }
}
