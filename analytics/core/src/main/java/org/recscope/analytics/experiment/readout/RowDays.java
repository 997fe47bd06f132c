package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.Formula;

/// The rows of a log by a clock: each row's unit, its values, and the rows of each tick in their order.
final class RowDays {
    final int first;
    final int last;
    final int[] unitOf;
    private final int[] days;
    private final int[] firstDays;

    RowDays(Units units) {
        int rows = Math.toIntExact(units.counts().rows());
        unitOf = new int[rows];
        days = new int[rows];
        firstDays = units.firstDays();
        int[] at = {0, Integer.MAX_VALUE, Integer.MIN_VALUE};
        units.eachRow(Formula.ROWS, (unit, day, value) -> {
            unitOf[at[0]] = unit;
            days[at[0]++] = day;
            at[1] = Math.min(at[1], day);
            at[2] = Math.max(at[2], day);
        });
        first = at[1];
        last = at[2];
    }

    int count() {
        return last - first + 1;
    }

    /// The day of a unit's first row.
    int firstDay(int unit) {
        return firstDays[unit];
    }

    /// Rows by the day they are of.
    List<int[]> byDate() {
        return by((unit, day) -> day - first);
    }

    /// Rows by how many days after the first row of their unit they are.
    List<int[]> byExposure() {
        return by((unit, day) -> day - firstDays[unit]);
    }

    private List<int[]> by(IntBinaryOperator tick) {
        int[] sizes = new int[count()];
        for (int row = 0; row < days.length; row++) {
            sizes[tick.applyAsInt(unitOf[row], days[row])]++;
        }
        List<int[]> order = new ArrayList<>();
        for (int size : sizes) {
            order.add(new int[size]);
        }
        int[] filled = new int[sizes.length];
        for (int row = 0; row < days.length; row++) {
            int at = tick.applyAsInt(unitOf[row], days[row]);
            order.get(at)[filled[at]++] = row;
        }
        return order;
    }

    /// A column of the rows.
    static double[] values(Units units, String column) {
        double[] values = new double[Math.toIntExact(units.counts().rows())];
        int[] row = {0};
        units.eachRow(column, (unit, day, value) -> values[row[0]++] = value);
        return values;
    }
}
