package org.recscope.kernel.metric;

import java.util.Set;

/// A per-user metric that is described once, when it is made. One that names an attribute of items is unavailable
/// where no file gives that attribute.
public abstract class PerUserQuestion extends Question implements PerUserMetric {
    /// Says what the metric is.
    ///
    /// @param description in words
    /// @param needs what it reads whatever its parameters are
    /// @param parameters what it leaves open
    protected PerUserQuestion(Description description, Set<Need> needs, Parameter... parameters) {
        super(description, needs, parameters);
    }
}
