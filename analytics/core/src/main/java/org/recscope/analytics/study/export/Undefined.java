package org.recscope.analytics.study.export;

import org.jspecify.annotations.Nullable;

/// Undefined numbers as the nulls of a table.
final class Undefined {
    private Undefined() {}

    /// Which of the first rows hold `NaN`.
    ///
    /// @param values numbers
    /// @param rows how many count
    /// @return a bit a row; null when there is none
    static long @Nullable [] bits(double[] values, int rows) {
        long[] bits = null;
        for (int row = 0; row < rows; row++) {
            if (Double.isNaN(values[row])) {
                if (bits == null) {
                    bits = new long[(rows + 63) >>> 6];
                }
                bits[row >>> 6] |= 1L << row;
            }
        }
        return bits;
    }
}
