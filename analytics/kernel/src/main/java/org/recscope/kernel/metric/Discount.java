package org.recscope.kernel.metric;

import java.util.function.IntToDoubleFunction;

/// How much a rank counts, from a table where there is one. Weights are in (0, 1\] and never increase with rank.
public final class Discount {
    private static final int TABLE = 1 << 12;
    private static final double LN2 = Math.log(2);

    /// 1 / log₂(rank + 1).
    public static final Discount LOG2 = new Discount("log2", rank -> LN2 / Math.log(rank + 1.0));

    /// 1 / max(log₂(rank), 1): ranks 1 and 2 weigh the same (Järvelin & Kekäläinen 2002, b = 2).
    public static final Discount JARVELIN = new Discount("jarvelin", rank -> 1 / Math.max(Math.log(rank) / LN2, 1));

    /// 1 / rank.
    public static final Discount RECIPROCAL = new Discount("reciprocal", rank -> 1.0 / rank);

    /// 1 at every rank.
    public static final Discount NONE = new Discount("none", rank -> 1);

    /// Which discount a metric uses.
    public static final Parameter PARAMETER = Parameter.choice(
            "discount",
            "what a rank weighs: 1/log₂(r+1); 1/max(log₂ r, 1); 1/r; 1",
            LOG2.name,
            JARVELIN.name,
            RECIPROCAL.name,
            NONE.name);

    private final String name;
    private final IntToDoubleFunction formula;
    private final double[] at = new double[TABLE];

    /// `sum[n]`: the sum of the first `n`, added from rank 1 on.
    private final double[] sum = new double[TABLE];

    private Discount(String name, IntToDoubleFunction formula) {
        this.name = name;
        this.formula = formula;
        for (int rank = 1; rank < TABLE; rank++) {
            at[rank] = formula.applyAsDouble(rank);
            sum[rank] = sum[rank - 1] + at[rank];
        }
    }

    /// The discount that parameters name.
    ///
    /// @param parameters of a metric that declares {@link #PARAMETER}
    /// @return one of those above
    public static Discount of(Parameters parameters) {
        switch (parameters.text(PARAMETER)) {
            case "jarvelin":
                return JARVELIN;
            case "reciprocal":
                return RECIPROCAL;
            case "none":
                return NONE;
            default:
                return LOG2;
        }
    }

    /// Weights that fall by the same factor from rank to rank: pʳ⁻¹.
    ///
    /// @param p the factor, in \[0, 1\]
    /// @return 1 at rank 1
    public static Discount geometric(double p) {
        return new Discount("geometric", rank -> Math.pow(p, rank - 1.0));
    }

    /// The weight of a rank.
    ///
    /// @param rank at least 1
    /// @return in (0, 1\]
    public double at(int rank) {
        return rank < TABLE ? at[rank] : formula.applyAsDouble(rank);
    }

    /// The sum of the weights of the first ranks.
    ///
    /// @param ranks at least 0
    /// @return Σᵣ₌₁…ₙ weight(r)
    public double sum(int ranks) {
        if (ranks < TABLE) {
            return sum[ranks];
        }
        double total = sum[TABLE - 1];
        for (int rank = TABLE; rank <= ranks; rank++) {
            total += formula.applyAsDouble(rank);
        }
        return total;
    }

    @Override
    public String toString() {
        return name;
    }
}
