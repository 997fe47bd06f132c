package org.recscope.analytics.study.question;

import org.recscope.analytics.loading.FileKind;

/// What is asked of the files of one kind. Changed by making another.
public sealed interface LogQuestion permits ExperimentWords, BanditQuestion, PredictionQuestion, SeriesQuestion {
    /// The kind of file it is asked of.
    ///
    /// @return a kind of log
    FileKind kind();
}
