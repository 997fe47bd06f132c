package org.recscope.analytics.study;

import java.util.EnumMap;
import java.util.Map;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.study.question.BanditQuestion;
import org.recscope.analytics.study.question.ExperimentWords;
import org.recscope.analytics.study.question.LogQuestion;
import org.recscope.analytics.study.question.PredictionQuestion;
import org.recscope.analytics.study.question.SeriesQuestion;

/// What a study asks of its logs: one question a kind, asked of every file of that kind.
///
/// @param experiment of logs of experiments
/// @param bandit of logs of policies
/// @param predictions of all files of predictions together
/// @param series of past experiments
/// @param unknown fields of the questions in a project file that this version does not know, by kind
public record Questions(
        ExperimentWords experiment,
        BanditQuestion bandit,
        PredictionQuestion predictions,
        SeriesQuestion series,
        Map<FileKind, JsonFields> unknown) {
    /// Every question as it is before anybody changed it.
    public static final Questions DEFAULT = new Questions(
            ExperimentWords.DEFAULT,
            BanditQuestion.DEFAULT,
            PredictionQuestion.DEFAULT,
            SeriesQuestion.DEFAULT,
            Map.of());

    /// Keeps a copy of the map.
    public Questions {
        unknown = Map.copyOf(unknown);
    }

    /// The same with one question changed.
    ///
    /// @param question in place of that of its kind
    /// @return a copy
    public Questions with(LogQuestion question) {
        return switch (question) {
            case ExperimentWords its -> new Questions(its, bandit, predictions, series, unknown);
            case BanditQuestion its -> new Questions(experiment, its, predictions, series, unknown);
            case PredictionQuestion its -> new Questions(experiment, bandit, its, series, unknown);
            case SeriesQuestion its -> new Questions(experiment, bandit, predictions, its, unknown);
        };
    }

    /// The same with what was not understood of one question.
    ///
    /// @param kind of the question
    /// @param fields to be kept
    /// @return a copy
    Questions keeping(FileKind kind, JsonFields fields) {
        Map<FileKind, JsonFields> kept = new EnumMap<>(FileKind.class);
        kept.putAll(unknown);
        if (!fields.isEmpty()) {
            kept.put(kind, fields);
        }
        return new Questions(experiment, bandit, predictions, series, kept);
    }
}
