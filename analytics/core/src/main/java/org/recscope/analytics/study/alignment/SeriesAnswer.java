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

    /// What the experiments of a metric are called.
    ///
    /// @param its one of the predictors
    /// @return in the order of its pairs
    public List<String> experiments(Predictor its) {
        return read.experiments().get(read.metrics().indexOf(its.pairs()));
    }
}
