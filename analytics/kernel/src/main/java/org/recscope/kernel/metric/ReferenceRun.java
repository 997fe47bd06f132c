package org.recscope.kernel.metric;

import java.util.List;
import java.util.Optional;
import org.recscope.kernel.data.RankedLists;

/// The other run that a run is held against, called by name.
public final class ReferenceRun {
    /// Which run.
    public static final Parameter RUN = Parameter.text(
            "run", "the run that is held against, by its name; first is the first run there is", "first");

    private ReferenceRun() {}

    /// The run that parameters name.
    ///
    /// @param inputs where {@link #missing} finds nothing missing
    /// @param parameters of a metric that has {@link #RUN}
    /// @return over the same users
    public static RankedLists of(Inputs inputs, Parameters parameters) {
        return find(inputs, parameters)
                .orElseThrow(() -> new IllegalArgumentException("there is no run '" + parameters.text(RUN) + "'"));
    }

    private static Optional<RankedLists> find(Inputs inputs, Parameters parameters) {
        String name = parameters.text(RUN);
        RankedLists named = inputs.references().get(name);
        return named != null || !name.equals(RUN.initial())
                ? Optional.ofNullable(named)
                : inputs.references().values().stream().findFirst();
    }

    /// What is missing for it.
    ///
    /// @param inputs what there is
    /// @param parameters of a metric that has {@link #RUN}
    /// @return in words; empty when nothing is
    public static List<String> missing(Inputs inputs, Parameters parameters) {
        if (find(inputs, parameters).isPresent()) {
            return List.of();
        }
        return List.of(
                inputs.has(Need.REFERENCE) ? "a run called '" + parameters.text(RUN) + "'" : Need.REFERENCE.words());
    }
}
