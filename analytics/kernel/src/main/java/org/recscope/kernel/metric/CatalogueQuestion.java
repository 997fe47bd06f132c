package org.recscope.kernel.metric;

import java.util.Set;

/// A metric read from counts of items that is described once, when it is made.
public abstract class CatalogueQuestion extends Question implements CatalogueMetric {
    /// Says what the metric is.
    ///
    /// @param description in words
    /// @param parameters what it leaves open
    protected CatalogueQuestion(Description description, Parameter... parameters) {
        super(description, Set.of(), parameters);
    }
}
