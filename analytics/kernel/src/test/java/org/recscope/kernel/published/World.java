package org.recscope.kernel.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.data.Vocabulary;
import org.recscope.kernel.metric.CatalogueMetric;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.pass.CataloguePass;
import org.recscope.kernel.pass.Columns;
import org.recscope.kernel.pass.Members;
import org.recscope.kernel.pass.Plan;
import org.recscope.kernel.pass.UserGroups;
import org.recscope.kernel.pass.UserPass;

/// A small world put together from whatever shape a published vector has, and our metrics over it.
final class World {
    /// One recommended item; the larger the score, the higher it stands.
    private record Scored(String item, double score) {}

    private final Map<String, List<Scored>> lists = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> truth = new LinkedHashMap<>();
    private final Map<String, List<String>> history = new LinkedHashMap<>();
    private final Map<String, double[]> features = new LinkedHashMap<>();
    private final List<String> catalogue = new ArrayList<>();
    private int catalogueSize;

    void recommend(String user, String item, double score) {
        lists.computeIfAbsent(user, u -> new ArrayList<>()).add(new Scored(item, score));
    }

    void relevant(String user, String item, double grade) {
        truth.computeIfAbsent(user, u -> new LinkedHashMap<>()).put(item, grade);
    }

    void read(String user, String item) {
        history.computeIfAbsent(user, u -> new ArrayList<>()).add(item);
    }

    void feature(String item, double[] ofItem) {
        features.put(item, ofItem);
    }

    void offer(String item) {
        catalogue.add(item);
    }

    /// Says how many items there are, where nobody names them.
    void offer(int items) {
        catalogueSize = items;
    }

    /// The values of a per-user metric; grades below the limit are not relevant.
    Map<String, Double> perUser(MetricName metric, double relevantFrom) {
        Vocabulary users = users();
        Vocabulary items = items();
        Plan plan = Plan.of(List.of(metric), MetricCatalogue::get);
        Inputs inputs = inputs(users, items, relevantFrom);
        Columns columns = UserPass.run(plan, inputs, List.of(run(users, items)), 1, done -> {});
        Map<String, Double> values = new LinkedHashMap<>();
        for (int user = 0; user < users.size(); user++) {
            values.put(users.id(user), columns.value(0, 0, user));
        }
        return values;
    }

    /// The value of the run: the mean over users for whom the metric is defined, or the catalogue-wide value.
    double value(MetricName metric, double relevantFrom) {
        if (MetricCatalogue.get(metric.family()) instanceof CatalogueMetric) {
            Vocabulary users = users();
            Vocabulary items = items();
            Plan plan = Plan.of(List.of(metric), MetricCatalogue::get);
            CataloguePass pass = new CataloguePass(plan, offered(items));
            Members all = Members.of(CodeSet.all(users.size()), UserGroups.of(users));
            return pass.score(run(users, items), all)[0].value();
        }
        return perUser(metric, relevantFrom).values().stream()
                .filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }

    private Vocabulary users() {
        Vocabulary.Builder users = Vocabulary.builder();
        lists.keySet().forEach(users::add);
        truth.keySet().forEach(users::add);
        history.keySet().forEach(users::add);
        return users.build();
    }

    private Vocabulary items() {
        Vocabulary.Builder items = Vocabulary.builder();
        catalogue.forEach(items::add);
        features.keySet().forEach(items::add);
        lists.values().forEach(list -> list.forEach(row -> items.add(row.item())));
        truth.values().forEach(grades -> grades.keySet().forEach(items::add));
        history.values().forEach(list -> list.forEach(items::add));
        for (int filler = 0; items.size() < catalogueSize; filler++) {
            items.add("filler " + filler);
        }
        return items.build();
    }

    private CodeSet offered(Vocabulary items) {
        return catalogue.isEmpty()
                ? CodeSet.all(items.size())
                : CodeSet.of(items.size(), item -> catalogue.contains(items.id(item)));
    }

    private RankedLists run(Vocabulary users, Vocabulary items) {
        int[] offsets = new int[users.size() + 1];
        int[] codes = new int[lists.values().stream().mapToInt(List::size).sum()];
        long[] tied = new long[codes.length / 64 + 1];
        int next = 0;
        for (int user = 0; user < users.size(); user++) {
            List<Scored> list = new ArrayList<>(lists.getOrDefault(users.id(user), List.of()));
            list.sort(Comparator.comparingDouble(Scored::score).reversed());
            for (int i = 0; i < list.size(); i++) {
                if (i > 0 && list.get(i).score() == list.get(i - 1).score()) {
                    tied[next >> 6] |= 1L << next;
                }
                codes[next++] = items.code(list.get(i).item());
            }
            offsets[user + 1] = next;
        }
        return new RankedLists(offsets, codes, tied);
    }

    private Inputs inputs(Vocabulary users, Vocabulary items, double relevantFrom) {
        List<int[]> pairs = new ArrayList<>();
        List<Double> grades = new ArrayList<>();
        truth.forEach((user, row) -> row.forEach((item, grade) -> {
            pairs.add(new int[] {users.code(user), items.code(item)});
            grades.add(grade >= relevantFrom ? grade : 0.0);
        }));
        float[] gains = new float[grades.size()];
        IntStream.range(0, gains.length).forEach(i -> gains[i] = grades.get(i).floatValue());
        List<int[]> known = new ArrayList<>();
        history.forEach((user, row) -> row.forEach(item -> known.add(new int[] {users.code(user), items.code(item)})));
        return Inputs.of(users.size(), items.size())
                .withTruth(interactions(users.size(), pairs, gains))
                .withHistory(interactions(users.size(), known, new float[0]))
                .withCategories(categories(items));
    }

    private static Interactions interactions(int users, List<int[]> pairs, float[] grades) {
        int[] of = pairs.stream().mapToInt(pair -> pair[0]).toArray();
        int[] items = pairs.stream().mapToInt(pair -> pair[1]).toArray();
        return Interactions.ofPairs(users, of, items, grades);
    }

    /// A feature of 1 is a category.
    private ItemCategories categories(Vocabulary items) {
        int width = features.values().stream().mapToInt(row -> row.length).max().orElse(0);
        int[] offsets = new int[items.size() + 1];
        int[] codes = new int[items.size() * width];
        int next = 0;
        for (int item = 0; item < items.size(); item++) {
            double[] row = features.getOrDefault(items.id(item), new double[0]);
            for (int c = 0; c < row.length; c++) {
                if (row[c] == 1) {
                    codes[next++] = c;
                }
            }
            offsets[item + 1] = next;
        }
        List<String> names = IntStream.range(0, width).mapToObj(c -> "c" + c).toList();
        return new ItemCategories(offsets, Arrays.copyOf(codes, next), names);
    }
}
