package org.recscope.kernel.metric.calibration;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;

/// Calibration by Hellinger's distance: √(1 − Σ_g √(p(g) q(g))), p the mix of categories in the user's history, q the
/// one in
/// the first `k` ranks.
///
/// - Mixes, choices by name and undefined values as for {@link Steck}. Range: \[0, 1\], lower is better calibrated.
/// - Source: Hellinger 1909, doi:10.1515/crll.1909.136.210.
public final class Hellinger extends MixQuestion {
    /// The metric.
    public Hellinger() {
        super(
                new Description(
                        "hellinger",
                        "Hellinger distance",
                        "How little do the categories of the list and of the history overlap?",
                        Direction.LOWER,
                        0,
                        1,
                        "√(1 − Σ √(p q)); p: categories in the history, q: in the first k ranks",
                        "",
                        "Hellinger 1909, doi:10.1515/crll.1909.136.210"),
                ListMixes.calibration("hellinger", 0));
    }
}
