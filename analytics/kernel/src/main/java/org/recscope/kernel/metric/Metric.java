package org.recscope.kernel.metric;

import java.util.Set;

/// A question asked of a run, at any number of cut-offs. Two shapes only, because they are averaged differently.
public sealed interface Metric permits PerUserMetric, CatalogueMetric {
    /// The metric in words.
    ///
    /// @return the same on every call
    Description description();

    /// What it reads beyond the ranked lists.
    ///
    /// @return a metric is unavailable where one of these is missing
    Set<Need> needs();

    /// What it is called.
    ///
    /// @return `ndcg`
    default String family() {
        return description().family();
    }
}
