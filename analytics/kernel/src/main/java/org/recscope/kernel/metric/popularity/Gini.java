package org.recscope.kernel.metric.popularity;

import java.util.Set;
import org.recscope.kernel.metric.CatalogueMetric;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.tally.Exposure;

/// Gini coefficient of how often each catalogue item is recommended: G = Σᵢ (2 i − n − 1) xᵢ / (n Σx) · n / (n − 1),
/// counts x ascending over all n items of the catalogue, those never recommended included.
///
/// - Range: \[0, 1\]: 0 when all items are recommended equally often, 1 when one item gets everything. Higher is more
///   concentrated, always; the factor n / (n − 1) is what makes 1 reachable.
/// - Items outside the catalogue do not count. Nothing recommended, or fewer than two items: undefined.
/// - Ties: the order of the file.
/// - Source: Gini 1912; correction: Deltas 2003, doi:10.1162/rest.2003.85.1.226.
public final class Gini implements CatalogueMetric {
    private static final Description DESCRIPTION = new Description(
            "gini",
            "Gini of exposure",
            "How concentrated are the recommendations on few items?",
            Direction.LOWER,
            0,
            1,
            "Σ (2 i − n − 1) x(i) / ((n − 1) Σ x), x ascending over the catalogue; higher is more concentrated",
            "",
            "Gini 1912; correction for small catalogues: Deltas 2003, doi:10.1162/rest.2003.85.1.226");

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Set<Need> needs() {
        return Set.of();
    }

    @Override
    public double value(Exposure exposure, Parameters parameters) {
        long total = exposure.total();
        if (total == 0 || exposure.catalogue() < 2) {
            return Double.NaN;
        }
        return exposure.spread() / ((exposure.catalogue() - 1.0) * total);
    }
}
