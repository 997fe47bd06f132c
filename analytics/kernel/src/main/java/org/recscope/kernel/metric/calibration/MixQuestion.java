package org.recscope.kernel.metric.calibration;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;

/// A metric that compares the mix of a list with another mix.
public abstract class MixQuestion extends PerUserQuestion {
    private final ListMixes mixes;

    /// Says what the metric is.
    ///
    /// @param description in words
    /// @param mixes what is compared when nobody says otherwise
    protected MixQuestion(Description description, ListMixes mixes) {
        super(description, Set.of(), mixes.parameters());
        this.mixes = mixes;
    }

    @Override
    public Description description(Parameters chosen) {
        return mixes.ranged(description(), chosen);
    }

    @Override
    protected final List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        return mixes.missing(inputs, chosen);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        return mixes.scorers(cutoffs, inputs, parameters);
    }
}
