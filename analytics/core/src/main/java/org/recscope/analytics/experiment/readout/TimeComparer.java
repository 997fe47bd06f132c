package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.experiment.adjust.Cuped;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.Formula;
import org.recscope.analytics.experiment.quantile.Cap;
import org.recscope.analytics.experiment.sums.Sums;

/// One metric over time: all rows up to a day, the rows of a day, and the rows so many days after a unit's first one;
/// each adjusted by the metric's covariates, with the slope of that day. A cap is the one of the whole experiment.
final class TimeComparer {
    /// Days with fewer units in an arm say nothing.
    private static final long LEAST = 10;

    private final Units units;
    private final MetricColumns columns;
    private final Comparer comparer;
    private final RowDays rows;
    private final int[] armOf;
    private final double[][] rowValues;
    private final double[][] known;

    TimeComparer(Units units, MetricColumns columns, Comparer comparer, RowDays rows, int[] armOf) {
        this.units = units;
        this.columns = columns;
        this.comparer = comparer;
        this.rows = rows;
        this.armOf = armOf;
        this.rowValues = columns.metric().formula().columns().stream()
                .map(column -> RowDays.values(units, column))
                .toArray(double[][]::new);
        this.known = columns.known().toArray(double[][]::new);
    }

    private enum Clock {
        CUMULATIVE,
        DAILY,
        EXPOSURE
    }

    Optional<Series> series(int control, int arm) {
        if (columns.metric().formula() instanceof Formula.Retained) {
            return Optional.empty();
        }
        List<Series.Point> exposure = points(control, arm, Clock.EXPOSURE);
        Trend trend = Trend.of(exposure);
        return Optional.of(new Series(
                columns.metric().name(),
                units.arms().get(arm),
                points(control, arm, Clock.CUMULATIVE),
                points(control, arm, Clock.DAILY),
                exposure,
                trend.slope(),
                trend.p()));
    }

    private List<Series.Point> points(int control, int arm, Clock clock) {
        double[][] totals = new double[rowValues.length][armOf.length];
        List<int[]> order = clock == Clock.EXPOSURE ? rows.byExposure() : rows.byDate();
        List<Series.Point> points = new ArrayList<>();
        boolean[] seen = new boolean[armOf.length];
        for (int tick = 0; tick < order.size(); tick++) {
            if (clock != Clock.CUMULATIVE) {
                Arrays.fill(seen, false);
                for (double[] column : totals) {
                    Arrays.fill(column, 0);
                }
            }
            for (int row : order.get(tick)) {
                int unit = rows.unitOf[row];
                seen[unit] = true;
                for (int i = 0; i < totals.length; i++) {
                    totals[i][unit] += Double.isNaN(rowValues[i][row]) ? 0 : rowValues[i][row];
                }
            }
            point(control, arm, clock, tick, seen, totals).ifPresent(points::add);
        }
        return points;
    }

    private Optional<Series.Point> point(
            int control, int arm, Clock clock, int tick, boolean[] seen, double[][] totals) {
        CellSums cells = new CellSums(columns.clusters(), 2, totals.length + known.length);
        double[] row = new double[totals.length + known.length];
        for (int unit = 0; unit < armOf.length; unit++) {
            boolean counts = clock == Clock.EXPOSURE ? rows.firstDay(unit) + tick <= rows.last : seen[unit];
            if (counts && (armOf[unit] == control || armOf[unit] == arm)) {
                fill(row, unit, totals);
                cells.add(armOf[unit] == control ? 0 : 1, unit, row);
            }
        }
        List<Sums> sums = cells.sums();
        if (Math.min(sums.get(0).count(), sums.get(1).count()) < LEAST) {
            return Optional.empty();
        }
        Contrast contrast =
                Cuped.within(sums, columns.outcome(), columns.covariates()).contrast(0, 1);
        long both = sums.get(0).count() + sums.get(1).count();
        int day = clock == Clock.EXPOSURE ? tick : rows.first + tick;
        int look = clock == Clock.CUMULATIVE ? day : Looks.NOW;
        return Optional.of(new Series.Point(
                day,
                both,
                comparer.absolute(contrast),
                comparer.lift(contrast),
                comparer.always(contrast, both, look, comparer.alpha())));
    }

    private void fill(double[] row, int unit, double[][] totals) {
        boolean share = columns.metric().formula() instanceof Formula.Any;
        for (int i = 0; i < totals.length; i++) {
            row[i] = share && totals[i][unit] > 0 ? 1 : totals[i][unit];
        }
        Cap cap = columns.cap();
        row[0] = cap == null ? row[0] : Math.min(row[0], cap.value());
        for (int i = 0; i < known.length; i++) {
            row[totals.length + i] = known[i][unit];
        }
    }
}
