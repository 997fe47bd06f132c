package org.recscope.kernel.metric.popularity;

import org.recscope.kernel.metric.CatalogueQuestion;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.tally.Exposure;

/// Gini coefficient of how often each catalogue item is recommended: G = Σᵢ (2 i − n − 1) xᵢ / (n Σx) · n / (n − 1),
/// counts x ascending over all n items of the catalogue, those never recommended included.
///
/// - Range: \[0, 1\]: 0 when all items are recommended equally often, 1 when one item gets everything. Higher is more
///   concentrated, always; the factor n / (n − 1) is what makes 1 reachable.
/// - Other conventions by name: `correction=no` divides by n instead of n − 1, `over=recommended` leaves out items that
///   nobody was recommended, `read=equality` gives 1 − G.
/// - Items outside the catalogue do not count. Nothing recommended, or fewer than two items: undefined.
/// - Ties: the order of the file.
/// - Source: Gini 1912; correction: Deltas 2003, doi:10.1162/rest.2003.85.1.226.
public final class Gini extends CatalogueQuestion {
    private static final Parameter OVER = Parameter.choice("over", "which items count", "catalogue", "recommended");
    private static final Parameter CORRECTION =
            Parameter.choice("correction", "whether the factor n / (n − 1) is there", "yes", "no");
    private static final Parameter READ = Parameter.choice("read", "G, or 1 − G", "concentration", "equality");

    /// The metric.
    public Gini() {
        super(
                new Description(
                        "gini",
                        "Gini of exposure",
                        "How concentrated are the recommendations on few items?",
                        Direction.LOWER,
                        0,
                        1,
                        "Σ (2 i − n − 1) x(i) / ((n − 1) Σ x), x ascending over the catalogue; higher is more concentrated",
                        "",
                        "Gini 1912; correction for small catalogues: Deltas 2003, doi:10.1162/rest.2003.85.1.226"),
                OVER,
                CORRECTION,
                READ);
    }

    /// An item that was never recommended is as far below each recommendation as that counts.
    @Override
    public double value(Exposure exposure, Parameters parameters) {
        boolean recommended = parameters.is(OVER, "recommended");
        int items = recommended ? exposure.distinct() : exposure.catalogue();
        long total = exposure.total();
        if (total == 0 || items < 2) {
            return Double.NaN;
        }
        long never = (long) exposure.catalogue() - exposure.distinct();
        double spread = exposure.spread() - (recommended ? never * total : 0L);
        double gini = spread / ((items - (parameters.is(CORRECTION, "yes") ? 1.0 : 0.0)) * total);
        return parameters.is(READ, "equality") ? 1 - gini : gini;
    }
}
