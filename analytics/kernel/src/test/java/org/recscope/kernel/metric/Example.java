package org.recscope.kernel.metric;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.AttributeTable;
import org.recscope.kernel.data.Embeddings;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.Numbers;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.pass.Columns;
import org.recscope.kernel.pass.Plan;
import org.recscope.kernel.pass.UserPass;

/// Small data for tests, and the values of metrics over them.
final class Example {
    private Example() {}

    /// The value of one per-user metric for every user.
    static double[] values(String metric, Inputs inputs, RankedLists run) {
        Plan plan = Plan.of(List.of(MetricName.parse(metric)), MetricCatalogue::get);
        Columns columns = UserPass.run(plan, inputs, List.of(run), 1, done -> {});
        double[] values = new double[inputs.users()];
        Arrays.setAll(values, user -> columns.value(0, 0, user));
        return values;
    }

    /// The value of a list when slots are tied as the bits say.
    static double tied(String metric, double[] grades, int missed, long bits) {
        int[] relevant = IntStream.range(0, grades.length + missed).toArray();
        float[] gains = new float[relevant.length];
        Arrays.fill(gains, 1);
        for (int i = 0; i < grades.length; i++) {
            gains[i] = (float) grades[i];
        }
        int[] list = IntStream.range(0, grades.length).toArray();
        Inputs inputs = Inputs.of(1, relevant.length)
                .withTruth(new Interactions(new int[] {0, relevant.length}, relevant, gains));
        return values(metric, inputs, new RankedLists(new int[] {0, list.length}, list, new long[] {bits}))[0];
    }

    /// The value of a list of items with these grades, best first, when `missed` more items of grade 1 are relevant.
    static double value(String metric, double[] grades, int missed) {
        return tied(metric, grades, missed, 0);
    }

    /// Categories by item, each a text of category letters: `ab` has two, an empty text none.
    static ItemCategories categories(String... items) {
        int[] offsets = new int[items.length + 1];
        for (int i = 0; i < items.length; i++) {
            offsets[i + 1] = offsets[i] + items[i].length();
        }
        int[] categories = String.join("", items).chars().map(c -> c - 'a').toArray();
        return new ItemCategories(offsets, categories, List.of("a", "b", "c", "d", "e", "f"));
    }

    /// Columns of items that metrics read by name, with gaps in every one of them.
    static AttributeTable itemAttributes(int items) {
        double[] published = new double[items];
        double[] sentiment = new double[items];
        int[] stories = new int[items];
        for (int item = 0; item < items; item++) {
            published[item] = item % 7 == 6 ? Double.NaN : 1_700_000_000 + 86_400.0 * item;
            sentiment[item] = item % 11 == 10 ? Double.NaN : Math.sin(item);
            stories[item] = item % 9 == 8 ? Attribute.MISSING : item % 4;
        }
        List<Attribute> words = List.of(
                words("provider", items, 3),
                words("voice", items, 2),
                new Attribute("story", List.of("1", "2", "3", "4"), stories));
        AttributeTable table = new AttributeTable(
                words, List.of(new Numbers("published", published), new Numbers("sentiment", sentiment)));
        return table.withList(
                "entities",
                ItemLabels.rows(items, List.of("x", "y"), i -> i % 5 == 0 ? new int[0] : new int[] {i % 2}));
    }

    static AttributeTable userAttributes(int users) {
        return new AttributeTable(List.of(words("group", users, 3)), List.of());
    }

    private static Attribute words(String name, int rows, int values) {
        int[] codes = IntStream.range(0, rows)
                .map(row -> row % 8 == 7 ? Attribute.MISSING : row % values)
                .toArray();
        return new Attribute(
                name, IntStream.range(0, values).mapToObj(v -> name + v).toList(), codes);
    }

    static Embeddings embeddings(SplittableRandom random, int items) {
        float[] values = new float[3 * items];
        for (int i = 0; i < values.length; i++) {
            values[i] = i / 3 % 6 == 5 ? 0 : (float) random.nextDouble() - 0.3f;
        }
        return new Embeddings(3, values);
    }

    /// Reads `1 0 2` as numbers.
    static double[] numbers(String text) {
        return text.isBlank()
                ? new double[0]
                : Arrays.stream(text.strip().split("\\s+"))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
