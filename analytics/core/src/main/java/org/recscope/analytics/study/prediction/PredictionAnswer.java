package org.recscope.analytics.study.prediction;

import java.util.List;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.study.question.PredictionQuestion;

/// The answer to a question about predictions.
///
/// @param files one a model, or several models in one
/// @param question what was asked
/// @param runs one a model
/// @param problems warnings about the files
public record PredictionAnswer(
        List<FileSpec> files, PredictionQuestion question, List<RunCalibration> runs, List<Problem> problems) {
    /// Copies the lists.
    public PredictionAnswer {
        files = List.copyOf(files);
        runs = List.copyOf(runs);
        problems = List.copyOf(problems);
    }
}
