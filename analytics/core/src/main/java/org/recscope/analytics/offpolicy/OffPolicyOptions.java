package org.recscope.analytics.offpolicy;

/// How a policy is judged.
///
/// @param folds parts of the users for cross-fitting a reward model, at least 2
/// @param replicates how often users are drawn anew for intervals; 0 for none
/// @param floor the propensity at or below which rows are counted
/// @param seed what all chance starts from
public record OffPolicyOptions(int folds, int replicates, double floor, long seed) {
    /// Three folds, 1,000 replicates, seed 1.
    public static final OffPolicyOptions DEFAULTS = new OffPolicyOptions(3, 1000, WeightDiagnostics.FLOOR, 1);

    /// Checks the numbers.
    public OffPolicyOptions {
        if (folds < 2) {
            throw new IllegalArgumentException("folds must be at least 2, was " + folds);
        }
        if (replicates < 0) {
            throw new IllegalArgumentException("replicates must be at least 0, was " + replicates);
        }
    }
}
