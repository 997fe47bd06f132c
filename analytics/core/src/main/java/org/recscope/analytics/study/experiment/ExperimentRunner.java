package org.recscope.analytics.study.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.log.LogColumns;
import org.recscope.analytics.experiment.log.LogReader;
import org.recscope.analytics.experiment.log.LogSpec;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.readout.Analysis;
import org.recscope.analytics.experiment.table.StatisticsTable;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.LogRoles;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.study.question.ExperimentWords;
import org.recscope.analytics.work.Progress;

/// Answers questions about experiments. The same question gives the same answer on any number of threads. Of the log
/// read
/// last the units are kept: another question about the same columns does not read it again.
public final class ExperimentRunner {
    private @Nullable Read last;

    /// What was read, and of which file as it was then.
    private record Read(Path file, FileTime changed, LogSpec columns, Units units) {}

    /// Reads the log and all that it says.
    ///
    /// @param log the file and which of its columns hold what
    /// @param question what is asked
    /// @param progress told how far it is, asked whether to go on
    /// @return the answer
    /// @throws LoadingException when the file cannot be used
    /// @throws IllegalArgumentException when the question is not understood, or does not fit the log
    public ExperimentAnswer run(FileSpec log, ExperimentWords question, Progress progress) throws LoadingException {
        if (StatisticsTable.is(log.path())) {
            return new ExperimentAnswer.OfStatistics(log, question, StatisticsTable.read(log.path(), progress));
        }
        LogRoles columns = LogRoles.of(log);
        ExperimentQuestion asked = question.question(
                LogColumns.of(
                        columns.find(Role.UNIT).orElse(null),
                        columns.get(Role.VARIANT),
                        columns.find(Role.TIMESTAMP).orElse(null)),
                columns.all(Role.METRIC),
                columns.all(Role.COVARIATE));
        Units units = units(log.path(), asked.spec(columns.names()), progress);
        return new ExperimentAnswer.OfLog(log, question, Analysis.of(units, asked));
    }

    private synchronized Units units(Path file, LogSpec columns, Progress progress) throws LoadingException {
        FileTime changed = changed(file);
        Read kept = last;
        if (kept != null
                && kept.file().equals(file)
                && kept.changed().equals(changed)
                && kept.columns().equals(columns)) {
            return kept.units();
        }
        Units units = LogReader.read(file, columns, progress);
        last = new Read(file, changed, columns, units);
        return units;
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
