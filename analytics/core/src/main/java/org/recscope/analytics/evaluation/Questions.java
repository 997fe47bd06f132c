package org.recscope.analytics.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.loading.LoadedRun;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.guard.Guard;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.pass.Plan;

/// What a dataset can be asked: its parts as metrics read them, and which metrics they suffice for.
///
/// @param inputs what metrics read
/// @param plan the metrics that can be had
/// @param unavailable those that cannot
/// @param guard keeps what metrics throw that are not shipped
record Questions(Inputs inputs, Plan plan, List<Unavailable> unavailable, Guard guard) {
    static Questions of(Dataset data, List<MetricName> metrics) {
        Inputs inputs = inputs(data);
        List<MetricName> available = new ArrayList<>();
        List<Unavailable> unavailable = new ArrayList<>();
        for (MetricName name : metrics) {
            Obstacles.to(name, inputs)
                    .ifPresentOrElse(
                            reason -> unavailable.add(new Unavailable(name, reason)), () -> available.add(name));
        }
        Guard guard = new Guard(lists(data));
        Plan plan = Plan.of(available, family -> guarded(family, available, guard));
        return new Questions(inputs, plan, List.copyOf(unavailable), guard);
    }

    /// Guarded are the user's own metrics, and shipped ones that ask one of these.
    private static Metric guarded(String family, List<MetricName> all, Guard guard) {
        boolean asksOwn = all.stream()
                .filter(name -> name.family().equals(family))
                .flatMap(name -> name.parameters().asMap().values().stream())
                .anyMatch(value -> MetricCatalogue.own(value).isPresent());
        Metric metric = MetricCatalogue.get(family);
        return asksOwn || MetricCatalogue.own(family).isPresent() ? guard.around(metric) : metric;
    }

    static Inputs inputs(Dataset data) {
        Inputs inputs = Inputs.of(data.users().size(), data.items().size())
                .withTruth(data.truth())
                .withCatalogue(data.catalogue());
        Interactions history = data.history();
        if (history != null && history.rows() > 0) {
            inputs = inputs.withHistory(history);
        }
        ItemCategories categories = data.categories();
        if (categories != null && categories.size() > 0) {
            inputs = inputs.withCategories(categories);
        }
        return described(inputs, data);
    }

    /// What is known of items and users, and the runs by name where there are several to hold against each other.
    private static Inputs described(Inputs bare, Dataset data) {
        Inputs inputs = bare;
        if (!data.itemValues().isEmpty()) {
            inputs = inputs.withItemAttributes(data.itemValues());
        }
        if (!data.userValues().isEmpty()) {
            inputs = inputs.withUserAttributes(data.userValues());
        }
        if (data.embeddings().dimensions() > 0) {
            inputs = inputs.withEmbeddings(data.embeddings());
        }
        for (LoadedRun run : data.runs().size() < 2 ? List.<LoadedRun>of() : data.runs()) {
            inputs = inputs.withReference(run.name(), run.lists());
        }
        boolean scored = data.runs().stream().allMatch(run -> run.lists().hasScores());
        return scored ? inputs.withScores() : inputs;
    }

    static List<RankedLists> lists(Dataset data) {
        return data.runs().stream().map(LoadedRun::lists).toList();
    }

    /// The users an evaluation is about: those with truth, or with a list in any run.
    static CodeSet population(Dataset data) {
        List<RankedLists> runs = lists(data);
        Interactions truth = data.truth();
        return CodeSet.of(
                data.users().size(),
                user -> truth.count(user) > 0 || runs.stream().anyMatch(lists -> lists.length(user) > 0));
    }
}
