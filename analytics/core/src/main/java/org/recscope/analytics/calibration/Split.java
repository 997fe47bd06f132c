package org.recscope.analytics.calibration;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.recscope.analytics.statistics.resampling.Mix;

/// Rows to learn from and rows to judge by: all rows of a user are in the same part, or the judges would know the
/// users that were learned from. A user's part is a hash of the user and the seed.
///
/// @param share how much of the users to learn from, in (0, 1)
/// @param seed where chance starts from
public record Split(double share, long seed) {
    /// Checks the share.
    public Split {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share must be in (0, 1), was " + share);
        }
    }

    /// The rows to learn from.
    ///
    /// @param predictions rows with their users
    /// @return ascending
    public int[] training(Predictions predictions) {
        return rows(predictions, this::learns);
    }

    /// The rows to judge by.
    ///
    /// @param predictions rows with their users
    /// @return ascending
    public int[] judged(Predictions predictions) {
        return rows(predictions, user -> !learns(user));
    }

    private static int[] rows(Predictions predictions, IntPredicate whose) {
        return IntStream.range(0, predictions.size())
                .filter(row -> whose.test(predictions.user(row)))
                .toArray();
    }

    /// Whether the rows of a user are learned from.
    ///
    /// @param user a user of the predictions that are parted
    /// @return false when they are judged by
    public boolean learns(int user) {
        return (Mix.of(Mix.of(user) ^ Mix.of(seed)) >>> 11) * 0x1p-53 < share;
    }
}
