package org.recscope.analytics.experiment.sums;

import java.util.Arrays;

/// Adds units to many cells in one pass. Each cell centres on its own first unit, so that no digit is lost to large
/// means, and adds nothing but sums: no division in the loop.
public final class SumsBuilder {
    private final int columns;
    private final int width;
    private final long[] counts;

    /// Cell `c` owns `width` slots from `c · width`: shift of each column, sum of shifted values of each column, sum of
    /// their products packed as in {@link Sums}.
    private final double[] slots;

    /// No unit yet in any cell.
    ///
    /// @param cells how many cells
    /// @param columns of each
    public SumsBuilder(int cells, int columns) {
        this.columns = columns;
        this.width = 2 * columns + Sums.packed(columns, 0);
        this.counts = new long[cells];
        this.slots = new double[cells * width];
    }

    /// Adds one unit.
    ///
    /// @param cell of the unit
    /// @param values finite, one a column
    public void add(int cell, double[] values) {
        int from = cell * width;
        if (counts[cell]++ == 0) {
            System.arraycopy(values, 0, slots, from, columns);
            return;
        }
        int at = from + 2 * columns;
        for (int i = 0; i < columns; i++) {
            double value = values[i] - slots[from + i];
            slots[from + columns + i] += value;
            for (int j = 0; j <= i; j++) {
                slots[at++] += value * (values[j] - slots[from + j]);
            }
        }
    }

    /// Adds units whose values stand in columns; a unit with a value that is `NaN` in any of them is left out.
    ///
    /// @param cells cell of each unit, −1 for none
    /// @param values one array a column
    /// @param from first unit
    /// @param to end of the units
    public void add(int[] cells, double[][] values, int from, int to) {
        switch (columns) {
            case 1 -> addSingles(cells, values[0], from, to);
            case 2 -> addPairs(cells, values[0], values[1], from, to);
            default -> addRows(cells, values, from, to);
        }
    }

    private void addRows(int[] cells, double[][] values, int from, int to) {
        double[] row = new double[columns];
        for (int unit = from; unit < to; unit++) {
            double sum = 0;
            for (int i = 0; i < columns; i++) {
                row[i] = values[i][unit];
                sum += row[i];
            }
            if (cells[unit] >= 0 && !Double.isNaN(sum)) {
                add(cells[unit], row);
            }
        }
    }

    private void addSingles(int[] cells, double[] values, int from, int to) {
        for (int unit = from; unit < to; unit++) {
            double value = values[unit];
            int cell = cells[unit];
            if (cell < 0 || Double.isNaN(value)) {
                continue;
            }
            int at = cell * 3;
            if (counts[cell]++ == 0) {
                slots[at] = value;
            } else {
                double shifted = value - slots[at];
                slots[at + 1] += shifted;
                slots[at + 2] += shifted * shifted;
            }
        }
    }

    private void addPairs(int[] cells, double[] values, double[] others, int from, int to) {
        for (int unit = from; unit < to; unit++) {
            double value = values[unit];
            double other = others[unit];
            int cell = cells[unit];
            if (cell < 0 || Double.isNaN(value + other)) {
                continue;
            }
            int at = cell * 7;
            if (counts[cell]++ == 0) {
                slots[at] = value;
                slots[at + 1] = other;
            } else {
                double x = value - slots[at];
                double y = other - slots[at + 1];
                slots[at + 2] += x;
                slots[at + 3] += y;
                slots[at + 4] += x * x;
                slots[at + 5] += y * x;
                slots[at + 6] += y * y;
            }
        }
    }

    /// What a cell holds.
    ///
    /// @param cell from 0
    /// @return its sums so far
    public Sums cell(int cell) {
        long n = counts[cell];
        if (n == 0) {
            return Sums.none(columns);
        }
        int from = cell * width;
        double[] means = Arrays.copyOfRange(slots, from, from + columns);
        double[] packed = Arrays.copyOfRange(slots, from + 2 * columns, from + width);
        for (int i = 0; i < columns; i++) {
            double shift = slots[from + columns + i] / n;
            means[i] += shift;
            for (int j = 0; j <= i; j++) {
                packed[Sums.packed(i, j)] -= shift * slots[from + columns + j];
            }
        }
        return Sums.ofCentred(n, means, packed);
    }

    /// How many cells.
    ///
    /// @return as many as it was made with
    public int cells() {
        return counts.length;
    }
}
