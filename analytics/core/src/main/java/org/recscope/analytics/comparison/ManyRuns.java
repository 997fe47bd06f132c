package org.recscope.analytics.comparison;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.statistics.hypothesis.Friedman;
import org.recscope.analytics.statistics.hypothesis.TestResult;
import org.recscope.kernel.metric.MetricName;

/// Three runs or more at once: do they differ at all, and which pairs.
///
/// @param metric the metric
/// @param users those with a value for every run
/// @param runs names
/// @param meanRanks one a run; the run that is best for a user has rank 1
/// @param friedman Friedman's χ²
/// @param imanDavenport the F of Iman and Davenport
/// @param criticalDistance mean ranks this far apart differ after Nemenyi
/// @param pairs Nemenyi's p of each pair
public record ManyRuns(
        MetricName metric,
        long users,
        List<String> runs,
        List<Double> meanRanks,
        TestResult friedman,
        TestResult imanDavenport,
        double criticalDistance,
        List<Pair> pairs) {
    /// @param one name of a run
    /// @param other name of another
    /// @param pValue corrected for all pairs
    public record Pair(String one, String other, double pValue) {}

    /// Makes the lists immutable.
    public ManyRuns {
        runs = List.copyOf(runs);
        meanRanks = List.copyOf(meanRanks);
        pairs = List.copyOf(pairs);
    }

    static ManyRuns of(MetricName metric, List<String> runs, double[][] columns, double alpha) {
        Friedman friedman = new Friedman(columns);
        List<Double> ranks = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < runs.size(); a++) {
            ranks.add(friedman.meanRank(a));
            for (int b = a + 1; b < runs.size(); b++) {
                pairs.add(new Pair(
                        runs.get(a), runs.get(b), friedman.nemenyi(a, b).pValue()));
            }
        }
        return new ManyRuns(
                metric,
                friedman.users(),
                runs,
                ranks,
                friedman.test(),
                friedman.imanDavenport(),
                friedman.criticalDistance(alpha),
                pairs);
    }
}
