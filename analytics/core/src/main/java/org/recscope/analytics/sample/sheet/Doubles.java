package org.recscope.analytics.sample.sheet;

import java.util.Arrays;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.Vector;

/// A column of numbers, rounded to so many decimals that files stay small and cells can be read.
public final class Doubles implements Cells {
    private final double scale;
    private double[] values = new double[1024];
    private int rows;

    Doubles(int decimals) {
        this.scale = StrictMath.pow(10, decimals);
    }

    /// Appends a cell.
    ///
    /// @param value its number, not rounded yet
    public void add(double value) {
        if (rows == values.length) {
            values = Arrays.copyOf(values, rows * 2);
        }
        values[rows++] = Math.rint(value * scale) / scale;
    }

    @Override
    public Vector vector() {
        return DoubleVector.of(values, rows, null);
    }
}
