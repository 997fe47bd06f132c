package org.recscope.kernel.metric.popularity;

import org.recscope.kernel.metric.CatalogueQuestion;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.tally.Exposure;

/// A point of the Lorenz curve: the share of all recommendations in anybody's first `k` ranks that goes to the least
/// recommended `share` of the catalogue's items.
///
/// - Range: \[0, share\]: the share itself when all items are recommended equally often. Asked at many shares,
///   `lorenz@10(share=0.1) lorenz@10(share=0.2)` …, it is the curve; twice the area between it and the diagonal is the
///   Gini coefficient. 1 − lorenz(share = 0.9) is what the most recommended tenth gets.
/// - Between two items the curve is straight. Items outside the catalogue do not count. Nothing recommended: undefined.
///   Ties: the order of the file.
/// - Source: Lorenz 1905, doi:10.2307/2276207.
public final class Lorenz extends CatalogueQuestion {
    private static final Parameter SHARE =
            Parameter.number("share", "how many of the items, the least recommended first", 0.5, 0, 1);

    /// The metric.
    public Lorenz() {
        super(
                new Description(
                        "lorenz",
                        "Lorenz curve",
                        "What share of the recommendations does the least recommended half of the items get?",
                        Direction.HIGHER,
                        0,
                        1,
                        "recommendations of the share · n least recommended items / all recommendations, linear between "
                                + "items",
                        "",
                        "Lorenz 1905, doi:10.2307/2276207"),
                SHARE);
    }

    @Override
    public double value(Exposure exposure, Parameters parameters) {
        double items = parameters.number(SHARE) * exposure.catalogue();
        return exposure.total() == 0 ? Double.NaN : exposure.lowest(items) / exposure.total();
    }
}
