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
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.pass.Plan;

/// What a dataset can be asked: its parts as metrics read them, and which metrics they suffice for.
///
/// @param inputs what metrics read
/// @param plan the metrics that can be had
/// @param unavailable those that cannot
record Questions(Inputs inputs, Plan plan, List<Unavailable> unavailable) {
    static Questions of(Dataset data, List<MetricName> metrics) {
        Inputs inputs = inputs(data);
        List<MetricName> available = new ArrayList<>();
        List<Unavailable> unavailable = new ArrayList<>();
        for (MetricName name : metrics) {
            List<String> missing = MetricCatalogue.get(name.family()).missing(inputs, name.parameters());
            if (missing.isEmpty()) {
                available.add(name);
            } else {
                String reason = name + " needs " + String.join(" and ", missing) + ", which no file gives";
                unavailable.add(new Unavailable(name, reason));
            }
        }
        return new Questions(inputs, Plan.of(available, MetricCatalogue::get), List.copyOf(unavailable));
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
