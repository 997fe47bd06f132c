package org.recscope.kernel.metric;

/// Scores one user's list after the other at all cut-offs of one metric; for one thread, without allocation.
public interface Scorer {
    /// Scores the list where the cursor stands.
    ///
    /// @param user where the cursor stands
    /// @param values receives one value a cut-off, `NaN` where it cannot be defined
    void score(UserCursor user, double[] values);
}
