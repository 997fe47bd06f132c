package org.recscope.kernel.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A per-user metric that is described once, when it is made. One that names an attribute of items is unavailable
/// where no file gives that attribute.
public abstract class PerUserQuestion implements PerUserMetric {
    private final Description description;
    private final Set<Need> needs;
    private final List<Parameter> parameters;

    /// Says what the metric is.
    ///
    /// @param description in words
    /// @param needs what it reads whatever its parameters are
    /// @param parameters what it leaves open
    protected PerUserQuestion(Description description, Set<Need> needs, Parameter... parameters) {
        this.description = description;
        this.needs = Set.copyOf(needs);
        this.parameters = List.of(parameters);
    }

    @Override
    public final Description description() {
        return description;
    }

    @Override
    public final Set<Need> needs() {
        return needs;
    }

    @Override
    public final List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public final List<String> missing(Inputs inputs, Parameters chosen) {
        List<String> missing = new ArrayList<>(PerUserMetric.super.missing(inputs, chosen));
        for (String more : alsoMissing(inputs, chosen)) {
            if (!missing.contains(more)) {
                missing.add(more);
            }
        }
        return List.copyOf(missing);
    }

    /// What is missing because of the parameters that were chosen.
    ///
    /// @param inputs what there is
    /// @param chosen canonical ones
    /// @return in words; as it is here, the attribute where the metric has one
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        return ItemLabels.missing(inputs, chosen, parameters);
    }
}
