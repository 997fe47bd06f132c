package org.recscope.kernel.metric.news;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.calibration.ListMixes;
import org.recscope.kernel.metric.calibration.MixQuestion;

/// Representation: how far the entities (parties, people, viewpoints) named in the first `k` ranks are from those of
/// the pool:
/// the items that were judged for the user. The column `entities` holds several in a cell, unless `attribute` names
/// another;
/// an item's weight is split equally over its entities.
///
/// - The list's ranks weigh 1 / r, divided by their exact sum; `weight=none` weighs all alike. Jensen–Shannon distance,
/// with
///   0.001 of each side mixed into the other; `divergence` names others (`kl` is in bits and goes up to 9.97), `alpha`
/// and
///   `smoothing` change the mixing. Nothing is rounded.
/// - Range: \[0, 1\]: 0 when everybody is heard as often as in the pool. No entity on either side: undefined.
///   `reference=catalogue` holds the list against all items. Ties: the order of the file.
/// - Source: Vrijenhoek et al. 2022, RADio, doi:10.1145/3523227.3546780.
public final class Representation extends MixQuestion {
    /// The metric.
    public Representation() {
        super(
                new Description(
                        "representation",
                        "Representation",
                        "How far are the people and parties in the list from those in everything available?",
                        Direction.NEITHER,
                        0,
                        1,
                        "Jensen–Shannon distance of the entities of the rank-weighted first k ranks and of the items judged for the user",
                        "",
                        "Vrijenhoek et al. 2022, doi:10.1145/3523227.3546780"),
                ListMixes.normative("entities", "pool", false));
    }
}
