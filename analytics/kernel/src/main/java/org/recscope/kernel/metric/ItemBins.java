package org.recscope.kernel.metric;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.Numbers;

/// Items by a column of numbers, cut into bins of equal width between the smallest and the largest number of the
/// catalogue, so that metrics of categories read numbers too. The same bins serve every user. A number on an edge
/// belongs
/// to the bin above; the last bin is closed.
public final class ItemBins {
    /// How many bins.
    public static final Parameter BINS =
            Parameter.whole("bins", "how many bins of equal width numbers are cut into", 5, 1, 1000);

    private ItemBins() {}

    /// Bins as labels.
    ///
    /// @param numbers a column of the items
    /// @param catalogue whose numbers span the bins; others belong to the nearest
    /// @param bins how many
    /// @param items how many rows
    /// @param absolute whether the sign is left out
    /// @return one label an item, none where there is no number
    public static ItemCategories of(Numbers numbers, CodeSet catalogue, int bins, int items, boolean absolute) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int item = catalogue.next(0); item >= 0; item = catalogue.next(item + 1)) {
            double value = value(numbers, item, absolute);
            low = value < low ? value : low;
            high = value > high ? value : high;
        }
        double[] edges = new double[bins - 1];
        for (int e = 0; e < edges.length; e++) {
            edges[e] = low + (e + 1) * ((high - low) / bins);
        }
        List<String> names =
                IntStream.rangeClosed(1, bins).mapToObj(bin -> "bin " + bin).collect(Collectors.toUnmodifiableList());
        return ItemLabels.rows(items, names, item -> {
            double value = value(numbers, item, absolute);
            return Double.isNaN(value) ? new int[0] : new int[] {bin(edges, value)};
        });
    }

    private static double value(Numbers numbers, int item, boolean absolute) {
        return absolute ? Math.abs(numbers.value(item)) : numbers.value(item);
    }

    private static int bin(double[] edges, double value) {
        int bin = 0;
        while (bin < edges.length && edges[bin] <= value) {
            bin++;
        }
        return bin;
    }
}
