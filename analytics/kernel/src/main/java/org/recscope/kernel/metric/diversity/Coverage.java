package org.recscope.kernel.metric.diversity;

import java.util.Set;
import org.recscope.kernel.metric.CatalogueMetric;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.tally.Exposure;

/// Catalogue coverage: distinct catalogue items in anybody's first `k` ranks / items of the catalogue.
///
/// - Range: \[0, 1\], higher is broader. Items outside the catalogue do not count. An empty catalogue: undefined.
/// - It grows with the number of users: compare runs over the same users. Ties: the order of the file.
/// - Source: Ge, Delgado-Battenfeld & Jannach 2010, doi:10.1145/1864708.1864761.
public final class Coverage implements CatalogueMetric {
    private static final Description DESCRIPTION = new Description(
            "coverage",
            "Catalogue coverage",
            "What share of the catalogue is recommended to anybody?",
            Direction.HIGHER,
            0,
            1,
            "distinct catalogue items in the first k ranks of all users / items of the catalogue",
            "",
            "Ge, Delgado-Battenfeld & Jannach 2010, doi:10.1145/1864708.1864761");

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
        return exposure.catalogue() == 0 ? Double.NaN : (double) exposure.distinct() / exposure.catalogue();
    }
}
