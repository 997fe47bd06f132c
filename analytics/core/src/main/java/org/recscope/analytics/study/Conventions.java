package org.recscope.analytics.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The choices that change the value of a metric, in words, so that a report and a file can state them.
public final class Conventions {
    /// This program's own.
    public static final Map<String, String> RECSCOPE = recscope();

    private Conventions() {}

    private static Map<String, String> recscope() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("gain", "1 for a relevant item, the grade where grades are used");
        choices.put("discount", "log2(rank + 1)");
        choices.put("ideal", "the best min(k, |R|) relevant items");
        choices.put("averagePrecision", "divided by |R|");
        choices.put("recall", "divided by |R|");
        choices.put("precision", "divided by k, however short the list");
        choices.put("ties", "the expected value over all orders of tied items; a rank column leaves no ties");
        choices.put("duplicates", "the first occurrence counts");
        choices.put("usersWithoutList", "0 for accuracy metrics, counted as defined");
        choices.put("usersWithoutTruth", "undefined for accuracy metrics, counted; kept for the others");
        choices.put(
                "interval", "95 %, Student's t over users; catalogue-wide metrics: jackknife over 20 groups of users");
        return Collections.unmodifiableMap(choices);
    }
}
