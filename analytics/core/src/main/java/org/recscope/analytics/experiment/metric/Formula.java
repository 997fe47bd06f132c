package org.recscope.analytics.experiment.metric;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a metric is computed from the rows of a unit, and how it is written.
public sealed interface Formula {
    /// The columns of the log it reads; `rows` stands for how many rows a unit has.
    ///
    /// @return without repetition
    List<String> columns();

    /// A unit's rows, as a column.
    String ROWS = "rows";

    /// The mean over units of a column's total: `revenue`.
    ///
    /// @param column that is added up within a unit
    record Total(String column) implements OfColumn {
        @Override
        public String toString() {
            return column;
        }
    }

    /// The share of units with anything above 0 in a column: `any(orders)`.
    ///
    /// @param column that is added up within a unit
    record Any(String column) implements OfColumn {
        @Override
        public String toString() {
            return "any(" + column + ")";
        }
    }

    /// The ratio of two columns' totals: `clicks/impressions`. Its denominator is random, too; the delta method over
    /// units says how sure it is.
    ///
    /// @param numerator above the line
    /// @param denominator below
    record Ratio(String numerator, String denominator) implements Formula {
        @Override
        public List<String> columns() {
            return numerator.equals(denominator) ? List.of(numerator) : List.of(numerator, denominator);
        }

        @Override
        public String toString() {
            return numerator + "/" + denominator;
        }
    }

    /// A quantile of a column over rows: `p90(latency)`. Rows of one unit are alike; the interval counts with it.
    ///
    /// @param column of the rows
    /// @param percent in (0, 100)
    record Quantile(String column, double percent) implements OfColumn {
        @Override
        public String toString() {
            String number = percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
            return "p" + number + "(" + column + ")";
        }
    }

    /// The share of units that come back: with a row so many days after their first one or later, `retained(7)`. Units
    /// that were not yet there for so long are left out.
    ///
    /// @param days at least 1
    record Retained(int days) implements Formula {
        @Override
        public List<String> columns() {
            return List.of(ROWS);
        }

        @Override
        public String toString() {
            return "retained(" + days + ")";
        }
    }

    /// What is computed of one column.
    sealed interface OfColumn extends Formula {
        /// The column.
        ///
        /// @return its name
        String column();

        @Override
        default List<String> columns() {
            return List.of(column());
        }
    }

    /// Reads a formula; what it is written as reads back as the same.
    ///
    /// @param text as people write it
    /// @return the formula
    /// @throws IllegalArgumentException naming the forms there are
    static Formula of(String text) {
        return Forms.parse(text.strip());
    }

    /// The forms, one pattern each.
    final class Forms {
        private static final Pattern CALL = Pattern.compile("(any|retained|p[0-9.]+)\\((.+)\\)");
        private static final int MOST_PERCENT = 100;

        private Forms() {}

        private static Formula parse(String text) {
            Matcher call = CALL.matcher(text);
            if (call.matches()) {
                return call(call.group(1), call.group(2).strip(), text);
            }
            int slash = text.indexOf('/');
            if (text.isEmpty() || slash == 0 || slash == text.length() - 1) {
                throw unknown(text);
            }
            return slash < 0
                    ? new Total(text)
                    : new Ratio(
                            text.substring(0, slash).strip(),
                            text.substring(slash + 1).strip());
        }

        private static Formula call(String name, String argument, String text) {
            try {
                return switch (name) {
                    case "any" -> new Any(argument);
                    case "retained" -> new Retained(atLeastOne(Integer.parseInt(argument), text));
                    default -> new Quantile(argument, percent(Double.parseDouble(name.substring(1)), text));
                };
            } catch (NumberFormatException e) {
                throw unknown(text);
            }
        }

        private static int atLeastOne(int days, String text) {
            if (days < 1) {
                throw unknown(text);
            }
            return days;
        }

        private static double percent(double percent, String text) {
            if (!(percent > 0 && percent < MOST_PERCENT)) {
                throw unknown(text);
            }
            return percent;
        }

        private static IllegalArgumentException unknown(String text) {
            return new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "'%s' is no metric: write a column as in revenue, a ratio as in clicks/impressions, any(orders),"
                            + " p90(latency) or retained(7)",
                    text));
        }
    }
}
