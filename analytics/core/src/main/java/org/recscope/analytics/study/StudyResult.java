package org.recscope.analytics.study;

import java.util.List;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.evaluation.Finding;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.loading.problem.Problem;

/// The answer to a study.
///
/// @param study what was asked, with the hashes and roles of the files as they were read and the metrics that were
///     computed
/// @param data the files as columns
/// @param evaluation the numbers
/// @param findings what a reader must know before the numbers
/// @param warnings what was not quite right about the files, those that changed since the study was saved included
/// @param provenance where the numbers come from
public record StudyResult(
        Study study,
        Dataset data,
        Evaluation evaluation,
        List<Finding> findings,
        List<Problem> warnings,
        Provenance provenance) {
    /// Makes the lists immutable.
    public StudyResult {
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }
}
