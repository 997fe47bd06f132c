package org.recscope.kernel.metric.news;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.calibration.ListMixes;
import org.recscope.kernel.metric.calibration.MixQuestion;

/// Activation: how far the strength of emotion, |sentiment|, of the first `k` ranks is from that of the pool: the items
/// that
/// were judged for the user, such as all that were shown. Strength is cut into five bins of equal width over the
/// catalogue,
/// the same for everybody.
///
/// - The list's ranks weigh 1 / r, divided by their exact sum; `weight=none` weighs all alike. Jensen–Shannon distance,
/// with
///   0.001 of each side mixed into the other; `divergence` names others (`kl` is in bits and goes up to 9.97), `alpha`
/// and
///   `smoothing` change the mixing. Nothing is rounded.
/// - Range: \[0, 1\]: 0 when the list stirs as much as the pool. Items without sentiment are left out; without any on
/// either
///   side: undefined. `reference=catalogue` holds the list against all items. Ties: the order of the file.
/// - Source: Vrijenhoek et al. 2022, RADio, doi:10.1145/3523227.3546780.
public final class Activation extends MixQuestion {
    /// The metric.
    public Activation() {
        super(
                new Description(
                        "activation",
                        "Activation",
                        "How far is the emotion in the list from that of everything available?",
                        Direction.NEITHER,
                        0,
                        1,
                        "Jensen–Shannon distance of |sentiment| in bins, rank-weighted first k ranks against the items judged for the user",
                        "",
                        "Vrijenhoek et al. 2022, doi:10.1145/3523227.3546780"),
                ListMixes.normative("sentiment", "pool", true));
    }
}
