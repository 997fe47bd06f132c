package org.recscope.kernel.guard;

import org.recscope.kernel.metric.CatalogueMetric;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.tally.Exposure;

/// A metric read from counts of items, undefined where it throws.
final class GuardedCatalogue extends GuardedMetric<CatalogueMetric> implements CatalogueMetric {
    GuardedCatalogue(CatalogueMetric inside, Guard guard) {
        super(inside, guard);
    }

    @Override
    public double value(Exposure exposure, Parameters parameters) {
        return Guard.either(() -> inside.value(exposure, parameters), mishaps(parameters), Double.NaN);
    }
}
