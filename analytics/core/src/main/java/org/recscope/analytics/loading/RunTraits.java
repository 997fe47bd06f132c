package org.recscope.analytics.loading;

/// What holds for all rows of a run together, and decides how each list is made of them.
///
/// @param rows how many there are
/// @param zeroRanks how many have rank 0
/// @param listed how many users have any
/// @param inOrder whether the rows of each user stand together, and ranks, where there are any, count 1, 2, 3 … along
///     them
record RunTraits(long rows, long zeroRanks, int listed, boolean inOrder) {
    /// Whether ranks start at 0: most lists have a row of that rank.
    boolean fromZero() {
        return zeroRanks > 0 && zeroRanks * 2 >= listed;
    }
}
