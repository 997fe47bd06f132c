package org.recscope.kernel.tally;

import java.util.Arrays;
import org.recscope.kernel.data.CodeSet;

/// The {@link Moments} of a column in each of many groups, in blocks of rows: inside a block sums first and squares
/// about the block's own mean second, so that nothing cancels; blocks are merged in their order, so that bytes are
/// always equal.
public final class GroupedMoments {
    /// Rows of a block; fits the first cache.
    private static final int BLOCK = 4096;

    private final int groups;
    private final long[] count;
    private final long[] missing;
    private final double[] mean;
    private final double[] squares;

    private GroupedMoments(int groups) {
        this.groups = groups;
        this.count = new long[groups];
        this.missing = new long[groups];
        this.mean = new double[groups];
        this.squares = new double[groups];
    }

    /// The moments of a column, group by group.
    ///
    /// @param values one a row; `NaN` is undefined
    /// @param groupOf the group of each row, in \[0, groups), or a negative number for rows that do not count
    /// @param groups how many groups there are
    /// @return one a group
    public static Moments[] of(double[] values, int[] groupOf, int groups) {
        Moments[] result = new Moments[groups];
        Arrays.setAll(result, g -> new Moments());
        GroupedMoments block = new GroupedMoments(groups);
        for (int from = 0; from < values.length; from += BLOCK) {
            int to = Math.min(values.length, from + BLOCK);
            block.sums(values, groupOf, from, to);
            block.squares(values, groupOf, from, to);
            block.mergeInto(result);
        }
        return result;
    }

    /// The moments of a column over a set of rows.
    ///
    /// @param values one a row; `NaN` is undefined
    /// @param rows those that count
    /// @return the same bytes as that of a single group
    public static Moments of(double[] values, CodeSet rows) {
        Moments result = new Moments();
        for (int from = 0; from < values.length; from += BLOCK) {
            int to = Math.min(values.length, from + BLOCK);
            addBlock(values, rows, from, to, result);
        }
        return result;
    }

    private static void addBlock(double[] values, CodeSet rows, int from, int to, Moments result) {
        long count = 0;
        long missing = 0;
        double sum = 0;
        for (int i = rows.next(from); i >= 0 && i < to; i = rows.next(i + 1)) {
            if (Double.isNaN(values[i])) {
                missing++;
            } else {
                count++;
                sum += values[i];
            }
        }
        double mean = sum / Math.max(1, count);
        double squares = 0;
        for (int i = rows.next(from); i >= 0 && i < to; i = rows.next(i + 1)) {
            if (!Double.isNaN(values[i])) {
                squares += (values[i] - mean) * (values[i] - mean);
            }
        }
        result.add(count, missing, mean, squares);
    }

    private void sums(double[] values, int[] groupOf, int from, int to) {
        for (int i = from; i < to; i++) {
            int group = groupOf[i];
            if (group >= 0) {
                double value = values[i];
                if (!Double.isNaN(value)) {
                    count[group]++;
                    mean[group] += value;
                } else {
                    missing[group]++;
                }
            }
        }
        for (int g = 0; g < groups; g++) {
            mean[g] /= Math.max(1, count[g]);
        }
    }

    private void squares(double[] values, int[] groupOf, int from, int to) {
        for (int i = from; i < to; i++) {
            int group = groupOf[i];
            double value = values[i];
            if (group >= 0 && !Double.isNaN(value)) {
                double distance = value - mean[group];
                squares[group] += distance * distance;
            }
        }
    }

    private void mergeInto(Moments[] result) {
        for (int g = 0; g < groups; g++) {
            result[g].add(count[g], missing[g], mean[g], squares[g]);
        }
        Arrays.fill(count, 0);
        Arrays.fill(missing, 0);
        Arrays.fill(mean, 0);
        Arrays.fill(squares, 0);
    }
}
