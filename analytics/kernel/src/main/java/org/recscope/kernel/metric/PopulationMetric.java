package org.recscope.kernel.metric;

import java.util.function.Supplier;

/// A metric with one value a run that is a function of sums over users: how alike users' lists are, who is shown how
/// much, how far groups of users are apart. Sums of two sets of users add up to the sums of both, so that blocks merge
/// and groups can be left out.
public non-sealed interface PopulationMetric extends Metric {
    /// Prepares once what all threads share, and says how to make a gatherer for each of them.
    ///
    /// @param cutoffs ranks looked at, strictly ascending
    /// @param inputs what {@link #missing} finds nothing missing in
    /// @param parameters canonical ones of {@link #parameters()}
    /// @return makes a gatherer for one thread
    Supplier<Gatherer> gatherers(int[] cutoffs, Inputs inputs, Parameters parameters);
}
