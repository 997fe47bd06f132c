package org.recscope.app.task;

import org.recscope.analytics.work.Progress;

/// Slow work: runs away from the window's thread, tells how far it is and stops when asked to.
///
/// @param <T> what it makes
@FunctionalInterface
public interface Work<T> {
    /// Does the work.
    ///
    /// @param progress where to report, and whether to go on
    /// @return the result
    /// @throws Exception what went wrong; becomes the failure of the task
    T run(Progress progress) throws Exception;
}
