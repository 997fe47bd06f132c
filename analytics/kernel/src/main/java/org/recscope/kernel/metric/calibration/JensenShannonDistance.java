package org.recscope.kernel.metric.calibration;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;

/// Calibration by the distance of Jensen and Shannon, the square root of `js-divergence`.
///
/// - Mixes, choices by name and undefined values as for {@link Steck}. Range: \[0, 1\], lower is better calibrated.
/// - Source: Endres & Schindelin 2003, doi:10.1109/TIT.2003.813506.
public final class JensenShannonDistance extends MixQuestion {
    /// The metric.
    public JensenShannonDistance() {
        super(
                new Description(
                        "js-distance",
                        "Jensen–Shannon distance",
                        "How far apart are the categories of the list and of the history, as a distance?",
                        Direction.LOWER,
                        0,
                        1,
                        "√(½ Σ p log₂(p / m) + ½ Σ q log₂(q / m)), m = (p + q) / 2; p: history, q: first k ranks",
                        "",
                        "Endres & Schindelin 2003, doi:10.1109/TIT.2003.813506"),
                ListMixes.calibration("js-distance", 0));
    }
}
