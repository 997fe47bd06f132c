package org.recscope.kernel.metric;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
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

    /// Reads `1 0 2` as numbers.
    static double[] numbers(String text) {
        return text.isBlank()
                ? new double[0]
                : Arrays.stream(text.strip().split("\\s+"))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
