package org.recscope.analytics.statistics.resampling;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Sums over rows taken many times with random row weights, the rows in groups of eight whose 256 possible sums are
/// laid
/// out in a table: one random byte and one look-up take eight rows into a replicate. (The method of four Russians,
/// Arlazarov et al. 1970.)
final class BlockSums {
    /// Rows of a block: what one thread does at a time, and what has random bits of its own.
    private static final int BLOCK = 8192;

    /// Blocks done before their sums are added up, so that memory does not grow with the data.
    private static final int WAVE = 64;

    private static final int GROUP = 8;
    private static final int TABLE = 256;

    /// Lays out the 256 sums of a group.
    @FunctionalInterface
    interface Layout {
        /// @param table to be filled
        /// @param column the values
        /// @param from first row of the group
        /// @param to end of the group, at most eight rows on
        void fill(double[] table, double[] column, int from, int to);
    }

    private BlockSums() {}

    /// The sums of every column in every replicate.
    ///
    /// @param columns values, all of one length, none `NaN`
    /// @param replicates how many times
    /// @param seed of the random weights; equal rows have equal weights in all columns
    /// @param layout what a random byte means
    /// @return `[column][replicate]`
    static double[][] of(double[][] columns, int replicates, long seed, Layout layout) {
        int rows = columns[0].length;
        int blocks = (rows + BLOCK - 1) / BLOCK;
        double[][] sums = new double[columns.length][replicates];
        for (int wave = 0; wave < blocks; wave += WAVE) {
            int from = wave;
            double[][][] parts = new double[Math.min(WAVE, blocks - wave)][][];
            IntStream.range(0, parts.length)
                    .parallel()
                    .forEach(i -> parts[i] = block(columns, from + i, replicates, new Bits(seed, from + i), layout));
            for (double[][] part : parts) {
                add(sums, part);
            }
        }
        return sums;
    }

    private static void add(double[][] sums, double[][] part) {
        for (int c = 0; c < sums.length; c++) {
            for (int r = 0; r < sums[c].length; r++) {
                sums[c][r] += part[c][r];
            }
        }
    }

    private static double[][] block(double[][] columns, int block, int replicates, Bits bits, Layout layout) {
        int end = Math.min(columns[0].length, (block + 1) * BLOCK);
        double[][] sums = new double[columns.length][replicates];
        double[] table = new double[TABLE];
        byte[] drawn = new byte[(replicates + 7) & ~7];
        for (int from = block * BLOCK; from < end; from += GROUP) {
            draw(drawn, bits);
            for (int c = 0; c < columns.length; c++) {
                Arrays.fill(table, 0);
                layout.fill(table, columns[c], from, Math.min(end, from + GROUP));
                take(sums[c], table, drawn);
            }
        }
        return sums;
    }

    private static void draw(byte[] drawn, Bits bits) {
        for (int i = 0; i < drawn.length; i += 8) {
            long word = bits.next();
            drawn[i] = (byte) word;
            drawn[i + 1] = (byte) (word >>> 8);
            drawn[i + 2] = (byte) (word >>> 16);
            drawn[i + 3] = (byte) (word >>> 24);
            drawn[i + 4] = (byte) (word >>> 32);
            drawn[i + 5] = (byte) (word >>> 40);
            drawn[i + 6] = (byte) (word >>> 48);
            drawn[i + 7] = (byte) (word >>> 56);
        }
    }

    private static void take(double[] sums, double[] table, byte[] drawn) {
        for (int r = 0; r < sums.length; r++) {
            sums[r] += table[drawn[r] & 0xFF];
        }
    }
}
