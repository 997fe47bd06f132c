package org.recscope.analytics.study.alignment;

import org.recscope.analytics.alignment.Alignment;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.study.question.SeriesQuestion;
import org.recscope.analytics.work.Progress;

/// Answers questions about past experiments. The same question gives the same answer on any number of threads.
public final class AlignmentRunner {
    private AlignmentRunner() {}

    /// Reads the file and looks which metric foretells best.
    ///
    /// @param log the file and which of its columns hold what
    /// @param question what is asked
    /// @param progress told how far it is, asked whether to go on
    /// @return the answer
    /// @throws LoadingException when the file cannot be used
    /// @throws IllegalArgumentException when no metric has enough experiments
    public static SeriesAnswer run(FileSpec log, SeriesQuestion question, Progress progress) throws LoadingException {
        AlignmentReader read = AlignmentReader.read(log, progress);
        return new SeriesAnswer(
                log, question, read, Alignment.of(read.metrics(), question.replicates(), question.seed()));
    }
}
