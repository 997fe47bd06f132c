package org.recscope.analytics.verification.comparison;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Undefined values as other programs treat them.
final class Nan {
    private Nan() {}

    static boolean any(double[] values) {
        return Arrays.stream(values).anyMatch(Double::isNaN);
    }

    /// The rows that have a number in every column.
    static double[][] without(double[][] columns) {
        int rows = columns[0].length;
        int[] kept = IntStream.range(0, rows)
                .filter(row -> Arrays.stream(columns).noneMatch(column -> Double.isNaN(column[row])))
                .toArray();
        double[][] rest = new double[columns.length][];
        for (int c = 0; c < columns.length; c++) {
            double[] column = columns[c];
            rest[c] = Arrays.stream(kept).mapToDouble(row -> column[row]).toArray();
        }
        return rest;
    }
}
