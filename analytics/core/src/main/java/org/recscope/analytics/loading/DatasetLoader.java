package org.recscope.analytics.loading;

import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.work.Progress;

/// Reads the files of a study into a dataset.
public final class DatasetLoader {
    private DatasetLoader() {}

    /// Reads all files, each once. The result is the same on any number of threads.
    ///
    /// @param spec the files
    /// @param threads files read at the same time, at least 1
    /// @param progress told about each file, asked whether to go on
    /// @return the dataset
    /// @throws LoadingException with every problem of every file when a file cannot be used
    public static Dataset load(DatasetSpec spec, int threads, Progress progress) throws LoadingException {
        progress.check();
        throw new LoadingException(
                new Problem.Unreadable(spec.truth().path(), "cannot be read yet", "Wait for the readers."));
    }
}
