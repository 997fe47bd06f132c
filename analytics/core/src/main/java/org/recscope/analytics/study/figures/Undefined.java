package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recscope.kernel.metric.MetricName;

/// Says for how many users which metrics have no value: undefined is shown, never hidden in a mean.
final class Undefined {
    private Undefined() {}

    /// `Undefined for 61 users: NDCG, Recall.` Metrics of the same count share a sentence; the count is the largest
    /// over
    /// the runs.
    ///
    /// @return sentences, most users first; empty when every metric has a value for every user
    static String note(Lens lens, int[] metrics) {
        Map<Long, List<String>> byCount = new TreeMap<>(java.util.Comparator.reverseOrder());
        for (int metric : metrics) {
            long users = 0;
            for (int run = 0; run < lens.runs().size(); run++) {
                users = Math.max(users, lens.summary(run, metric).undefined());
            }
            if (users > 0) {
                MetricName name = lens.evaluation().metrics().get(metric);
                byCount.computeIfAbsent(users, count -> new ArrayList<>()).add(MetricWords.brief(name, lens.words()));
            }
        }
        List<String> sentences = new ArrayList<>();
        byCount.forEach(
                (users, names) -> sentences.add(lens.words().count("undefined", users, String.join(", ", names))));
        return String.join(" ", sentences);
    }
}
