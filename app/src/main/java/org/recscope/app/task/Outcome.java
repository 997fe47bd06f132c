package org.recscope.app.task;

import java.util.function.Consumer;

/// Who hears of a task's end. Exactly one of the three is called, on the window's thread.
///
/// @param done takes the result
/// @param failed takes what went wrong
/// @param cancelled called when the user stopped the task or a newer one of the same key replaced it
/// @param <T> what the task makes
public record Outcome<T>(Consumer<? super T> done, Consumer<? super Exception> failed, Runnable cancelled) {
    /// An outcome for which a cancelled task is nothing to speak of.
    ///
    /// @param done takes the result
    /// @param failed takes what went wrong
    public Outcome(Consumer<? super T> done, Consumer<? super Exception> failed) {
        this(done, failed, () -> {});
    }
}
