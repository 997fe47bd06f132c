package org.recscope.analytics.verification.beyond;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.AttributeTable;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Embeddings;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.Numbers;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.data.Vocabulary;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.pass.CataloguePass;
import org.recscope.kernel.pass.Columns;
import org.recscope.kernel.pass.Members;
import org.recscope.kernel.pass.Plan;
import org.recscope.kernel.pass.PopulationPass;
import org.recscope.kernel.pass.UserGroups;
import org.recscope.kernel.pass.UserPass;

/// A few users and items put together from a vector, and our metrics over them.
final class SmallWorld {
    private final Codes users = new Codes();
    private final Codes items = new Codes();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, List<String>> others = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> truth = new LinkedHashMap<>();
    private final Map<String, List<String>> history = new LinkedHashMap<>();
    private final Map<String, List<String>> labels = new HashMap<>();
    private final Codes labelNames = new Codes();
    private final Map<String, double[]> vectors = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();
    private final Set<String> catalogue = new HashSet<>();
    private String attribute = "";

    void recommend(String user, String item) {
        users.code(user);
        items.code(item);
        lists.computeIfAbsent(user, u -> new ArrayList<>()).add(item);
    }

    void reference(String user, String item) {
        users.code(user);
        items.code(item);
        others.computeIfAbsent(user, u -> new ArrayList<>()).add(item);
    }

    /// A user of another run, perhaps without a list there.
    void referred(String user) {
        users.code(user);
        others.computeIfAbsent(user, u -> new ArrayList<>());
    }

    void judged(String user, String item, double grade) {
        users.code(user);
        items.code(item);
        truth.computeIfAbsent(user, u -> new LinkedHashMap<>()).put(item, grade);
    }

    void had(String user, String item) {
        users.code(user);
        items.code(item);
        history.computeIfAbsent(user, u -> new ArrayList<>()).add(item);
    }

    /// Gives an item labels; one that comes twice weighs twice.
    void label(String item, List<String> its) {
        items.code(item);
        its.forEach(labelNames::code);
        labels.put(item, its);
    }

    /// Names a label that perhaps no item has.
    void labelNamed(String name) {
        labelNames.code(name);
    }

    void vector(String item, double[] vector) {
        items.code(item);
        vectors.put(item, vector);
    }

    /// Gives an item a number in the column called by the name.
    void number(String column, String item, double number) {
        items.code(item);
        attribute = column;
        numbers.put(item, number);
    }

    void offer(String item) {
        items.code(item);
        catalogue.add(item);
    }

    /// Sees to it that there are so many items.
    void fill(int count) {
        for (int filler = 0; items.size() < count; filler++) {
            items.code("filler " + filler);
        }
    }

    boolean hasHistory() {
        return !history.isEmpty();
    }

    int hadByAnybody() {
        return (int) history.values().stream().flatMap(List::stream).distinct().count();
    }

    /// The same users, each with the one item at a place of the list; lists that end before are empty.
    SmallWorld single(int place) {
        SmallWorld one = new SmallWorld();
        one.like(this);
        users.names().forEach(one.users::code);
        items.names().forEach(one.items::code);
        lists.forEach((user, list) -> {
            if (place < list.size()) {
                one.recommend(user, list.get(place));
            }
        });
        return one;
    }

    private void like(SmallWorld other) {
        truth.putAll(other.truth);
        history.putAll(other.history);
        labels.putAll(other.labels);
        other.labelNames.names().forEach(labelNames::code);
        vectors.putAll(other.vectors);
        catalogue.addAll(other.catalogue);
    }

    List<String> list(String user) {
        return lists.getOrDefault(user, List.of());
    }

    List<String> userNames() {
        return users.names();
    }

    int length(String user) {
        return lists.getOrDefault(user, List.of()).size();
    }

    /// Every user's value.
    Map<String, Double> perUser(String metric) {
        MetricName name = MetricCatalogue.parse(List.of(metric)).getFirst();
        Plan plan = Plan.of(List.of(name), MetricCatalogue::get);
        Columns columns = UserPass.run(plan, inputs(), List.of(run(lists)), 1, done -> {});
        Map<String, Double> values = new LinkedHashMap<>();
        List<String> names = users.names();
        for (int user = 0; user < names.size(); user++) {
            values.put(names.get(user), columns.value(0, 0, user));
        }
        return values;
    }

    /// The value of the run: the mean over users for whom it is defined, or the one value there is.
    double value(String metric) {
        return value(metric, value -> value);
    }

    /// The same, with every user's value, or the one there is, changed.
    double value(String metric, ToDoubleFunction<Double> change) {
        MetricName name = MetricCatalogue.parse(List.of(metric)).getFirst();
        if (MetricCatalogue.get(name.family()) instanceof PerUserMetric) {
            return perUser(metric).values().stream()
                    .filter(value -> !value.isNaN())
                    .mapToDouble(change)
                    .average()
                    .orElse(Double.NaN);
        }
        Plan plan = Plan.of(List.of(name), MetricCatalogue::get);
        Vocabulary.Builder ids = Vocabulary.builder();
        users.names().forEach(ids::add);
        Members all = Members.of(CodeSet.all(users.size()), UserGroups.of(ids.build()));
        Inputs inputs = inputs();
        return change.applyAsDouble(
                plan.population().isEmpty()
                        ? new CataloguePass(plan, inputs.catalogue()).score(run(lists), all)[0].value()
                        : new PopulationPass(plan, inputs).score(run(lists), all)[0].value());
    }

    private RankedLists run(Map<String, List<String>> its) {
        return RankedLists.of(users.names().stream()
                .map(user -> its.getOrDefault(user, List.of()).stream()
                        .mapToInt(items::code)
                        .toArray())
                .toArray(int[][]::new));
    }

    private Inputs inputs() {
        Inputs inputs = Inputs.of(users.size(), items.size());
        if (!catalogue.isEmpty()) {
            List<String> names = items.names();
            inputs = inputs.withCatalogue(CodeSet.of(items.size(), item -> catalogue.contains(names.get(item))));
        }
        inputs = inputs.withTruth(truth()).withHistory(history());
        if (!others.isEmpty()) {
            inputs = inputs.withReference("other", run(others));
        }
        if (labelNames.size() > 0) {
            inputs = inputs.withCategories(categories());
        }
        if (!vectors.isEmpty()) {
            inputs = inputs.withEmbeddings(embeddings());
        }
        return numbers.isEmpty() ? inputs : inputs.withItemAttributes(new AttributeTable(List.of(), List.of(column())));
    }

    private Interactions truth() {
        List<int[]> pairs = new ArrayList<>();
        List<Double> grades = new ArrayList<>();
        truth.forEach((user, row) -> row.forEach((item, grade) -> {
            pairs.add(new int[] {users.code(user), items.code(item)});
            grades.add(grade);
        }));
        float[] gains = new float[grades.size()];
        IntStream.range(0, gains.length).forEach(i -> gains[i] = grades.get(i).floatValue());
        return interactions(pairs, gains);
    }

    private Interactions history() {
        List<int[]> pairs = new ArrayList<>();
        history.forEach((user, row) -> row.forEach(item -> pairs.add(new int[] {users.code(user), items.code(item)})));
        return interactions(pairs, new float[0]);
    }

    private Interactions interactions(List<int[]> pairs, float[] grades) {
        int[] of = pairs.stream().mapToInt(pair -> pair[0]).toArray();
        int[] what = pairs.stream().mapToInt(pair -> pair[1]).toArray();
        return Interactions.ofPairs(users.size(), of, what, grades);
    }

    private ItemCategories categories() {
        int[] offsets = new int[items.size() + 1];
        List<Integer> codes = new ArrayList<>();
        int item = 0;
        for (String name : items.names()) {
            labels.getOrDefault(name, List.of()).forEach(label -> codes.add(labelNames.code(label)));
            offsets[++item] = codes.size();
        }
        return new ItemCategories(
                offsets, codes.stream().mapToInt(Integer::intValue).toArray(), labelNames.names());
    }

    private Embeddings embeddings() {
        int width = vectors.values().iterator().next().length;
        float[] values = new float[width * items.size()];
        int item = 0;
        for (String name : items.names()) {
            double[] vector = vectors.getOrDefault(name, new double[width]);
            for (int d = 0; d < width; d++) {
                values[item * width + d] = (float) vector[d];
            }
            item++;
        }
        return new Embeddings(width, values);
    }

    private Numbers column() {
        return new Numbers(
                attribute,
                items.names().stream()
                        .mapToDouble(name -> numbers.getOrDefault(name, Double.NaN))
                        .toArray());
    }
}
