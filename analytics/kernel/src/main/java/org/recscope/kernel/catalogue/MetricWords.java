package org.recscope.kernel.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes `ndcg@5,10(ideal=k),recall@20` apart: commas outside brackets part metrics, a number after one is another
/// cut-off of the metric before it, and brackets belong to all cut-offs before them.
public final class MetricWords {
    private static final Pattern GROUP = Pattern.compile(
            "\\s*([^,()@]+?)\\s*(?:@\\s*([^,()]*(?:,\\s*[0-9]+\\s*(?=[,(]|$))*))?(\\([^()]*\\))?\\s*(?:,|$)");

    private MetricWords() {}

    /// One text a metric.
    ///
    /// @param text `ndcg@5,10(ideal=k)`
    /// @return `ndcg@5(ideal=k)` and `ndcg@10(ideal=k)`; what is no metric is given back for its reader to refuse
    public static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        Matcher group = GROUP.matcher(text);
        int end = 0;
        while (end < text.length() && group.find(end) && group.start() == end) {
            add(group, names);
            end = group.end();
        }
        if (end < text.length() || names.isEmpty() || text.stripTrailing().endsWith(",")) {
            names.add(text.substring(Math.min(end, text.length())));
        }
        return names;
    }

    private static void add(Matcher group, List<String> names) {
        String family = group.group(1);
        String parameters = group.group(3) == null ? "" : group.group(3);
        if (group.group(2) == null) {
            names.add(family + parameters);
            return;
        }
        for (String cutoff : group.group(2).split(",", -1)) {
            names.add(family + "@" + cutoff.strip() + parameters);
        }
    }
}
