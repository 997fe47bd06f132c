package org.recscope.analytics.study.prediction;

import java.util.List;
import org.recscope.analytics.loading.problem.Problem;

/// The answer to a question about predictions.
///
/// @param question what was asked
/// @param runs one a model
/// @param problems warnings about the files
public record PredictionAnswer(PredictionQuestion question, List<RunCalibration> runs, List<Problem> problems) {
    /// Copies the lists.
    public PredictionAnswer {
        runs = List.copyOf(runs);
        problems = List.copyOf(problems);
    }
}
