package org.recscope.app.view;

/// What a view can show: nothing else can be on the screen.
///
/// @param <T> what it shows when all is well
public sealed interface Shown<T> {
    /// There is nothing to show yet.
    ///
    /// @param <T> what would be shown
    record Empty<T>() implements Shown<T> {}

    /// It is being computed for the first time.
    ///
    /// @param <T> what will be shown
    record Running<T>() implements Shown<T> {}

    /// All is well.
    ///
    /// @param content what is shown
    /// @param fresh whether it answers the question that stands; an older answer is dimmed until the new one is
    ///     there, never taken away
    /// @param <T> its type
    record Ready<T>(T content, boolean fresh) implements Shown<T> {}

    /// It cannot be shown.
    ///
    /// @param message why, for people
    /// @param <T> what would be shown
    record Failed<T>(String message) implements Shown<T> {}
}
