package org.recscope.kernel.metric.news;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.calibration.ListMixes;
import org.recscope.kernel.metric.calibration.MixQuestion;

/// Calibration as RADio means it: how far the topics of the first `k` ranks are from those of the user's history. Of a
/// column
/// of numbers, `attribute=complexity`, the bins of the catalogue take the place of topics.
///
/// - The list's ranks weigh 1 / r, divided by their exact sum; `weight=none` weighs all alike. Jensen–Shannon distance,
/// with
///   0.001 of each side mixed into the other; `divergence` names others (`kl` is in bits and goes up to 9.97), `alpha`
/// and
///   `smoothing` change the mixing. Nothing is rounded.
/// - Range: \[0, 1\]: 0 when the list is like the history. No history or no list with topics: undefined. Ties: the
/// order of
///   the file.
/// - Source: Vrijenhoek et al. 2022, RADio, doi:10.1145/3523227.3546780.
public final class NewsCalibration extends MixQuestion {
    /// The metric.
    public NewsCalibration() {
        super(
                new Description(
                        "news-calibration",
                        "Calibration of topics",
                        "How far are the topics, or the complexity, of the list from what the user reads?",
                        Direction.NEITHER,
                        0,
                        1,
                        "Jensen–Shannon distance of the rank-weighted mix of topics in the first k ranks and the mix in the history",
                        "",
                        "Vrijenhoek et al. 2022, doi:10.1145/3523227.3546780"),
                ListMixes.normative("categories", "history", false));
    }
}
