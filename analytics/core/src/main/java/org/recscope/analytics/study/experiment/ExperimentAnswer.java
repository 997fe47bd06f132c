package org.recscope.analytics.study.experiment;

import java.util.List;
import java.util.Map;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.experiment.table.StatisticsTable.Checkpoint;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.study.question.ExperimentWords;

/// The answer to a question about an experiment.
public sealed interface ExperimentAnswer {
    /// The file.
    ///
    /// @return which was read
    FileSpec log();

    /// What was asked.
    ///
    /// @return the question
    ExperimentWords question();

    /// Of a log of units.
    ///
    /// @param log the file
    /// @param question what was asked
    /// @param readout what the experiment says
    record OfLog(FileSpec log, ExperimentWords question, Readout readout) implements ExperimentAnswer {}

    /// Of a table of statistics, which may hold many experiments.
    ///
    /// @param log the file
    /// @param question what was asked, of which level and correction matter
    /// @param courses the checkpoints of each metric of each treatment, in the order of time
    record OfStatistics(FileSpec log, ExperimentWords question, Map<String, List<Checkpoint>> courses)
            implements ExperimentAnswer {}
}
