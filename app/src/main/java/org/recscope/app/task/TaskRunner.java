package org.recscope.app.task;

/// The only way a view or a view-model starts slow work. {@link FxTaskRunner} uses a pool and hands back on the
/// window's thread; {@link DirectTaskRunner} runs at once on the caller, so that view-model tests need neither
/// toolkit nor waiting.
///
/// Called, and answering, on the window's thread.
public interface TaskRunner {
    /// Starts work. A running task of the same key is cancelled first: a newer request supersedes an older one, whose
    /// result is never delivered.
    ///
    /// @param key what the work is for, `evaluate` or `figure:lorenz`
    /// @param visible whether the status line shows it
    /// @param work what to do
    /// @param outcome who hears of the end
    /// @return a way to stop it
    /// @param <T> what the work makes
    <T> RunningTask run(String key, boolean visible, Work<? extends T> work, Outcome<T> outcome);

    /// Stops whatever runs under a key. Nothing happens when nothing does.
    ///
    /// @param key the key that the work was started with
    void cancel(String key);
}
