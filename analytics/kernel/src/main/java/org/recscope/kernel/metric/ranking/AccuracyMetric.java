package org.recscope.kernel.metric.ranking;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Judging;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.Scorer;

/// What the metrics of this package have in common: they read the truth, and leave open what is relevant and whom they
/// are defined for.
abstract class AccuracyMetric implements PerUserMetric {
    private final Description description;
    private final List<Parameter> parameters;

    AccuracyMetric(Description description, Parameter... own) {
        this.description = description;
        this.parameters =
                Stream.concat(Stream.of(own), Judging.SHARED.stream()).collect(Collectors.toUnmodifiableList());
    }

    /// A scorer for one thread.
    abstract Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked);

    @Override
    public final Description description() {
        return description;
    }

    @Override
    public final Set<Need> needs() {
        return Set.of(Need.TRUTH);
    }

    @Override
    public final List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public final Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters asked) {
        return () -> scorer(cutoffs, inputs, asked);
    }
}
