package org.recscope.kernel.metric.stability;

import java.util.function.Supplier;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.Shared;
import org.recscope.kernel.metric.UserCursor;

/// Rank-biased overlap with another run: RBO = (1 − p) Σ_d pᵈ⁻¹ |A_d ∩ B_d| / d over depths d ≤ k, A_d and B_d the
/// first d
/// ranks of both lists, extrapolated to endless lists as if agreement stayed what it is at the last depth:
/// RBO_ext = |A_n ∩ B_n| / n · pⁿ + (1 − p) Σ_d pᵈ⁻¹ |A_d ∩ B_d| / d, n = min(k, the longer list). `form=min` leaves
/// out the
/// extrapolation.
///
/// - Range: \[0, 1\]: 1 for equal lists. Neither end is better in itself. Larger p looks deeper: the first ten ranks
/// have
///   86 % of the weight with p = 0.9.
/// - Lists of different length count agreement over the depth as it is. Either run has no list: undefined. Ties: the
///   order of the file.
/// - Source: Webber, Moffat & Zobel 2010, doi:10.1145/1852102.1852106.
public final class RankBiasedOverlap extends ReferenceQuestion {
    private static final Parameter P =
            Parameter.number("p", "chance that a reader goes on to the next rank", 0.9, 0, 0.9999);
    private static final Parameter FORM =
            Parameter.choice("form", "extrapolated, or what the lists make certain", "ext", "min");

    /// The metric.
    public RankBiasedOverlap() {
        super(
                new Description(
                        "rbo",
                        "Rank-biased overlap",
                        "How alike are the two runs' lists, the first ranks counting most?",
                        Direction.NEITHER,
                        0,
                        1,
                        "(1 − p) Σ_d p^(d − 1) |A_d ∩ B_d| / d over depths d ≤ k, extrapolated; p = 0.9",
                        "",
                        "Webber, Moffat & Zobel 2010, doi:10.1145/1852102.1852106"),
                P,
                FORM);
    }

    @Override
    Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, RankedLists other, Parameters parameters) {
        double p = parameters.number(P);
        boolean extrapolated = parameters.is(FORM, "ext");
        return () -> {
            Shared shared = new Shared(inputs.items());
            return (user, values) -> {
                shared.begin(user, other, user.user());
                score(cutoffs, user, shared, other.length(user.user()), p, extrapolated, values);
            };
        };
    }

    private static void score(
            int[] cutoffs,
            UserCursor user,
            Shared shared,
            int theirs,
            double p,
            boolean extrapolated,
            double[] values) {
        int depth = 0;
        double weight = 1 - p;
        double power = 1;
        double sum = 0;
        double agreement = 0;
        for (int c = 0; c < cutoffs.length; c++) {
            int end = Math.min(cutoffs[c], Math.max(user.length(), theirs));
            while (depth < end) {
                depth++;
                agreement = (double) shared.to(depth, depth) / depth;
                sum += weight * agreement;
                weight *= p;
                power *= p;
            }
            boolean undefined = user.length() == 0 || theirs == 0;
            values[c] = undefined ? Double.NaN : Math.min(1, sum + (extrapolated ? agreement * power : 0));
        }
    }
}
