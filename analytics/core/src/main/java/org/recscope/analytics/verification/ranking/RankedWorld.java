package org.recscope.analytics.verification.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
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

/// A few users with lists and truth, made of a vector's rows.
final class RankedWorld {
    /// What decides among equal scores.
    enum Ties {
        EXPECTED,
        FILE,
        FILE_REVERSED,
        TEXT_DESCENDING,
        TEXT_ASCENDING
    }

    /// One recommendation. Either rank or score is a number.
    private record Row(int item, int rank, double score, int place) {}

    private final Map<String, Integer> users = new LinkedHashMap<>();
    private final Map<String, Integer> items = new LinkedHashMap<>();
    private final List<List<Row>> lists = new ArrayList<>();
    private final List<TreeMap<Integer, Double>> truth = new ArrayList<>();
    private final Ties ties;
    private boolean repeated;

    RankedWorld(Ties ties) {
        this.ties = ties;
    }

    private int user(String name) {
        return users.computeIfAbsent(name, n -> {
            lists.add(new ArrayList<>());
            truth.add(new TreeMap<>());
            return users.size();
        });
    }

    int item(String name) {
        return items.computeIfAbsent(name, n -> items.size());
    }

    /// A user's item at a rank; ranks may have gaps.
    void ranked(String user, String item, int rank) {
        add(user, item, rank, Double.NaN);
    }

    /// A user's item with a score; the highest comes first.
    void scored(String user, String item, double score) {
        add(user, item, 0, score);
    }

    private void add(String user, String item, int rank, double score) {
        int code = item(item);
        List<Row> list = lists.get(user(user));
        repeated |= list.stream().anyMatch(row -> row.item() == code);
        list.add(new Row(code, rank, score, list.size()));
    }

    /// What is known about a user's item. Said twice, the higher grade counts.
    void told(String user, String item, double grade) {
        int code = item(item);
        repeated |= truth.get(user(user)).merge(code, grade, Math::max) != grade;
    }

    /// What is known about a user's item in rows of which each is one time: said twice, it is a repetition.
    void toldOnce(String user, String item, double grade) {
        int code = item(item);
        repeated |= truth.get(user(user)).containsKey(code);
        told(user, item, grade);
    }

    /// Whether a list or the truth names an item of a user twice, which other programs count twice.
    boolean repeats() {
        return repeated;
    }

    /// Whether a user has a list.
    boolean listed(String user) {
        return !lists.get(user(user)).isEmpty();
    }

    /// A user without anything, to be counted.
    void known(String user) {
        user(user);
    }

    /// The values of a metric, by user; `NaN` where it is undefined.
    Map<String, Double> values(MetricName asked) {
        MetricName name = MetricCatalogue.canonical(asked);
        Plan plan = Plan.of(List.of(name), MetricCatalogue::get);
        if (!(MetricCatalogue.get(name.family()) instanceof PerUserMetric)) {
            throw new IllegalArgumentException(name + " has no value a user");
        }
        Columns columns = UserPass.run(plan, inputs(), List.of(run()), 1, done -> {});
        Map<String, Double> values = new LinkedHashMap<>();
        users.forEach((user, code) -> values.put(user, columns.value(0, 0, code)));
        return values;
    }

    /// The value of a metric of the whole run.
    double value(MetricName asked) {
        MetricName name = MetricCatalogue.canonical(asked);
        Plan plan = Plan.of(List.of(name), MetricCatalogue::get);
        Inputs inputs = inputs();
        Vocabulary.Builder names = Vocabulary.builder();
        users.keySet().forEach(names::add);
        Members all = Members.of(CodeSet.all(users.size()), UserGroups.of(names.build()));
        return plan.population().isEmpty()
                ? new CataloguePass(plan, inputs.catalogue()).score(run(), all)[0].value()
                : new PopulationPass(plan, inputs).score(run(), all)[0].value();
    }

    private Inputs inputs() {
        int[] offsets = new int[users.size() + 1];
        int rows = truth.stream().mapToInt(Map::size).sum();
        int[] toldItems = new int[rows];
        float[] grades = new float[rows];
        int slot = 0;
        for (int user = 0; user < truth.size(); user++) {
            for (Map.Entry<Integer, Double> told : truth.get(user).entrySet()) {
                toldItems[slot] = told.getKey();
                grades[slot++] = told.getValue().floatValue();
            }
            offsets[user + 1] = slot;
        }
        return Inputs.of(users.size(), items.size())
                .withTruth(new Interactions(offsets, toldItems, grades))
                .withScores();
    }

    private RankedLists run() {
        String[] names = items.keySet().toArray(String[]::new);
        int[] offsets = new int[users.size() + 1];
        List<Row> all = new ArrayList<>();
        for (int user = 0; user < lists.size(); user++) {
            lists.get(user).stream().sorted(order(names)).forEach(all::add);
            offsets[user + 1] = all.size();
        }
        int[] order = all.stream().mapToInt(Row::item).toArray();
        RankedLists run = new RankedLists(offsets, order, tied(offsets, all));
        if (all.stream().anyMatch(row -> row.rank() > 0)) {
            run = run.withRanks(all.stream().mapToInt(Row::rank).toArray());
        }
        float[] scores = new float[all.size()];
        for (int slot = 0; slot < scores.length; slot++) {
            scores[slot] = (float) all.get(slot).score();
        }
        return run.withScores(scores);
    }

    private Comparator<Row> order(String[] names) {
        Comparator<Row> best =
                Comparator.comparingInt(Row::rank).thenComparing(row -> Double.isNaN(row.score()) ? 0 : -row.score());
        return switch (ties) {
            case TEXT_DESCENDING ->
                best.thenComparing(
                        row -> names[row.item()],
                        Comparator.<String>naturalOrder().reversed());
            case TEXT_ASCENDING -> best.thenComparing(row -> names[row.item()], Comparator.naturalOrder());
            case FILE_REVERSED ->
                best.thenComparing(Comparator.comparingInt(Row::place).reversed());
            case FILE, EXPECTED -> best.thenComparingInt(Row::place);
        };
    }

    private long[] tied(int[] offsets, List<Row> all) {
        long[] tied = new long[all.size() / 64 + 1];
        for (int user = 0; ties == Ties.EXPECTED && user < lists.size(); user++) {
            for (int slot = offsets[user] + 1; slot < offsets[user + 1]; slot++) {
                if (all.get(slot).score() == all.get(slot - 1).score()) {
                    tied[slot >> 6] |= 1L << slot;
                }
            }
        }
        return tied;
    }
}
