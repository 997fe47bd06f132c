package org.recscope.analytics.study.figures;

import java.util.List;
import org.recscope.analytics.comparison.SliceSearch;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.evaluation.UserAttributes;
import org.recscope.analytics.segment.slice.SliceReport;
import org.recscope.analytics.study.StudyResult;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.metric.MetricName;

/// The users two runs differ for unlike elsewhere, and those the candidate serves worst, on one metric; as
/// `recscope compare STUDY --slices` finds them.
///
/// @param widest where the difference is not that of everybody else
/// @param weakest where the candidate is worst
/// @param alpha the level; intervals are of confidence 1 − alpha
public record FoundSlices(SliceReport widest, SliceReport weakest, double alpha) {
    /// Searches; for a large dataset not on a thread that anybody waits for.
    ///
    /// @param result the study's
    /// @param versus which runs
    /// @param metric one of its evaluation's with a value for single users
    /// @return what was found
    public static FoundSlices of(StudyResult result, Versus versus, MetricName metric) {
        Evaluation evaluation = result.evaluation();
        List<Attribute> attributes = new UserAttributes(result.data()).all();
        var request = versus.request(result.study().seed());
        int which = evaluation.metric(metric);
        int one = evaluation.runs().indexOf(versus.baseline());
        int other = evaluation.runs().indexOf(versus.candidate());
        return new FoundSlices(
                SliceSearch.widest(evaluation, which, one, other, attributes, request),
                SliceSearch.weakest(evaluation, which, other, attributes, request),
                request.alpha());
    }
}
