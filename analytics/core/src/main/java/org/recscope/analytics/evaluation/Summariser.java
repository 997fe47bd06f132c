package org.recscope.analytics.evaluation;

import java.util.List;
import java.util.function.IntConsumer;
import org.recscope.analytics.segment.Segmentation;
import org.recscope.analytics.statistics.Jackknife;
import org.recscope.analytics.statistics.Summary;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.pass.Blocks;
import org.recscope.kernel.pass.CataloguePass;
import org.recscope.kernel.pass.CatalogueScore;
import org.recscope.kernel.pass.Columns;
import org.recscope.kernel.pass.Family;
import org.recscope.kernel.pass.Members;
import org.recscope.kernel.pass.Plan;
import org.recscope.kernel.pass.UserGroups;
import org.recscope.kernel.tally.Moments;

/// Turns columns and lists into summaries: per-user metrics by Student's t over users, catalogue-wide ones by
/// leaving out groups of users.
final class Summariser {
    private final Plan plan;
    private final Columns columns;
    private final List<RankedLists> runs;
    private final CodeSet catalogue;
    private final UserGroups groups;
    private final int[] perUser;
    private final int[] catalogueWide;

    Summariser(Plan plan, Columns columns, List<RankedLists> runs, CodeSet catalogue, UserGroups groups) {
        this.plan = plan;
        this.columns = columns;
        this.runs = runs;
        this.catalogue = catalogue;
        this.groups = groups;
        this.perUser = columnsOf(plan.perUser());
        this.catalogueWide = columnsOf(plan.catalogueWide());
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
        if (catalogueWide.length > 0) {
            fillCatalogueWide(segmentation, summaries, threads, progress);
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

    private void fillCatalogueWide(Segmentation segmentation, Summary[][][] summaries, int threads, Progress progress) {
        Blocks.run(threads, summaries.length * runs.size(), () -> {
            CataloguePass pass = new CataloguePass(plan, catalogue);
            return (IntConsumer) task -> {
                progress.check();
                int segment = task / runs.size();
                int run = task % runs.size();
                Members members = Members.of(segmentation.users(segment), groups);
                fill(pass.score(runs.get(run), members), summaries[segment][run]);
            };
        });
    }

    private void fill(CatalogueScore[] scores, Summary[] into) {
        for (int metric : catalogueWide) {
            CatalogueScore score = scores[metric];
            into[metric] = Jackknife.summary(score.value(), score.withoutGroup(), score.listed(), score.unlisted());
        }
    }

    /// The summary of one metric over any set of users.
    Summary summary(int run, int metric, CodeSet users) {
        for (int wide : catalogueWide) {
            if (wide == metric) {
                Summary[] into = new Summary[plan.metrics().size()];
                CataloguePass pass = new CataloguePass(plan, catalogue);
                fill(pass.score(runs.get(run), Members.of(users, groups)), into);
                return into[metric];
            }
        }
        return Summary.of(columns.moments(run, metric, users));
    }
}
