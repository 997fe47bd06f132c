package org.recscope.kernel.metric;

/// How much a rank counts: 1 / log₂(rank + 1), from a table where there is one.
public final class Discounts {
    private static final int TABLE = 1 << 12;
    private static final double LN2 = Math.log(2);
    private static final double[] AT = new double[TABLE];

    /// `SUM[n]`: the sum of the first `n`, added from rank 1 on.
    private static final double[] SUM = new double[TABLE];

    static {
        for (int rank = 1; rank < TABLE; rank++) {
            AT[rank] = compute(rank);
            SUM[rank] = SUM[rank - 1] + AT[rank];
        }
    }

    private Discounts() {}

    private static double compute(int rank) {
        return LN2 / Math.log(rank + 1.0);
    }

    /// The weight of a rank.
    ///
    /// @param rank at least 1
    /// @return in (0, 1\]
    public static double at(int rank) {
        return rank < TABLE ? AT[rank] : compute(rank);
    }

    /// The sum of the weights of the first ranks.
    ///
    /// @param ranks at least 0
    /// @return Σᵣ₌₁…ₙ 1 / log₂(r + 1)
    public static double sum(int ranks) {
        if (ranks < TABLE) {
            return SUM[ranks];
        }
        double sum = SUM[TABLE - 1];
        for (int rank = TABLE; rank <= ranks; rank++) {
            sum += compute(rank);
        }
        return sum;
    }
}
