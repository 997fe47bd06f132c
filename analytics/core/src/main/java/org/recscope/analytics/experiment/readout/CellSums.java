package org.recscope.analytics.experiment.readout;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.experiment.sums.SumsBuilder;

/// Adds units to cells. Where whole clusters were randomised, the units of a cluster in a cell are added up first and
/// one column more counts them: a mean over units is then a ratio of totals over clusters, whose variance knows that
/// units of a cluster are alike.
final class CellSums {
    private final @Nullable Clusters clusters;
    private final int cells;
    private final int columns;
    private final SumsBuilder builder;
    private final Map<Long, double[]> rows = new LinkedHashMap<>();

    CellSums(@Nullable Clusters clusters, int cells, int columns) {
        this.clusters = clusters;
        this.cells = cells;
        this.columns = columns;
        this.builder = new SumsBuilder(cells, clusters == null ? columns : columns + 1);
    }

    /// Adds all units whose values are defined.
    ///
    /// @param cellOf cell of each unit, −1 for none
    void add(int[] cellOf, double[][] values) {
        if (clusters == null) {
            builder.add(cellOf, values, 0, cellOf.length);
            return;
        }
        double[] row = new double[columns];
        for (int unit = 0; unit < cellOf.length; unit++) {
            double sum = 0;
            for (int i = 0; i < columns; i++) {
                row[i] = values[i][unit];
                sum += row[i];
            }
            if (cellOf[unit] >= 0 && !Double.isNaN(sum)) {
                add(cellOf[unit], unit, row);
            }
        }
    }

    /// Adds one unit.
    void add(int cell, int unit, double[] row) {
        if (clusters == null) {
            builder.add(cell, row);
            return;
        }
        int cluster = clusters.of(unit);
        if (cluster < 0) {
            return;
        }
        double[] all = rows.computeIfAbsent((long) cell * clusters.count() + cluster, key -> new double[columns + 1]);
        for (int i = 0; i < columns; i++) {
            all[i] += row[i];
        }
        all[columns]++;
    }

    /// What each cell holds; to be asked once.
    List<Sums> sums() {
        rows.forEach((key, row) -> builder.add((int) (key / clusterCount()), row));
        return IntStream.range(0, cells).mapToObj(builder::cell).toList();
    }

    private int clusterCount() {
        return clusters == null ? 1 : clusters.count();
    }

    /// The rows of one cell themselves, column by column: clusters where there are such, else units.
    static double[][] rows(@Nullable Clusters clusters, int[] cellOf, int cell, double[][] values) {
        CellSums of = new CellSums(clusters, 1, values.length);
        if (clusters != null) {
            of.add(Arrays.stream(cellOf).map(each -> each == cell ? 0 : -1).toArray(), values);
            double[][] found = of.rows.values().toArray(double[][]::new);
            double[][] turned = new double[values.length + 1][found.length];
            for (int row = 0; row < found.length; row++) {
                for (int i = 0; i < turned.length; i++) {
                    turned[i][row] = found[row][i];
                }
            }
            return turned;
        }
        int[] kept = IntStream.range(0, cellOf.length)
                .filter(unit ->
                        cellOf[unit] == cell && Arrays.stream(values).noneMatch(column -> Double.isNaN(column[unit])))
                .toArray();
        return Arrays.stream(values)
                .map(column ->
                        Arrays.stream(kept).mapToDouble(unit -> column[unit]).toArray())
                .toArray(double[][]::new);
    }
}
