package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// "Not, but nearly, ERR": the gain a look of a reader who goes on from rank r with chance (1 − gain) · patience(r):
/// 1 to rank k (equation 8 of the source), r / (r + 1) to rank k (9), p (10) or ((r + 2T − 1) / (r + 2T))² (11).
///
/// - Gains are grades scaled from `min` … `max` to 0 … 1. Range: \[0, 1\], higher is better. Ties: the order of the
/// file.
/// - Source: Azzopardi, Mackenzie & Moffat 2021, doi:10.1145/3471158.3472239.
public final class NearlyErr extends AccuracyMetric {
    private static final Parameter PATIENCE = Parameter.choice(
            "patience", "1 to rank k; r/(r + 1) to rank k; p; as INSQ", "constant", "reciprocal", "geometric", "insq");

    private static final Parameter P = Parameter.number("p", "the patience of patience=geometric", 0.9, 0, 1);

    private static final Description DESCRIPTION = new Description(
            "nerr",
            "Nearly ERR",
            "What gain a look has a reader who stops at what is good enough?",
            Direction.HIGHER,
            0,
            1,
            "Σ reach · gain / Σ reach; goes on with (1 − gain) · patience(r)",
            "",
            "Azzopardi, Mackenzie & Moffat 2021, doi:10.1145/3471158.3472239");

    /// The metric.
    public NearlyErr() {
        super(DESCRIPTION, PATIENCE, P, BrowsingScorer.TARGET, BrowsingScorer.MIN, HighestGrade.MAX);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return BrowsingScorer.of(cutoffs, inputs, asked, patience(asked));
    }

    private static BrowsingScorer.Patience patience(Parameters asked) {
        double p = asked.number(P);
        double target = asked.number(BrowsingScorer.TARGET);
        switch (asked.text(PATIENCE)) {
            case "reciprocal":
                return (rank, gain, soFar, cutoff) -> rank < cutoff ? (1 - gain) * rank / (rank + 1.0) : 0;
            case "geometric":
                return (rank, gain, soFar, cutoff) -> p * (1 - gain);
            case "insq":
                return (rank, gain, soFar, cutoff) -> {
                    double left = rank + 2 * target;
                    return Math.pow((left - 1) / left, 2) * (1 - gain);
                };
            default:
                return (rank, gain, soFar, cutoff) -> rank < cutoff ? 1 - gain : 0;
        }
    }
}
