package org.recscope.analytics.study.log;

import java.util.List;
import java.util.Optional;
import org.recscope.analytics.study.alignment.SeriesAnswer;
import org.recscope.analytics.study.bandit.BanditAnswer;
import org.recscope.analytics.study.experiment.ExperimentAnswer;
import org.recscope.analytics.study.prediction.PredictionAnswer;

/// What all logs of a study say.
///
/// @param experiments one a log
/// @param bandits one a log
/// @param predictions of all files together; empty where there are none
/// @param series one a file
public record LogAnswers(
        List<ExperimentAnswer> experiments,
        List<BanditAnswer> bandits,
        Optional<PredictionAnswer> predictions,
        List<SeriesAnswer> series) {
    /// Of a study without logs.
    public static final LogAnswers NONE = new LogAnswers(List.of(), List.of(), Optional.empty(), List.of());

    /// Copies the lists.
    public LogAnswers {
        experiments = List.copyOf(experiments);
        bandits = List.copyOf(bandits);
        series = List.copyOf(series);
    }
}
