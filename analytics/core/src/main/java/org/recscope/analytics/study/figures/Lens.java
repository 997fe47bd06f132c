package org.recscope.analytics.study.figures;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Summary;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.metric.MetricName;

/// What is looked at: an evaluation, one of its metrics with a cut-off, and everybody or one segment, perhaps narrowed
/// down to a range. Every
/// figure
/// is a function of a lens, so that the window, the command line and the report show the same.
///
/// @param evaluation the numbers
/// @param metric the metric looked at; its cut-off is the one shown for all others
/// @param segment whose numbers, or null for all users
/// @param range what they are narrowed down to, or null
/// @param words the language
public record Lens(
        Evaluation evaluation,
        MetricName metric,
        @Nullable SegmentKey segment,
        @Nullable UserRange range,
        Words words) {
    /// Checks that the metric was evaluated.
    public Lens {
        Objects.requireNonNull(words, "words");
        if (!evaluation.metrics().contains(metric)) {
            throw new IllegalArgumentException("metric must be one of " + evaluation.metrics() + ", was " + metric);
        }
    }

    /// Looks at all users of a segment, or at all.
    ///
    /// @param evaluation the numbers
    /// @param metric the metric looked at
    /// @param segment whose numbers, or null for all users
    /// @param words the language
    public Lens(Evaluation evaluation, MetricName metric, @Nullable SegmentKey segment, Words words) {
        this(evaluation, metric, segment, null, words);
    }

    /// The view of an evaluation that nobody chose: its most telling metric, everybody, in English.
    ///
    /// @param evaluation with at least one metric
    /// @return a lens on it
    public static Lens on(Evaluation evaluation) {
        return new Lens(evaluation, ShownMetrics.first(evaluation.metrics()), null, Words.ENGLISH);
    }

    /// The same users seen by another metric.
    ///
    /// @param chosen one of the evaluation's
    /// @return a copy
    public Lens withMetric(MetricName chosen) {
        return new Lens(evaluation, chosen, segment, range, words);
    }

    /// The same metric for other users.
    ///
    /// @param chosen a segment of the evaluation, or null for all users
    /// @return a copy
    public Lens withSegment(@Nullable SegmentKey chosen) {
        return new Lens(evaluation, metric, chosen, range, words);
    }

    /// Names of the runs, in their order, which is also that of their colours.
    ///
    /// @return at least one
    public List<String> runs() {
        return evaluation.runs();
    }

    /// Where the metric looked at stands in the evaluation.
    ///
    /// @return its index
    public int index() {
        return evaluation.metric(metric);
    }

    /// One metric a family at the cut-off looked at, or at the nearest one that was evaluated.
    ///
    /// @return indices into the evaluation's metrics, in its order
    public int[] shown() {
        return ShownMetrics.at(evaluation.metrics(), metric.cutoff());
    }

    /// A number of a run for the users looked at.
    ///
    /// @param run index of the run
    /// @param which index of the metric
    /// @return mean, interval and counts
    public Summary summary(int run, int which) {
        SegmentKey whose = segment;
        if (range != null) {
            return evaluation.summary(run, which, users());
        }
        return whose == null ? evaluation.overall(run, which) : evaluation.summary(run, which, whose);
    }

    /// The users looked at.
    ///
    /// @return those of the segment, else all that the evaluation is about; of them those of the range
    public CodeSet users() {
        SegmentKey whose = segment;
        CodeSet users = whose == null ? evaluation.population() : evaluation.users(whose);
        return range == null ? users : users.and(range.users());
    }

    /// Whose numbers these are.
    ///
    /// @return `all users`, `activity = light` or `chosen users`
    public String whom() {
        SegmentKey whose = segment;
        if (range == null) {
            return whose == null ? words.get("users.all") : SegmentWords.of(whose, words);
        }
        return whose == null ? words.get("users.chosen") : words.get("users.chosen.of", SegmentWords.of(whose, words));
    }

    /// A segment where its attributes are said elsewhere; the one looked at is marked.
    ///
    /// @param which any segment of the evaluation
    /// @return `light`, crossed `light · Drama`
    String name(SegmentKey which) {
        String brief = SegmentWords.brief(which, words);
        return which.equals(segment) ? words.get("segment.chosen", brief) : brief;
    }

    /// The metric's name as a title.
    ///
    /// @return `NDCG@10`
    public String title() {
        return MetricWords.title(metric, words);
    }
}
