package org.recscope.kernel.metric;

import org.recscope.kernel.tally.Exposure;

/// A metric with one value a run: read from how often each item of the catalogue was recommended.
public non-sealed interface CatalogueMetric extends Metric {
    /// Reads the value.
    ///
    /// @param exposure how often each catalogue item stands within the cut-off
    /// @param parameters canonical ones of {@link #parameters()}
    /// @return `NaN` where it cannot be defined
    double value(Exposure exposure, Parameters parameters);
}
