package org.recscope.analytics.experiment.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the blocks of a switchback log, marks each row with its own, and takes out rows that follow a switch too
/// soon.
final class Blocks {
    private final Rows rows;
    private final int[] regions;
    private final int blockColumn;
    private final double washout;
    private final List<String> names = new ArrayList<>();
    private final boolean[] kept;

    private Blocks(Rows rows, int[] regions, int blockColumn, double washout) {
        this.rows = rows;
        this.regions = regions;
        this.blockColumn = blockColumn;
        this.washout = washout;
        this.kept = new boolean[rows.size];
    }

    /// Marks the rows.
    ///
    /// @param rows with times; those washed out are gone afterwards
    /// @param spec whose last attribute is the block
    /// @param design regions and washout
    /// @return names of the blocks
    static List<String> mark(Rows rows, LogSpec spec, Switchback design) {
        int region = design.region() == null ? -1 : spec.attributes().indexOf(design.region());
        int[] regions = region < 0 ? new int[rows.size] : rows.attributes[region];
        Blocks blocks = new Blocks(rows, regions, spec.attributes().indexOf(Switchback.BLOCK), design.washout());
        blocks.mark();
        blocks.compact();
        return blocks.names;
    }

    private void mark() {
        Integer[] order = IntStream.range(0, rows.size).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.comparingInt((Integer row) -> regions[row])
                        .thenComparingDouble(row -> rows.times[row])
                        .thenComparingInt(row -> rows.arms[row]));
        double began = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < order.length; i++) {
            int row = order[i];
            boolean first = i == 0 || regions[row] != regions[order[i - 1]];
            boolean switched = !first && rows.arms[row] != rows.arms[order[i - 1]];
            if (first || switched) {
                names.add(Integer.toString(names.size() + 1));
                // Before the first rows nothing else was at work.
                began = first ? Double.NEGATIVE_INFINITY : rows.times[row];
            }
            rows.attributes[blockColumn][row] = names.size() - 1;
            kept[row] = rows.times[row] - began >= washout;
        }
    }

    private void compact() {
        int to = 0;
        for (int row = 0; row < rows.size; row++) {
            if (kept[row]) {
                rows.copy(row, to);
                rows.units[to] = to;
                to++;
            }
        }
        rows.washedOut = (long) rows.size - to;
        rows.size = to;
    }
}
