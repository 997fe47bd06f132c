package org.recscope.analytics.offpolicy;

import java.util.List;
import org.recscope.analytics.statistics.distribution.Normal;

/// SLOPE: which parameter to take when less bias means more variance. Candidates from least bias to most; as long as an
/// estimate agrees with all that have less bias than it, its bias cannot be large, and the next is tried. Agreement:
/// \|θᵢ − θⱼ\| ≤ cᵢ + (√6 − 1) cⱼ with the half-widths c of their intervals.
///
/// With a few heavy weights the widths of the first candidates are so large that everything agrees, and the last one is
/// taken, whose own interval knows nothing of its bias.
///
/// Source: Su, Srinath & Krishnamurthy 2020, Adaptive estimator selection for off-policy evaluation, ICML,
/// arXiv:2002.07729.
public final class Slope {
    private static final double C = Math.sqrt(6) - 1;

    private Slope() {}

    /// Chooses an estimate.
    ///
    /// @param candidates from least bias (and widest interval) to most
    /// @return position of the last one that agrees with all before it
    public static int choose(List<Estimate> candidates) {
        for (int i = 1; i < candidates.size(); i++) {
            for (int j = 0; j < i; j++) {
                double apart =
                        Math.abs(candidates.get(i).value() - candidates.get(j).value());
                double allowed = Normal.TWO_SIDED_95
                        * (candidates.get(i).error() + C * candidates.get(j).error());
                if (!(apart <= allowed)) {
                    return i - 1;
                }
            }
        }
        return candidates.size() - 1;
    }
}
