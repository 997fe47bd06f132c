package org.recscope.kernel.metric.stability;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.ReferenceRun;
import org.recscope.kernel.metric.Scorer;

/// A question that holds a list against the same user's list of another run, which a parameter names.
abstract class ReferenceQuestion extends PerUserQuestion {
    ReferenceQuestion(Description description, Parameter... own) {
        super(
                description,
                Set.of(Need.REFERENCE),
                Stream.concat(Stream.of(ReferenceRun.RUN), Stream.of(own)).toArray(Parameter[]::new));
    }

    /// Says how to make a scorer against a run.
    abstract Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, RankedLists other, Parameters parameters);

    @Override
    protected final List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        return ReferenceRun.missing(inputs, chosen);
    }

    @Override
    public final Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        return scorers(cutoffs, inputs, ReferenceRun.of(inputs, parameters), parameters);
    }
}
