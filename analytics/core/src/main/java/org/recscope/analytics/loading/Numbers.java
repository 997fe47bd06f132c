package org.recscope.analytics.loading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.BooleanVector;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.LongDictionary;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.Vector;

/// Columns that must be numbers, whatever type they come in: ranks, scores, grades, clicks that are true or false.
final class Numbers {
    private double[] values = {};

    /// The entries of the last dictionary; a column has one dictionary for long stretches.
    private double[] entries = {};

    private @Nullable LongDictionary dictionary;

    /// How such a column is asked for.
    static ColumnRequest request(int index, ColumnInfo column) {
        return switch (column.type()) {
            case LONG, DOUBLE, BOOLEAN, TIMESTAMP -> new ColumnRequest(index, as(column));
            case TEXT, TEXT_LIST, LONG_LIST, DOUBLE_LIST -> new ColumnRequest(index, ColumnRequest.As.DOUBLE);
        };
    }

    /// A text file's whole numbers were only looked at in its first rows: a fraction may follow.
    private static ColumnRequest.As as(ColumnInfo column) {
        return switch (column.type()) {
            case LONG, DOUBLE -> ColumnRequest.As.NUMBER;
            default -> ColumnRequest.As.DECLARED;
        };
    }

    /// The numbers of a batch.
    ///
    /// @return one a row, anything where the row has none; the array is used again
    double[] of(Vector column) {
        int rows = column.rows();
        values = rows <= values.length ? values : new double[rows];
        switch (column) {
            case LongVector its when its.isCoded() -> coded(its, its.dictionary());
            case LongVector its -> {
                for (int row = 0; row < rows; row++) {
                    values[row] = its.value(row);
                }
            }
            case DoubleVector its -> {
                for (int row = 0; row < rows; row++) {
                    values[row] = its.value(row);
                }
            }
            case BooleanVector its -> {
                for (int row = 0; row < rows; row++) {
                    values[row] = its.value(row) ? 1 : 0;
                }
            }
            default -> throw new IllegalArgumentException("numbers cannot be read from texts or lists");
        }
        return values;
    }

    private void coded(LongVector column, LongDictionary its) {
        if (its != dictionary) {
            dictionary = its;
            entries = new double[its.size()];
            Arrays.setAll(entries, its::value);
        }
        int[] codes = column.codes();
        for (int row = 0; row < column.rows(); row++) {
            values[row] = codes[row] < 0 ? Double.NaN : entries[codes[row]];
        }
    }
}
