package org.recscope.app.control;

/// Tells the user something in passing, without stopping them.
public interface Notices {
    /// How much it matters.
    enum Level {
        /// Something went well.
        SUCCESS,
        /// Worth knowing.
        INFO,
        /// Worth looking at; stays until dismissed.
        WARNING,
        /// Did not work; stays until dismissed.
        ERROR
    }

    /// Shows a notice.
    ///
    /// @param level how much it matters
    /// @param title the matter in a few words
    /// @param detail what else to know or do; may be empty
    void show(Level level, String title, String detail);
}
