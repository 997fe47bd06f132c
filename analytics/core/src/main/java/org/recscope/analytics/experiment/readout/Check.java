package org.recscope.analytics.experiment.readout;

/// One thing that was looked at before any result.
///
/// @param name what was looked at
/// @param level what came of it
/// @param words what was seen, with its numbers
public record Check(String name, Level level, String words) {
    /// How bad it is.
    public enum Level {
        /// As it should be.
        FINE,
        /// To be known when reading the results.
        LOOK,
        /// The results cannot be believed.
        BROKEN
    }
}
