package org.recscope.kernel.metric;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.AttributeTable;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.Numbers;

/// What items are told apart by, called by name: `categories` are those of the items file, `readers` the users who had
/// an item in their history, and everything else is a column of the items file, with one value an item or several.
public final class ItemLabels {
    /// Which attribute a metric reads.
    public static final Parameter ATTRIBUTE = attribute("categories");

    private static final String READERS = "readers";

    private ItemLabels() {}

    /// Which attribute a metric reads.
    ///
    /// @param initial the one that is meant when nobody says
    /// @return a parameter named `attribute`
    public static Parameter attribute(String initial) {
        return Parameter.text(
                "attribute", "which column of the items file; categories, or readers for who had the item", initial);
    }

    /// The labels that parameters name.
    ///
    /// @param inputs where {@link #missing} finds nothing missing
    /// @param parameters of a metric that has {@link #ATTRIBUTE}
    /// @return a row an item
    public static ItemCategories of(Inputs inputs, Parameters parameters) {
        return of(inputs, parameters.text(ATTRIBUTE));
    }

    /// The labels of a name.
    ///
    /// @param inputs what there is
    /// @param name an attribute
    /// @return a row an item
    public static ItemCategories of(Inputs inputs, String name) {
        return find(inputs, name)
                .orElseThrow(() -> new IllegalArgumentException("the items have no column '" + name + "'"));
    }

    /// What is missing for the labels that parameters name.
    ///
    /// @param inputs what there is
    /// @param parameters of a metric that has {@link #ATTRIBUTE}
    /// @return in words; empty when nothing is
    public static List<String> missing(Inputs inputs, Parameters parameters) {
        return missing(inputs, parameters.text(ATTRIBUTE));
    }

    /// What is missing for the labels that a metric reads.
    ///
    /// @param inputs what there is
    /// @param chosen canonical ones
    /// @param declared the metric's; one may be called `attribute`
    /// @return in words; empty when nothing is
    public static List<String> missing(Inputs inputs, Parameters chosen, List<Parameter> declared) {
        return declared.stream()
                .filter(parameter -> parameter.name().equals(ATTRIBUTE.name()))
                .findFirst()
                .map(parameter -> missing(inputs, chosen.text(parameter)))
                .orElse(List.of());
    }

    /// What is missing for labels.
    ///
    /// @param inputs what there is
    /// @param name an attribute
    /// @return in words; empty when nothing is
    public static List<String> missing(Inputs inputs, String name) {
        if (find(inputs, name).isPresent()) {
            return List.of();
        }
        switch (name) {
            case "categories":
                return List.of(Need.CATEGORIES.words());
            case READERS:
                return List.of(Need.HISTORY.words());
            default:
                return List.of("a column '" + name + "' in the items file");
        }
    }

    private static Optional<ItemCategories> find(Inputs inputs, String name) {
        switch (name) {
            case "categories":
                return inputs.has(Need.CATEGORIES) ? Optional.of(inputs.categories()) : Optional.empty();
            case READERS:
                return inputs.has(Need.HISTORY) ? Optional.of(readers(inputs)) : Optional.empty();
            default:
                return column(inputs, name);
        }
    }

    /// A column with several words a row, with one, or with numbers, each of which is then a label.
    private static Optional<ItemCategories> column(Inputs inputs, String name) {
        AttributeTable columns = inputs.itemAttributes();
        int items = inputs.items();
        return columns.lists(name)
                .map(its -> its.padded(items))
                .or(() -> columns.words(name).map(its -> single(its, items)))
                .or(() -> columns.numbers(name).map(its -> numbers(its, items)));
    }

    private static ItemCategories numbers(Numbers numbers, int items) {
        double[] distinct = IntStream.range(0, items)
                .mapToDouble(numbers::value)
                .filter(value -> !Double.isNaN(value))
                .distinct()
                .sorted()
                .toArray();
        List<String> names =
                DoubleStream.of(distinct).mapToObj(Double::toString).collect(Collectors.toUnmodifiableList());
        return rows(items, names, item -> {
            double value = numbers.value(item);
            return Double.isNaN(value) ? new int[0] : new int[] {Arrays.binarySearch(distinct, value)};
        });
    }

    private static ItemCategories single(Attribute attribute, int items) {
        return rows(items, attribute.values(), item -> {
            int code = attribute.code(item);
            return code == Attribute.MISSING ? new int[0] : new int[] {code};
        });
    }

    private static ItemCategories readers(Inputs inputs) {
        Interactions history = inputs.history();
        int[] offsets = new int[inputs.items() + 1];
        for (int s = 0; s < history.rows(); s++) {
            offsets[history.item(s) + 1]++;
        }
        for (int i = 0; i < inputs.items(); i++) {
            offsets[i + 1] += offsets[i];
        }
        int[] next = offsets.clone();
        int[] users = new int[history.rows()];
        for (int user = 0; user < history.users(); user++) {
            for (int s = history.from(user); s < history.to(user); s++) {
                users[next[history.item(s)]++] = user;
            }
        }
        List<String> names = java.util.Collections.nCopies(history.users(), READERS);
        return new ItemCategories(offsets, users, names);
    }

    /// Labels row by row.
    ///
    /// @param items how many rows
    /// @param names name of every label
    /// @param labelsOf the labels of an item, each once
    /// @return a row an item
    public static ItemCategories rows(int items, List<String> names, Function<Integer, int[]> labelsOf) {
        int[] offsets = new int[items + 1];
        int[][] rows = new int[items][];
        for (int item = 0; item < items; item++) {
            rows[item] = labelsOf.apply(item);
            offsets[item + 1] = offsets[item] + rows[item].length;
        }
        int[] labels = IntStream.range(0, items)
                .flatMap(item -> IntStream.of(rows[item]))
                .toArray();
        return new ItemCategories(offsets, labels, names);
    }
}
