package org.recscope.kernel.data;

import java.util.Arrays;

/// One column of numbers over items (or users): price, time of publication, sentiment.
public final class Numbers {
    private final String name;

    /// One a row; `NaN` where there is none.
    private final double[] values;

    /// A column. The array is taken over, not copied.
    ///
    /// @param name what it is called, `price`
    /// @param values one a row; `NaN` where there is none
    public Numbers(String name, double[] values) {
        this.name = name;
        this.values = values;
    }

    /// What the column is called.
    ///
    /// @return `price`
    public String name() {
        return name;
    }

    /// The number of a row.
    ///
    /// @param row an item (or user) code
    /// @return `NaN` where there is none, and for rows beyond the column
    public double value(int row) {
        return row < values.length ? values[row] : Double.NaN;
    }

    /// How many rows the column has.
    ///
    /// @return rows without a number included
    public int rows() {
        return values.length;
    }

    /// The same column, with rows added that have no number.
    ///
    /// @param rows at least {@link #rows()}
    /// @return a column of that many rows
    public Numbers padded(int rows) {
        if (rows == values.length) {
            return this;
        }
        double[] longer = Arrays.copyOf(values, rows);
        Arrays.fill(longer, values.length, rows, Double.NaN);
        return new Numbers(name, longer);
    }
}
