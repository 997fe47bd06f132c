package org.recscope.analytics.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recscope.kernel.data.Attribute;

/// Numbers as an attribute of few values: bins that hold about equally many rows. Rows of equal number are
/// never parted, so that bins may be fewer and uneven. A bin is called by the smallest and largest number in
/// it, `21 – 55`.
public final class QuantileBins {
    private QuantileBins() {}

    /// Cuts numbers into bins.
    ///
    /// @param name what the attribute is called
    /// @param numbers one a row; `NaN` for rows without
    /// @param bins how many are wanted, at least 1
    /// @return bins ascending; rows without a number have no value
    public static Attribute of(String name, double[] numbers, int bins) {
        double[] sorted =
                Arrays.stream(numbers).filter(x -> !Double.isNaN(x)).sorted().toArray();
        List<String> labels = new ArrayList<>();
        double[] tops = new double[bins];
        int from = 0;
        for (int b = 1; b <= bins && from < sorted.length; b++) {
            int to = Math.max(from + 1, (int) Math.round((double) sorted.length * b / bins));
            while (to < sorted.length && sorted[to] == sorted[to - 1]) {
                to++;
            }
            tops[labels.size()] = sorted[to - 1];
            labels.add(new NumberRange(sorted[from], sorted[to - 1]).toString());
            from = to;
        }
        int[] codes = new int[numbers.length];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = code(numbers[row], tops, labels.size());
        }
        return new Attribute(name, labels, codes);
    }

    private static int code(double number, double[] tops, int bins) {
        if (Double.isNaN(number)) {
            return Attribute.MISSING;
        }
        int at = Arrays.binarySearch(tops, 0, bins, number);
        return at >= 0 ? at : -at - 1;
    }
}
