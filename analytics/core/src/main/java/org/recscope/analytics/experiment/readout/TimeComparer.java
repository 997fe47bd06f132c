package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.experiment.effect.ArmValue;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.Formula;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.experiment.sums.SumsBuilder;
import org.recscope.analytics.statistics.distribution.Normal;

/// One metric over time: all rows up to a day, the rows of a day, and the rows so many days after a unit's first one.
/// The cumulative series is without caps and covariates: it says when the effect came, not how large it is.
final class TimeComparer {
    /// Days with fewer units in an arm say nothing.
    private static final long LEAST = 10;

    private final Units units;
    private final MetricColumns columns;
    private final Comparer comparer;
    private final int[] armOf;
    private final int[] firstDays;

    TimeComparer(Units units, MetricColumns columns, Comparer comparer) {
        this.units = units;
        this.columns = columns;
        this.comparer = comparer;
        this.armOf = units.armOf();
        this.firstDays = units.firstDays();
    }

    private enum Clock {
        CUMULATIVE,
        DAILY,
        EXPOSURE
    }

    Optional<Series> series(int control, int arm) {
        Formula formula = columns.metric().formula();
        if (formula instanceof Formula.Retained) {
            return Optional.empty();
        }
        List<Series.Point> exposure = points(control, arm, Clock.EXPOSURE);
        double[] slope = slope(exposure);
        return Optional.of(new Series(
                columns.metric().name(),
                units.arms().get(arm),
                points(control, arm, Clock.CUMULATIVE),
                points(control, arm, Clock.DAILY),
                exposure,
                slope[0],
                slope[1]));
    }

    private List<Series.Point> points(int control, int arm, Clock clock) {
        List<String> names = columns.metric().formula().columns();
        int low = Arrays.stream(firstDays).min().orElse(0);
        int[] high = {low};
        units.eachRow(Formula.ROWS, (unit, day, value) -> high[0] = Math.max(high[0], day));
        int days = high[0] - low + 1;
        double[][] last = new double[names.size()][armOf.length];
        List<int[]> order = rowsByDay(clock, low, days);
        double[][] rowValues = new double[names.size()][];
        for (int i = 0; i < rowValues.length; i++) {
            rowValues[i] = values(names.get(i));
        }
        int[] unitOf = unitOfRows();
        List<Series.Point> points = new ArrayList<>();
        boolean[] seen = new boolean[armOf.length];
        for (int day = 0; day < days; day++) {
            if (clock != Clock.CUMULATIVE) {
                Arrays.fill(seen, false);
                for (double[] column : last) {
                    Arrays.fill(column, 0);
                }
            }
            for (int row : order.get(day)) {
                int unit = unitOf[row];
                seen[unit] = true;
                for (int i = 0; i < last.length; i++) {
                    double value = rowValues[i][row];
                    last[i][unit] += Double.isNaN(value) ? 0 : value;
                }
            }
            point(control, arm, clock, low, day, high[0], seen, last).ifPresent(points::add);
        }
        return points;
    }

    private Optional<Series.Point> point(
            int control, int arm, Clock clock, int low, int day, int high, boolean[] seen, double[][] totals) {
        boolean share = columns.metric().formula() instanceof Formula.Any;
        SumsBuilder builder = new SumsBuilder(2, totals.length);
        double[] row = new double[totals.length];
        for (int unit = 0; unit < armOf.length; unit++) {
            boolean counts = clock == Clock.EXPOSURE ? firstDays[unit] + day <= high : seen[unit];
            if (counts && (armOf[unit] == control || armOf[unit] == arm)) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = share && totals[i][unit] > 0 ? 1 : totals[i][unit];
                }
                builder.add(armOf[unit] == control ? 0 : 1, row);
            }
        }
        Sums one = builder.cell(0);
        Sums other = builder.cell(1);
        if (Math.min(one.count(), other.count()) < LEAST) {
            return Optional.empty();
        }
        Contrast contrast = Contrast.of(ArmValue.of(one, columns.outcome()), ArmValue.of(other, columns.outcome()));
        long both = one.count() + other.count();
        int number = clock == Clock.EXPOSURE ? day : low + day;
        return Optional.of(new Series.Point(
                number, both, comparer.absolute(contrast), comparer.lift(contrast), comparer.always(contrast, both)));
    }

    private List<int[]> rowsByDay(Clock clock, int low, int days) {
        int[] counts = new int[days];
        units.eachRow(Formula.ROWS, (unit, day, value) -> counts[place(clock, unit, day, low)]++);
        List<int[]> order = new ArrayList<>();
        for (int count : counts) {
            order.add(new int[count]);
        }
        int[] filled = new int[days];
        int[] row = {0};
        units.eachRow(Formula.ROWS, (unit, day, value) -> {
            int at = place(clock, unit, day, low);
            order.get(at)[filled[at]++] = row[0]++;
        });
        return order;
    }

    private int place(Clock clock, int unit, int day, int low) {
        return clock == Clock.EXPOSURE ? day - firstDays[unit] : day - low;
    }

    private double[] values(String column) {
        double[] values = new double[Math.toIntExact(units.counts().rows())];
        int[] row = {0};
        units.eachRow(column, (unit, day, value) -> values[row[0]++] = value);
        return values;
    }

    private int[] unitOfRows() {
        int[] unitOf = new int[Math.toIntExact(units.counts().rows())];
        int[] row = {0};
        units.eachRow(Formula.ROWS, (unit, day, value) -> unitOf[row[0]++] = unit);
        return unitOf;
    }

    /// Weighted least squares of the effect on days since the first row, and p of no slope.
    private static double[] slope(List<Series.Point> points) {
        double weights = 0;
        double days = 0;
        double effects = 0;
        for (Series.Point point : points) {
            double weight = weight(point);
            weights += weight;
            days += weight * point.day();
            effects += weight == 0 ? 0 : weight * point.absolute().estimate();
        }
        double squares = 0;
        double products = 0;
        for (Series.Point point : points) {
            double weight = weight(point);
            double apart = point.day() - days / weights;
            squares += weight * apart * apart;
            products += weight == 0 ? 0 : weight * apart * (point.absolute().estimate() - effects / weights);
        }
        if (!(squares > 0)) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double slope = products / squares;
        return new double[] {slope, Normal.twoSided(slope * Math.sqrt(squares))};
    }

    private static double weight(Series.Point point) {
        double error = point.absolute().error();
        return error > 0 ? 1 / (error * error) : 0;
    }
}
