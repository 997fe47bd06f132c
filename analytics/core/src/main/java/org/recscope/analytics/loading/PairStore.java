package org.recscope.analytics.loading;

import org.jspecify.annotations.Nullable;
import org.recscope.kernel.data.IntColumn;

/// Rows of (user, item) on their way from a file to rows by user: taken in the order of the file, given back user by
/// user in parts.
interface PairStore {
    /// Takes a row.
    void add(int user, int item);

    /// Takes a row with a rank.
    void addRanked(int user, int item, int rank);

    /// Takes a row with another number.
    void addNumbered(int user, int item, double number);

    /// Takes many rows at once.
    ///
    /// @param ranked whether the numbers are ranks, none of them 0
    /// @param values a number for each row; null for none
    void addAll(int[] user, int[] item, int count, boolean ranked, double @Nullable [] values);

    /// What holds for all rows together.
    ///
    /// @param users user codes are below this
    RunTraits traits(int users);

    /// Gives the rows back once, in parts that follow each other by user.
    ///
    /// @param users user codes are below this
    void parts(int users, PartTaker taker);

    /// Begins a column for what becomes of the rows.
    IntColumn.Sink sink(int most);

    /// Puts the codes of larger vocabularies in place of the codes here.
    void translate(int[] userCodes, int[] itemCodes);

    /// Takes a part.
    @FunctionalInterface
    interface PartTaker {
        /// Takes the rows of some users.
        ///
        /// @param first the code of the first user
        /// @param end one more than the code of the last
        /// @param rows in the order of the file, users counted from the first
        void take(int first, int end, PairRows rows);
    }
}
