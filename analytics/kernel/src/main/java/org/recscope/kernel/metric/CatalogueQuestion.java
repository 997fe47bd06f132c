package org.recscope.kernel.metric;

import java.util.List;
import java.util.Set;

/// A metric read from counts of items that is described once, when it is made.
public abstract class CatalogueQuestion implements CatalogueMetric {
    private final Description description;
    private final List<Parameter> parameters;

    /// Says what the metric is.
    ///
    /// @param description in words
    /// @param parameters what it leaves open
    protected CatalogueQuestion(Description description, Parameter... parameters) {
        this.description = description;
        this.parameters = List.of(parameters);
    }

    @Override
    public final Description description() {
        return description;
    }

    @Override
    public final Set<Need> needs() {
        return Set.of();
    }

    @Override
    public final List<Parameter> parameters() {
        return parameters;
    }
}
