package org.recscope.analytics.segment.slice;

import org.recscope.analytics.statistics.Alternative;

/// What slices are looked for.
///
/// @param side `LESS`: where values are lower than elsewhere; `GREATER`; `TWO_SIDED`
/// @param depth the most conditions of a slice, 1 to 3
/// @param smallest the least users of a slice, in either half
/// @param most the most slices that are estimated
/// @param alpha the level corrected p-values are held to
/// @param seed decides which users are searched and which estimate
/// @param proposer how slices are proposed in the half that is searched
public record SliceOptions(
        Alternative side, int depth, int smallest, int most, double alpha, long seed, Proposer proposer) {
    /// Up to three conditions, at least 30 users in either half, ten slices, 5 %, every slice there is.
    public static final SliceOptions DEFAULTS =
            new SliceOptions(Alternative.TWO_SIDED, 3, 30, 10, 0.05, 1, Proposer.LATTICE);

    /// Checks the numbers.
    public SliceOptions {
        if (depth < 1 || depth > 3) {
            throw new IllegalArgumentException("a slice has 1 to 3 conditions, was " + depth);
        }
        if (smallest < 2 || most < 1) {
            throw new IllegalArgumentException(
                    "a slice needs at least 2 users and a search at least 1 slice, were " + smallest + " and " + most);
        }
    }

    /// The same, looking for another side.
    ///
    /// @param changed the side
    public SliceOptions with(Alternative changed) {
        return new SliceOptions(changed, depth, smallest, most, alpha, seed, proposer);
    }

    /// The same, proposed otherwise.
    ///
    /// @param changed who proposes
    public SliceOptions with(Proposer changed) {
        return new SliceOptions(side, depth, smallest, most, alpha, seed, changed);
    }

    /// Whether a group so far from the others is what is looked for.
    boolean wants(double z) {
        return side == Alternative.TWO_SIDED || z > 0 == (side == Alternative.GREATER);
    }
}
