package org.recscope.analytics.loading.table;

import org.recscope.analytics.loading.problem.LoadingException;

/// Takes the batches of a table one after the other, in the order of the rows, always on one thread at a time.
@FunctionalInterface
public interface BatchConsumer {
    /// Takes one batch; must have copied what it keeps before it returns.
    ///
    /// @param batch the next rows
    /// @throws LoadingException when the rows cannot be what the file claims to be
    void accept(Batch batch) throws LoadingException;
}
