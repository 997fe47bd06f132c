package org.recscope.kernel.metric;

import java.util.Set;

/// A metric over sums of users that is described once, when it is made.
public abstract class PopulationQuestion extends Question implements PopulationMetric {
    /// Says what the metric is.
    ///
    /// @param description in words
    /// @param needs what it reads whatever its parameters are
    /// @param parameters what it leaves open
    protected PopulationQuestion(Description description, Set<Need> needs, Parameter... parameters) {
        super(description, needs, parameters);
    }
}
