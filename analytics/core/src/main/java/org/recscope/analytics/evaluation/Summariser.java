package org.recscope.analytics.evaluation;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.recscope.analytics.segment.Segmentation;
import org.recscope.analytics.statistics.Jackknife;
import org.recscope.analytics.statistics.Summary;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.pass.Blocks;
import org.recscope.kernel.pass.CataloguePass;
import org.recscope.kernel.pass.CatalogueScore;
import org.recscope.kernel.pass.Columns;
import org.recscope.kernel.pass.Family;
import org.recscope.kernel.pass.Members;
import org.recscope.kernel.pass.Plan;
import org.recscope.kernel.pass.PopulationPass;
import org.recscope.kernel.pass.UserGroups;
import org.recscope.kernel.tally.Moments;

/// Turns columns and lists into summaries: per-user metrics by Student's t over users, those that no single user has by
/// leaving out groups of users.
final class Summariser {
    private final Plan plan;
    private final Columns columns;
    private final List<RankedLists> runs;
    private final Inputs inputs;
    private final UserGroups groups;
    private final int[] perUser;
    private final int[] catalogueWide;
    private final int[] population;

    Summariser(Questions questions, Columns columns, List<RankedLists> runs, UserGroups groups) {
        this.plan = questions.plan();
        this.inputs = questions.inputs();
        this.columns = columns;
        this.runs = runs;
        this.groups = groups;
        this.perUser = columnsOf(plan.perUser());
        this.catalogueWide = columnsOf(plan.catalogueWide());
        this.population = columnsOf(plan.population());
    }

    private static int[] columnsOf(List<? extends Family<?>> families) {
        return families.stream()
                .flatMap(family -> family.columns().stream())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Summaries of all segments of a cut.
    Cut cut(Segmentation segmentation, int threads, Progress progress) {
        int segments = segmentation.segments().size();
        Summary[][][] summaries =
                new Summary[segments][runs.size()][plan.metrics().size()];
        fillPerUser(segmentation, summaries, threads, progress);
        if (catalogueWide.length + population.length > 0) {
            fillWide(segmentation, summaries, threads, progress);
        }
        return new Cut(segmentation, summaries);
    }

    private void fillPerUser(Segmentation segmentation, Summary[][][] summaries, int threads, Progress progress) {
        int[] segmentOf = segmentation.toArray();
        Blocks.run(threads, runs.size() * perUser.length, () -> (IntConsumer) task -> {
            progress.check();
            int run = task / perUser.length;
            int metric = perUser[task % perUser.length];
            Moments[] moments = columns.moments(run, metric, segmentOf, summaries.length);
            for (int s = 0; s < summaries.length; s++) {
                summaries[s][run][metric] = Summary.of(moments[s]);
            }
        });
    }

    private void fillWide(Segmentation segmentation, Summary[][][] summaries, int threads, Progress progress) {
        Blocks.run(threads, summaries.length * runs.size(), () -> {
            Wide wide = new Wide();
            return (IntConsumer) task -> {
                progress.check();
                int segment = task / runs.size();
                int run = task % runs.size();
                Members members = Members.of(segmentation.users(segment), groups);
                wide.fill(runs.get(run), members, summaries[segment][run]);
            };
        });
    }

    /// What one thread keeps to read the metrics that no single user has.
    private final class Wide {
        private final CataloguePass fromCounts = new CataloguePass(plan, inputs.catalogue());
        private final PopulationPass fromSums = new PopulationPass(plan, inputs);

        void fill(RankedLists lists, Members members, Summary[] into) {
            if (catalogueWide.length > 0) {
                fill(catalogueWide, fromCounts.score(lists, members), into);
            }
            if (population.length > 0) {
                fill(population, fromSums.score(lists, members), into);
            }
        }

        private void fill(int[] metrics, CatalogueScore[] scores, Summary[] into) {
            for (int metric : metrics) {
                CatalogueScore score = scores[metric];
                into[metric] = Jackknife.summary(score.value(), score.withoutGroup(), score.listed(), score.unlisted());
            }
        }
    }

    /// The summary of one metric over any set of users.
    Summary summary(int run, int metric, CodeSet users) {
        if (IntStream.of(perUser).anyMatch(column -> column == metric)) {
            return Summary.of(columns.moments(run, metric, users));
        }
        Summary[] into = new Summary[plan.metrics().size()];
        new Wide().fill(runs.get(run), Members.of(users, groups), into);
        return into[metric];
    }
}
