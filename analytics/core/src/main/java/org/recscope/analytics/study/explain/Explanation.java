package org.recscope.analytics.study.explain;

import java.util.List;

/// The gap of one run between two conventions, shared out.
///
/// @param run the run's name
/// @param as the value by the one convention
/// @param against the value by the other
/// @param averaged whether each part is the mean over all orders in which the choices can be changed (the Shapley
/// value);
///     else choices were changed one after the other, in the order given
/// @param parts what each choice adds; together they are the gap
/// @param witnesses users whose values differ most, the largest difference first
public record Explanation(
        String run, double as, double against, boolean averaged, List<Part> parts, List<Witness> witnesses) {
    /// What a choice adds.
    ///
    /// @param choice what was decided differently
    /// @param part its share of the gap, in the metric's unit
    public record Part(Choice choice, double part) {}

    /// A user who shows it.
    ///
    /// @param user the user's id
    /// @param as the value by the one convention, `NaN` where undefined
    /// @param against the value by the other
    public record Witness(String user, double as, double against) {}

    /// Keeps copies.
    public Explanation {
        parts = List.copyOf(parts);
        witnesses = List.copyOf(witnesses);
    }

    /// What is to be explained.
    ///
    /// @return `as − against`
    public double gap() {
        return as - against;
    }
}
