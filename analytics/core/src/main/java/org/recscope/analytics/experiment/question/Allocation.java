package org.recscope.analytics.experiment.question;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which arm is the control, and how many units each was meant to have.
///
/// @param control name of the control arm; null to take the one that is called like one, or else the first
/// @param weights planned share of each arm by name, in any unit; empty for equal ones
public record Allocation(@Nullable String control, Map<String, Double> weights) {
    /// A control that is guessed, and equal shares.
    public static final Allocation EQUAL = new Allocation(null, Map.of());

    /// Copies the weights and checks their range.
    public Allocation {
        weights = Map.copyOf(weights);
        weights.forEach((arm, weight) -> {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException(
                        "the weight of arm '" + arm + "' must be a number of 0 or more, was " + weight);
            }
        });
    }
}
