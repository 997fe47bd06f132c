package org.recscope.kernel.metric.diversity;

import org.recscope.kernel.metric.CatalogueQuestion;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.tally.Exposure;

/// Catalogue coverage: distinct catalogue items in anybody's first `k` ranks / items of the catalogue; with
/// `as=items` their number.
///
/// - Range: \[0, 1\], higher is broader. Items outside the catalogue do not count. An empty catalogue: undefined.
/// - It grows with the number of users: compare runs over the same users. Ties: the order of the file. Asked at many
///   cut-offs, `coverage@1,2,3,5,10`, it is the coverage curve.
/// - Source: Ge, Delgado-Battenfeld & Jannach 2010, doi:10.1145/1864708.1864761.
public final class Coverage extends CatalogueQuestion {
    private static final Parameter AS =
            Parameter.choice("as", "a share of the catalogue, or a number of items", "share", "items");

    /// The metric.
    public Coverage() {
        super(
                new Description(
                        "coverage",
                        "Catalogue coverage",
                        "What share of the catalogue is recommended to anybody?",
                        Direction.HIGHER,
                        0,
                        1,
                        "distinct catalogue items in the first k ranks of all users / items of the catalogue",
                        "",
                        "Ge, Delgado-Battenfeld & Jannach 2010, doi:10.1145/1864708.1864761"),
                AS);
    }

    @Override
    public Description description(Parameters chosen) {
        return chosen.is(AS, "items")
                ? description().within(0, Double.POSITIVE_INFINITY).counting("items")
                : description();
    }

    @Override
    public double value(Exposure exposure, Parameters parameters) {
        if (parameters.is(AS, "items")) {
            return exposure.distinct();
        }
        return exposure.catalogue() == 0 ? Double.NaN : (double) exposure.distinct() / exposure.catalogue();
    }
}
