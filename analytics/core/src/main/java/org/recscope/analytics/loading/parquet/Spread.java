package org.recscope.analytics.loading.parquet;

/// Moves dense values apart to where they belong between nulls, from the back, in place.
final class Spread {
    private Spread() {}

    static void codes(int[] values, int dense, int rows, NullMask nulls) {
        if (nulls.count() == 0) {
            return;
        }
        int from = dense;
        for (int row = rows - 1; row >= 0; row--) {
            values[row] = nulls.at(row) ? -1 : values[--from];
        }
    }

    static void longs(long[] values, int dense, int rows, NullMask nulls) {
        int from = dense;
        for (int row = rows - 1; row >= 0 && from <= row; row--) {
            values[row] = nulls.at(row) ? 0 : values[--from];
        }
    }

    static void doubles(double[] values, int dense, int rows, NullMask nulls) {
        int from = dense;
        for (int row = rows - 1; row >= 0 && from <= row; row--) {
            values[row] = nulls.at(row) ? Double.NaN : values[--from];
        }
    }

    static void booleans(boolean[] values, int dense, int rows, NullMask nulls) {
        int from = dense;
        for (int row = rows - 1; row >= 0 && from <= row; row--) {
            values[row] = !nulls.at(row) && values[--from];
        }
    }
}
