package org.recscope.kernel.metric;

import java.util.List;
import java.util.Set;

/// A question asked of a run, at any number of cut-offs. Three shapes only: a value a user, a
/// value from counts of items, a value from sums over users.
public sealed interface Metric permits PerUserMetric, CatalogueMetric, PopulationMetric {
    /// The metric in words.
    ///
    /// @return the same on every call
    Description description();

    /// The metric in words when it is asked with parameters; some change its range or unit.
    ///
    /// @param parameters canonical ones
    /// @return as it is here, the {@link #description()}
    default Description description(Parameters parameters) {
        return description();
    }

    /// What it reads beyond the ranked lists, whatever its parameters.
    ///
    /// @return a metric is unavailable where one of these is missing
    Set<Need> needs();

    /// What it leaves open.
    ///
    /// @return the same on every call, each name once; empty when nothing
    default List<Parameter> parameters() {
        return List.of();
    }

    /// What it lacks to be computed with these parameters; metrics that read an attribute by name add it here.
    ///
    /// @param inputs what there is
    /// @param parameters canonical ones
    /// @return in words, `the history`; empty when nothing is missing
    default List<String> missing(Inputs inputs, Parameters parameters) {
        return Need.missing(needs(), inputs);
    }

    /// What it is called.
    ///
    /// @return `ndcg`
    default String family() {
        return description().family();
    }
}
