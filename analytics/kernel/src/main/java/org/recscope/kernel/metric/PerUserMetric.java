package org.recscope.kernel.metric;

import java.util.function.Supplier;

/// A metric with one value a user; a run's value is the mean over users for whom it is defined.
public non-sealed interface PerUserMetric extends Metric {
    /// Prepares once what all threads share, and says how to make a scorer for each of them.
    ///
    /// @param cutoffs ranks looked at, strictly ascending
    /// @param inputs what {@link #needs()} names is there
    /// @param parameters canonical ones of {@link #parameters()}
    /// @return makes a scorer for one thread
    Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters);
}
