package org.recscope.analytics.verification;

import java.util.Optional;

/// Vectors that one part of the program can answer.
public interface VectorFamily {
    /// Answers a vector.
    ///
    /// @param vector what was published
    /// @return what came of it; empty when it is about something else
    Optional<Outcome> check(Vector vector);
}
