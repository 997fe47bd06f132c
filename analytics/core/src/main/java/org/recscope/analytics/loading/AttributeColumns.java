package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.Vocabulary;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// What is known of users, or of items, one row a code: words, or numbers that stay numbers.
///
/// @param id name of the column of ids
/// @param words columns of few values, and every column of text
/// @param numbers columns of numbers
/// @param order names of all of them in the order of the file
record AttributeColumns(String id, List<Attribute> words, List<Numbers> numbers, List<String> order) {
    /// More different numbers than this are a measurement and not a group.
    static final int MOST_NUMBERS = 30;

    static final AttributeColumns NONE = new AttributeColumns("id", List.of(), List.of(), List.of());

    static AttributeColumns of(List<Attribute> words) {
        return new AttributeColumns(
                "id",
                List.copyOf(words),
                List.of(),
                words.stream().map(Attribute::name).toList());
    }

    List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        for (String name : order) {
            words.stream().filter(its -> its.name().equals(name)).forEach(attributes::add);
            numbers.stream()
                    .filter(its -> its.name.equals(name) && its.different() <= MOST_NUMBERS)
                    .forEach(its -> attributes.add(its.attribute()));
        }
        return attributes;
    }

    Table table(String name, Vocabulary ids) {
        Table table = Table.create(name, TableColumns.ids(id, ids));
        for (String column : order) {
            words.stream()
                    .filter(its -> its.name().equals(column))
                    .forEach(its -> add(table, TableColumns.words(its, ids.size())));
            numbers.stream()
                    .filter(its -> its.name.equals(column))
                    .forEach(its -> add(table, TableColumns.numbers(its, ids.size())));
        }
        return table;
    }

    /// Tables take `Id` and `id` for one name, files do not.
    private static void add(Table table, Column<?> column) {
        while (table.containsColumn(column.name())) {
            column.setName(column.name() + "'");
        }
        table.addColumns(column);
    }

    /// A column of numbers, NaN where there is none.
    static final class Numbers {
        private final String name;
        private final double[] values;
        private final boolean whole;

        Numbers(String name, double[] values, boolean whole) {
            this.name = name;
            this.values = values;
            this.whole = whole;
        }

        String name() {
            return name;
        }

        boolean whole() {
            return whole;
        }

        double value(int code) {
            return code < values.length ? values[code] : Double.NaN;
        }

        org.recscope.kernel.data.Numbers column() {
            return new org.recscope.kernel.data.Numbers(name, values);
        }

        private double[] distinct() {
            return Arrays.stream(values)
                    .filter(value -> !Double.isNaN(value))
                    .distinct()
                    .sorted()
                    .toArray();
        }

        /// How many different numbers there are, counting no further than needed.
        int different() {
            return (int) Arrays.stream(values)
                    .filter(value -> !Double.isNaN(value))
                    .distinct()
                    .limit(MOST_NUMBERS + 1L)
                    .count();
        }

        /// The column as groups, one a number, in ascending order.
        Attribute attribute() {
            double[] distinct = distinct();
            int[] codes = new int[values.length];
            for (int row = 0; row < codes.length; row++) {
                codes[row] = Double.isNaN(values[row]) ? Attribute.MISSING : Arrays.binarySearch(distinct, values[row]);
            }
            return new Attribute(
                    name, Arrays.stream(distinct).mapToObj(this::text).toList(), codes);
        }

        private String text(double value) {
            return whole ? Long.toString((long) value) : Double.toString(value);
        }
    }
}
