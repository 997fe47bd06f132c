package org.recscope.analytics.loading;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.Sample;
import org.recscope.analytics.loading.table.TableSchema;

/// What a column looks like to someone who cannot read its name.
final class ContentGuess {
    /// The year 2001 as seconds; ids and counts are seldom as large.
    private static final double LONG_AGO = 978_307_200;

    private final TableSchema schema;
    private final Sample sample;

    ContentGuess(TableSchema schema, Sample sample) {
        this.schema = schema;
        this.sample = sample;
    }

    private ColumnType type(int column) {
        return schema.column(column).type();
    }

    private boolean isNumber(int column) {
        return type(column) == ColumnType.LONG || type(column) == ColumnType.DOUBLE;
    }

    private double[] numbers(int column) {
        return sample.column(column).stream()
                .mapToDouble(ContentGuess::number)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /// A qrels file has four columns, the second always 0; a run file of TREC has six, the second always Q0.
    ///
    /// @return roles by column, or null when it is neither
    @Nullable
    List<Role> trec() {
        if (schema.size() == 4 && constant(1, "0") && isNumber(3)) {
            return List.of(Role.USER, Role.IGNORE, Role.ITEM, Role.RELEVANCE);
        }
        if (schema.size() == 6 && constant(1, "Q0") && isNumber(3) && isNumber(4)) {
            return List.of(Role.USER, Role.IGNORE, Role.ITEM, Role.RANK, Role.SCORE, Role.RUN);
        }
        return null;
    }

    private boolean constant(int column, String value) {
        List<String> cells = sample.column(column);
        return !cells.isEmpty() && cells.stream().allMatch(value::equals);
    }

    /// Whole numbers that go up by one from row to row and start again at 1.
    boolean isRank(int column) {
        if (type(column) != ColumnType.LONG) {
            return false;
        }
        double[] ranks = numbers(column);
        int starts = 0;
        for (int i = 0; i < ranks.length; i++) {
            boolean start = ranks[i] == 1;
            starts += start ? 1 : 0;
            if (!start && (i == 0 || ranks[i] != ranks[i - 1] + 1)) {
                return false;
            }
        }
        return starts > 0 && ranks.length > starts && ranks.length < 500L * starts;
    }

    /// Times as seconds or milliseconds since 1970, or as dates.
    boolean isTime(int column) {
        if (type(column) == ColumnType.TIMESTAMP) {
            return true;
        }
        double[] numbers = numbers(column);
        for (double value : numbers) {
            boolean seconds = value > LONG_AGO / 2 && value < 5e9;
            if (!seconds && !(value > LONG_AGO * 500 && value < 5e12)) {
                return false;
            }
        }
        return numbers.length > 0;
    }

    /// Few different numbers on a scale that ratings have.
    boolean isRating(int column) {
        if (!isNumber(column)) {
            return false;
        }
        HashSet<Double> distinct = new HashSet<>();
        for (double value : numbers(column)) {
            if (value < 0 || value > 10 || value * 2 != Math.rint(value * 2)) {
                return false;
            }
            distinct.add(value);
        }
        return distinct.size() > 1 && distinct.size() <= 21;
    }

    /// Numbers with many different digits behind the point.
    boolean isScore(int column) {
        return type(column) == ColumnType.DOUBLE && !isRating(column);
    }

    /// Whole numbers or words without blanks, more than one of them.
    boolean isId(int column) {
        if (type(column) != ColumnType.LONG && type(column) != ColumnType.TEXT) {
            return false;
        }
        List<String> cells = sample.column(column);
        return cells.size() == sample.rows().size()
                && new HashSet<>(cells).size() > 1
                && cells.stream().noneMatch(cell -> cell.indexOf(' ') >= 0 || cell.length() > 100);
    }

    /// A letter that says user, and digits.
    boolean isUserId(int column) {
        List<String> cells = sample.column(column);
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.matches("(?i)u(ser)?[_-]?[0-9]+"));
    }

    boolean isUnique(int column) {
        return sample.unique(column);
    }
}
