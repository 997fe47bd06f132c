package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.comparison.Comparer;
import org.recscope.analytics.comparison.Comparison;
import org.recscope.analytics.comparison.ComparisonRequest;
import org.recscope.analytics.comparison.ComparisonRow;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.evaluation.EvaluationRequest;
import org.recscope.analytics.evaluation.Evaluator;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.metric.MetricName;

/// Two runs compared as `recscope compare STUDY --baseline A --metric … --by …` compares them: the family is the
/// metrics
/// given, the pairs with the baseline, all users and the segments of the cuts given.
///
/// @param evaluation the metrics and cuts compared
/// @param comparison the answer
/// @param candidate name of the run that is looked at
public record Duel(Evaluation evaluation, Comparison comparison, String candidate) {
    /// Compares.
    ///
    /// @param result the study's
    /// @param metrics which metrics
    /// @param by what users are cut by, or nothing
    /// @param request how; names a baseline
    /// @param candidate another run
    /// @param threads how many to use
    /// @return the duel
    public static Duel of(
            StudyResult result,
            List<MetricName> metrics,
            List<String> by,
            ComparisonRequest request,
            String candidate,
            int threads) {
        Evaluation evaluation =
                Evaluator.evaluate(result.data(), new EvaluationRequest(metrics, by, threads), Progress.NONE);
        return new Duel(evaluation, Comparer.compare(evaluation, List.of(), request, Progress.NONE), candidate);
    }

    /// The same comparison looked at from another candidate.
    ///
    /// @param other a run
    /// @return a copy
    public Duel with(String other) {
        return new Duel(evaluation, comparison, other);
    }

    /// Name of the baseline.
    ///
    /// @return a run
    public String baseline() {
        return String.valueOf(comparison.request().baseline());
    }

    /// Index of the candidate, for its colour.
    ///
    /// @return place among the runs
    public int colour() {
        return evaluation.runs().indexOf(candidate);
    }

    /// The rows over all users, one a metric.
    ///
    /// @return in the order of the metrics
    public List<ComparisonRow> overall() {
        return comparison.overall().stream()
                .filter(row -> row.contrast().candidate().equals(candidate))
                .toList();
    }

    /// The row of a metric over all users and, after it, those of the segments of a cut.
    ///
    /// @param metric one that was compared
    /// @param by a cut; empty for none
    /// @return empty when the metric has no value for single users
    public List<ComparisonRow> rows(MetricName metric, String by) {
        List<ComparisonRow> rows = new ArrayList<>();
        for (ComparisonRow row : overall()) {
            if (row.contrast().metric().equals(metric)) {
                rows.add(row);
                if (!by.isEmpty()) {
                    rows.addAll(comparison.segments(row.contrast(), by));
                }
            }
        }
        return rows;
    }
}
