package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.experiment.metric.MetricSpec.Role;
import org.recscope.analytics.experiment.readout.MetricResult.Verdict;

/// What speaks against a decision that is right on the whole: goals that no data settle, and segments that lose
/// although
/// all units together do not. A segment is harmed when its effect is for the worse and its p, corrected over the
/// segments of its table, is below the level of the experiment.
final class Cautions {
    private static final double PERCENT = 100;

    private Cautions() {}

    /// Goals that are not decided, as sentences.
    static List<String> undecided(List<MetricResult> results) {
        return results.stream()
                .filter(result -> result.metric().role() == Role.GOAL)
                .filter(result -> result.verdict() == Verdict.OPEN || result.verdict() == Verdict.UNDEFINED)
                .map(result -> "but goal " + result.metric().name() + " is "
                        + result.verdict().name().toLowerCase(Locale.ROOT) + ": a loss is not ruled out")
                .toList();
    }

    /// Segments that are harmed, as sentences.
    ///
    /// @param segments of any metric and arm
    /// @param results of one arm
    /// @param alpha level of the corrected p
    static List<String> harmed(List<SegmentTable> segments, List<MetricResult> results, double alpha) {
        List<String> words = new ArrayList<>();
        for (MetricResult result : results) {
            for (SegmentTable table : segments) {
                if (table.metric().equals(result.metric().name()) && table.arm().equals(result.arm())) {
                    table.rows().stream()
                            .filter(row -> row.adjustedP() < alpha && worse(row, result))
                            .map(row -> harm(row, table))
                            .forEach(words::add);
                }
            }
        }
        return words;
    }

    private static boolean worse(SegmentTable.Row row, MetricResult result) {
        double effect = row.absolute().estimate();
        return result.metric().higherIsBetter() ? effect < 0 : effect > 0;
    }

    private static String harm(SegmentTable.Row row, SegmentTable table) {
        return String.format(
                Locale.ROOT,
                "but %s is harmed: %s %+.2f %%, p %s corrected over %d segments",
                row.segment(),
                table.metric(),
                PERCENT * row.lift().estimate(),
                Words.p(row.adjustedP()),
                table.rows().size());
    }
}
