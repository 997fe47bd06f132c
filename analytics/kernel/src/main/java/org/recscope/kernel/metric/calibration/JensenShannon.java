package org.recscope.kernel.metric.calibration;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;

/// Calibration by the divergence of Jensen and Shannon: ½ KL(p ‖ m) + ½ KL(q ‖ m), m = (p + q) / 2, p the mix of
/// categories in
/// the user's history, q the one in the first `k` ranks. The same both ways, and finite without smoothing.
///
/// - Mixes, choices by name and undefined values as for {@link Steck}. Unit: bits. Range: \[0, 1\], lower is better
///   calibrated. It is not a distance; its square root is, `js-distance`.
/// - Source: Lin 1991, doi:10.1109/18.61115.
public final class JensenShannon extends MixQuestion {
    /// The metric.
    public JensenShannon() {
        super(
                new Description(
                        "js-divergence",
                        "Jensen–Shannon miscalibration",
                        "How far are the categories of the list and of the history from what they are together?",
                        Direction.LOWER,
                        0,
                        1,
                        "½ Σ p log₂(p / m) + ½ Σ q log₂(q / m), m = (p + q) / 2; p: history, q: first k ranks",
                        "bits",
                        "Lin 1991, doi:10.1109/18.61115"),
                ListMixes.calibration("js", 0));
    }
}
