package org.recscope.analytics.loading.table;

import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;

/// Takes the batches of a table one after the other, in the order of the rows, always on one thread at a time.
@FunctionalInterface
public interface BatchConsumer {
    /// Takes one batch; must have copied what it keeps before it returns.
    ///
    /// @param batch the next rows
    /// @throws LoadingException when the rows cannot be what the file claims to be
    void accept(Batch batch) throws LoadingException;

    /// Is told of a row that the source leaves out because of what stands in it. A batch ends before such a row, so
    /// that
    /// the rows of every batch are consecutive in the file. Who does not care to count them refuses the first.
    ///
    /// @param problem which row, and what is wrong with it
    /// @throws LoadingException when there are too many of them
    default void skipped(Problem problem) throws LoadingException {
        throw new LoadingException(problem);
    }
}
