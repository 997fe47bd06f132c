package org.recscope.analytics.experiment.log;

import java.util.ArrayList;
import java.util.List;

/// A log that is made in memory, row by row: what a simulation reads as {@link LogReader} reads a file.
public final class LogBuilder {
    private final LogSpec spec;
    private final Rows rows;
    private final List<List<String>> names = new ArrayList<>();
    private int units;

    /// Nothing yet.
    ///
    /// @param spec which number stands in which place, and which attribute
    /// @param arms names of the arms
    /// @param attributes names of the values of each attribute, in the order of the spec
    public LogBuilder(LogSpec spec, List<String> arms, List<List<String>> attributes) {
        this.spec = spec;
        this.rows = new Rows(spec);
        names.add(List.copyOf(arms));
        names.addAll(attributes);
        if (attributes.size() != spec.attributes().size()) {
            throw new IllegalArgumentException(attributes.size() + " lists of names for "
                    + spec.attributes().size() + " attributes");
        }
    }

    /// Makes room.
    ///
    /// @param more rows that are about to come
    /// @return this
    public LogBuilder reserve(int more) {
        rows.reserve(more);
        return this;
    }

    /// Adds a row.
    ///
    /// @param unit from 0, without gaps in the end
    /// @param arm its place among the names
    /// @param day number of the day
    /// @param numbers one a number column of the spec; `NaN` where there is none
    /// @param attributes place of the value of each attribute, −1 for none
    public void add(int unit, int arm, int day, double[] numbers, int... attributes) {
        rows.reserve(1);
        int row = rows.size++;
        units = Math.max(units, unit + 1);
        rows.units[row] = unit;
        rows.arms[row] = arm;
        rows.days[row] = day;
        for (int i = 0; i < rows.numbers.length; i++) {
            rows.numbers[i][row] = numbers[i];
        }
        for (int i = 0; i < rows.attributes.length; i++) {
            rows.attributes[i][row] = attributes[i];
        }
    }

    /// The units of all rows so far.
    ///
    /// @return rows added up by unit
    public Units units() {
        return new UnitMaker(spec, rows, units, names).units(0);
    }
}
