package org.recscope.analytics.comparison;

import org.jspecify.annotations.Nullable;
import org.recscope.analytics.segment.slice.Proposer;
import org.recscope.analytics.statistics.multiplicity.Correction;

/// How runs are compared.
///
/// @param baseline the run all others are compared with; null: every pair, the earlier run as baseline
/// @param correction over the family: all metrics × pairs × (all users and every segment)
/// @param alpha level of tests and of intervals, in (0, 1)
/// @param region differences of at most this size, in the metric's unit, are of no practical interest; for the Bayesian
///     sign test
/// @param replicates of the bootstrap, at least 1
/// @param flips of the permutation, at least 1; fewer are made where they would take minutes
/// @param smallest segments of fewer users are shown but marked as small
/// @param seed of everything drawn
/// @param proposer how slices are proposed where they are looked for
public record ComparisonRequest(
        @Nullable String baseline,
        Correction correction,
        double alpha,
        double region,
        int replicates,
        int flips,
        int smallest,
        long seed,
        Proposer proposer) {
    /// Every pair, Holm at 5 %, 2,000 replicates, 9,999 flips.
    public static final ComparisonRequest DEFAULTS =
            new ComparisonRequest(null, Correction.HOLM, 0.05, 0, 2000, 9999, 30, 1);

    /// The same where every slice there is is looked at.
    ///
    /// @param baseline the run all others are compared with, or null
    /// @param correction over the family
    /// @param alpha level
    /// @param region of no practical interest
    /// @param replicates of the bootstrap
    /// @param flips of the permutation
    /// @param smallest segment that is not marked
    /// @param seed of everything drawn
    public ComparisonRequest(
            @Nullable String baseline,
            Correction correction,
            double alpha,
            double region,
            int replicates,
            int flips,
            int smallest,
            long seed) {
        this(baseline, correction, alpha, region, replicates, flips, smallest, seed, Proposer.LATTICE);
    }

    /// The same with another seed.
    ///
    /// @param changed of everything drawn
    /// @return a copy
    public ComparisonRequest with(long changed) {
        return new ComparisonRequest(
                baseline, correction, alpha, region, replicates, flips, smallest, changed, proposer);
    }

    /// The same with slices proposed otherwise.
    ///
    /// @param changed who proposes
    /// @return a copy
    public ComparisonRequest with(Proposer changed) {
        return new ComparisonRequest(baseline, correction, alpha, region, replicates, flips, smallest, seed, changed);
    }

    /// Checks the numbers.
    public ComparisonRequest {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha must be between 0 and 1, was " + alpha);
        }
        if (replicates < 1 || flips < 1) {
            throw new IllegalArgumentException(
                    "replicates and flips must be at least 1, were " + replicates + " and " + flips);
        }
        if (!(region >= 0)) {
            throw new IllegalArgumentException("the region of equivalence must be at least 0, was " + region);
        }
    }
}
