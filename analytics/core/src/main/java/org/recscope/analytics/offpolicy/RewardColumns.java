package org.recscope.analytics.offpolicy;

import java.util.Arrays;

/// What a reward model says of each row: of what the target policy would do, and of what was done.
public final class RewardColumns {
    /// Σ_a π(a | x) q(x, a), one a row.
    private final double[] direct;

    /// q(x, a) of the logged action, one a row.
    private final double[] chosen;

    /// Columns of a model.
    ///
    /// @param direct Σ_a π(a | x) q(x, a), one a row; taken over, not copied
    /// @param chosen q(x, a) of the logged action, one a row; taken over, not copied
    public RewardColumns(double[] direct, double[] chosen) {
        if (direct.length != chosen.length) {
            throw new IllegalArgumentException(
                    "direct and chosen must be as many, were " + direct.length + " and " + chosen.length);
        }
        this.direct = direct;
        this.chosen = chosen;
    }

    /// Some of the rows.
    ///
    /// @param rows which, in the order they shall have
    /// @return columns of those rows
    public RewardColumns rows(int[] rows) {
        return new RewardColumns(
                Arrays.stream(rows).mapToDouble(row -> direct[row]).toArray(),
                Arrays.stream(rows).mapToDouble(row -> chosen[row]).toArray());
    }

    /// What the target policy would earn by the model.
    ///
    /// @param row from 0
    /// @return Σ_a π(a | x) q(x, a)
    public double direct(int row) {
        return direct[row];
    }

    /// What was done earns by the model.
    ///
    /// @param row from 0
    /// @return q(x, a)
    public double chosen(int row) {
        return chosen[row];
    }
}
