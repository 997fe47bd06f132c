package org.recscope.kernel.tally;

/// What an item adds to a sum over items because it was recommended so often.
@FunctionalInterface
public interface CountTerm {
    /// The term of one item.
    ///
    /// @param count how often it was recommended, at least 1
    /// @return added once for every item of that count
    double of(int count);
}
