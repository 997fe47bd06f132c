package org.recscope.analytics.experiment.log;

import java.util.List;
import org.recscope.kernel.data.Attribute;

/// The units of an experiment: the arm each was in, what its rows add up to, and the rows themselves.
///
/// A unit that was seen in two arms is in none: what it did cannot be ascribed to either.
public final class Units {
    /// What was seen while reading.
    ///
    /// @param rows that were read
    /// @param withoutUnit rows left out because they name no unit
    /// @param withoutVariant rows left out because they name no variant
    /// @param unreadable rows left out because of what stands in them
    /// @param inTwoArms units left out because they were in more than one arm
    /// @param changing units whose attribute or covariate differs from row to row
    /// @param washedOut rows left out because arms had been switched just before
    public record Counts(
            long rows,
            long withoutUnit,
            long withoutVariant,
            long unreadable,
            long inTwoArms,
            long changing,
            long washedOut) {}

    private final LogSpec spec;
    private final List<String> arms;
    private final int[] armOf;
    private final int[] firstDays;
    private final double[][] totals;
    private final double[][] firsts;
    private final int[] rowCounts;
    private final List<Attribute> attributes;
    private final Rows rows;
    private final Counts counts;

    Units(
            LogSpec spec,
            List<String> arms,
            int[] armOf,
            int[] firstDays,
            double[][] totals,
            double[][] firsts,
            int[] rowCounts,
            List<Attribute> attributes,
            Rows rows,
            Counts counts) {
        this.spec = spec;
        this.arms = List.copyOf(arms);
        this.armOf = armOf;
        this.firstDays = firstDays;
        this.totals = totals;
        this.firsts = firsts;
        this.rowCounts = rowCounts;
        this.attributes = List.copyOf(attributes);
        this.rows = rows;
        this.counts = counts;
    }

    /// Which column is what.
    ///
    /// @return what it was read with
    public LogSpec spec() {
        return spec;
    }

    /// The arms, by name in their order.
    ///
    /// @return at least one
    public List<String> arms() {
        return arms;
    }

    /// How many units there are, those in two arms included.
    ///
    /// @return at least 1
    public int size() {
        return armOf.length;
    }

    /// The arm of each unit.
    ///
    /// @return a copy; −1 for a unit in more than one
    public int[] armOf() {
        return armOf.clone();
    }

    /// The day of each unit's first row.
    ///
    /// @return a copy
    public int[] firstDays() {
        return firstDays.clone();
    }

    /// What a column adds up to for each unit.
    ///
    /// @param column a number column, or `rows`
    /// @return a copy; `NaN` for a unit without any value
    public double[] total(String column) {
        if (column.equals(org.recscope.analytics.experiment.metric.Formula.ROWS)
                && !spec.numbers().contains(column)) {
            double[] counts = new double[rowCounts.length];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = rowCounts[i];
            }
            return counts;
        }
        return totals[place(column)].clone();
    }

    /// The first value of a column for each unit: what was known before, which stands on each of its rows.
    ///
    /// @param column a number column
    /// @return a copy; `NaN` for a unit without any value
    public double[] first(String column) {
        return firsts[place(column)].clone();
    }

    private int place(String column) {
        int place = spec.numbers().indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("the log was read without column " + column);
        }
        return place;
    }

    /// An attribute of the units.
    ///
    /// @param name column
    /// @return values by unit
    public Attribute attribute(String name) {
        return attributes.get(spec.attributes().indexOf(name));
    }

    /// What was seen while reading.
    ///
    /// @return counts
    public Counts counts() {
        return counts;
    }

    /// Whether rows are units.
    ///
    /// @return true when no unit has two rows
    public boolean oneRowEach() {
        return rows.size == armOf.length;
    }

    /// Goes through the rows in the order of the log.
    ///
    /// @param column whose value is given
    /// @param visitor takes unit, day and value of each row
    public void eachRow(String column, RowVisitor visitor) {
        int place = spec.numbers().indexOf(column);
        for (int row = 0; row < rows.size; row++) {
            visitor.row(rows.units[row], rows.days[row], place < 0 ? 1 : rows.numbers[place][row]);
        }
    }

    /// Takes rows.
    @FunctionalInterface
    public interface RowVisitor {
        /// Takes one row.
        ///
        /// @param unit of the row
        /// @param day of the row
        /// @param value of the column
        void row(int unit, int day, double value);
    }
}
