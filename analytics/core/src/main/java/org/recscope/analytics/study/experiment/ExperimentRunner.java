package org.recscope.analytics.study.experiment;

import org.recscope.analytics.experiment.log.LogColumns;
import org.recscope.analytics.experiment.log.LogReader;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.readout.Analysis;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.LogRoles;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.study.question.ExperimentWords;
import org.recscope.analytics.work.Progress;

/// Answers questions about experiments. The same question gives the same answer on any number of threads.
public final class ExperimentRunner {
    private ExperimentRunner() {}

    /// Reads the log and all that it says.
    ///
    /// @param log the file and which of its columns hold what
    /// @param question what is asked
    /// @param progress told how far it is, asked whether to go on
    /// @return the answer
    /// @throws LoadingException when the file cannot be used
    /// @throws IllegalArgumentException when the question is not understood, or does not fit the log
    public static ExperimentAnswer run(FileSpec log, ExperimentWords question, Progress progress)
            throws LoadingException {
        LogRoles columns = LogRoles.of(log);
        ExperimentQuestion asked = question.question(
                LogColumns.of(
                        columns.find(Role.UNIT).orElse(null),
                        columns.get(Role.VARIANT),
                        columns.find(Role.TIMESTAMP).orElse(null)),
                columns.all(Role.METRIC),
                columns.all(Role.COVARIATE));
        return new ExperimentAnswer(
                log, question, Analysis.of(LogReader.read(log.path(), asked.spec(columns.names()), progress), asked));
    }
}
