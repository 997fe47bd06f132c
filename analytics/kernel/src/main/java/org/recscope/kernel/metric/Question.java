package org.recscope.kernel.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a metric says of itself, given once when it is made, whatever its shape.
abstract class Question {
    private final Description description;
    private final Set<Need> needs;
    private final List<Parameter> parameters;

    Question(Description description, Set<Need> needs, Parameter... parameters) {
        this.description = description;
        this.needs = Set.copyOf(needs);
        this.parameters = List.of(parameters);
    }

    /// The metric in words.
    ///
    /// @return the same on every call
    public final Description description() {
        return description;
    }

    /// What it reads beyond the ranked lists.
    ///
    /// @return whatever its parameters
    public final Set<Need> needs() {
        return needs;
    }

    /// What it leaves open.
    ///
    /// @return the same on every call
    public final List<Parameter> parameters() {
        return parameters;
    }

    /// What it lacks to be computed with these parameters.
    ///
    /// @param inputs what there is
    /// @param chosen canonical ones
    /// @return in words; empty when nothing is missing
    public final List<String> missing(Inputs inputs, Parameters chosen) {
        List<String> missing = new ArrayList<>(Need.missing(needs, inputs));
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
