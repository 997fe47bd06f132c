package org.recscope.analytics.study.alignment;

import java.util.List;
import org.recscope.analytics.alignment.Predictor;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.study.question.SeriesQuestion;

/// The answer to a question about past experiments.
///
/// @param log the file
/// @param question what was asked
/// @param read the file as it was read
/// @param predictors the offline metrics, the best first
public record SeriesAnswer(FileSpec log, SeriesQuestion question, AlignmentReader read, List<Predictor> predictors) {
    /// Copies the list.
    public SeriesAnswer {
        predictors = List.copyOf(predictors);
    }
}
