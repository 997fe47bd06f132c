package org.recscope.analytics.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.loading.LoadedRun;
import org.recscope.analytics.loading.RawList;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.pass.Columns;
import org.recscope.kernel.pass.Plan;
import org.recscope.kernel.pass.UserPass;
import org.recscope.kernel.tally.Moments;

/// What a reader must know about the runs before the numbers, with the change that treating it otherwise
/// would make to NDCG@10.
public final class Findings {
    /// The cut-off of the NDCG that findings are weighed by, and the length from which a list is not short.
    static final int CUTOFF = 10;

    private static final String STAGE = "evaluation.findings";
    private static final Plan NDCG = Plan.of(List.of(new MetricName("ndcg", CUTOFF)), MetricCatalogue::get);

    private final Dataset data;
    private final Inputs inputs;
    private final int threads;
    private final Progress progress;
    private final Columns values;

    private Findings(Dataset data, int threads, Progress progress) {
        this.data = data;
        this.inputs = Questions.inputs(data);
        this.threads = threads;
        this.progress = progress;
        this.values = score(Questions.lists(data));
    }

    /// Looks for every kind of finding in every run.
    ///
    /// @param data what to look at
    /// @param threads how many to use; changes nothing but the time
    /// @param progress told how far it is; may cancel
    /// @return run by run, in the order of kinds; nothing where there is nothing to know
    public static List<Finding> of(Dataset data, int threads, Progress progress) {
        progress.at(STAGE, 0);
        Sightings[] seen = FindingScan.of(data, threads, progress);
        Findings findings = new Findings(data, threads, progress);
        List<Finding> found = new ArrayList<>();
        for (int run = 0; run < seen.length; run++) {
            for (FindingKind kind : FindingKind.values()) {
                if (seen[run].count(kind) > 0) {
                    found.add(findings.weigh(run, kind, seen[run]));
                }
            }
            progress.at(STAGE, (run + 1.0) / seen.length);
        }
        return List.copyOf(found);
    }

    private Columns score(List<RankedLists> runs) {
        return UserPass.run(NDCG, inputs, runs, threads, fraction -> progress.check());
    }

    private Finding weigh(int run, FindingKind kind, Sightings seen) {
        List<String> examples = seen.examples(kind).stream()
                .map(pair -> words(pair[0], pair[1]))
                .toList();
        double before = mean(run, everybody());
        return new Finding(
                kind, data.runs().get(run).name(), seen.count(kind), examples, before, after(run, kind, seen));
    }

    private String words(int user, int item) {
        String who = "user " + data.users().id(user);
        return item < 0 ? who : who + ", item " + data.items().id(item);
    }

    private double after(int run, FindingKind kind, Sightings seen) {
        LoadedRun loaded = data.runs().get(run);
        RankedLists lists = loaded.lists();
        StatedRanks stated = new StatedRanks(inputs);
        return switch (kind) {
            case DUPLICATE_ROWS -> replaced(run, loaded.duplicated(), stated::byPosition);
            case RANK_GAPS -> replaced(run, loaded.gapped(), stated::byRank);
            case USERS_WITHOUT_TRUTH -> withZeros(run, seen.count(kind));
            case USERS_WITHOUT_LIST -> mean(run, users(lists, 1));
            case SHORT_LISTS -> mean(run, users(lists, CUTOFF));
            case OUTSIDE_CATALOGUE ->
                mean(lists.filtered((user, item) -> data.catalogue().contains(item)));
            case IN_HISTORY -> without(run, new KnownItems(inputs.history())::contains);
            case TIES -> mean(lists.untied());
        };
    }

    /// The mean when some rows are taken out; only the users whom that concerns are scored again.
    private double without(int run, RankedLists.RowTest gone) {
        RankedLists lists = data.runs().get(run).lists();
        CodeSet concerned = CodeSet.of(lists.users(), user -> {
            boolean any = false;
            for (int slot = lists.from(user); slot < lists.to(user); slot++) {
                any |= gone.test(user, lists.item(slot));
            }
            return any;
        });
        Columns after =
                score(List.of(lists.filtered((user, item) -> concerned.contains(user) && !gone.test(user, item))));
        double change = 0;
        for (int user = concerned.next(0); user >= 0; user = concerned.next(user + 1)) {
            change += change(run, user, after.value(0, 0, user));
        }
        return shifted(run, change);
    }

    private CodeSet everybody() {
        return CodeSet.all(data.users().size());
    }

    private CodeSet users(RankedLists lists, int shortest) {
        return CodeSet.of(lists.users(), user -> lists.length(user) >= shortest);
    }

    private double mean(int run, CodeSet users) {
        return values.moments(run, 0, users).mean();
    }

    private double mean(RankedLists lists) {
        return score(List.of(lists)).moments(0, 0, everybody()).mean();
    }

    private double withZeros(int run, long users) {
        Moments moments = values.moments(run, 0, everybody());
        moments.add(users, 0, 0, 0);
        return moments.mean();
    }

    /// The mean when some users' values are those of their lists as the file had them.
    private double replaced(int run, List<RawList> lists, ToDoubleFunction<RawList> ndcg) {
        double change = 0;
        for (RawList list : lists) {
            change += change(run, list.user(), ndcg.applyAsDouble(list));
        }
        return shifted(run, change);
    }

    /// What another value of a user adds to the sum; who is undefined stays so.
    private double change(int run, int user, double after) {
        double before = values.value(run, 0, user);
        return Double.isNaN(before) ? 0 : after - before;
    }

    private double shifted(int run, double change) {
        Moments moments = values.moments(run, 0, everybody());
        return moments.mean() + change / moments.defined();
    }
}
