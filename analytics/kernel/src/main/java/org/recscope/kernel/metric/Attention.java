package org.recscope.kernel.metric;

/// How much of a reader's attention a rank gets, as metrics of exposure let it be chosen.
public final class Attention {
    /// Which weights.
    public static final Parameter WEIGHT = Parameter.choice(
            "weight",
            "attention of a rank: 1/log₂(r+1), patience to the power r−1, 1/r, or 1",
            "log2",
            "geometric",
            "reciprocal",
            "none");

    /// How likely a reader goes on to the next rank, where weights are geometric.
    public static final Parameter PATIENCE =
            Parameter.number("patience", "chance to go on to the next rank, for weight=geometric", 0.85, 0, 1);

    private Attention() {}

    /// The weights that parameters name.
    ///
    /// @param parameters of a metric that declares both
    /// @return weights in \[0, 1\], 1 at rank 1
    public static Discount of(Parameters parameters) {
        switch (parameters.text(WEIGHT)) {
            case "geometric":
                return Discount.geometric(parameters.number(PATIENCE));
            case "reciprocal":
                return Discount.RECIPROCAL;
            case "none":
                return Discount.NONE;
            default:
                return Discount.LOG2;
        }
    }
}
