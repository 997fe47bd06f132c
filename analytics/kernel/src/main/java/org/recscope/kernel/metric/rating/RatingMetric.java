package org.recscope.kernel.metric.rating;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.Scorer;

/// What the metrics of this package have in common: a mean over the pairs of a list that the truth has too.
abstract class RatingMetric implements PerUserMetric {
    private final Description description;

    RatingMetric(Description description) {
        this.description = description;
    }

    /// What one pair adds.
    abstract double loss(double score, double grade);

    /// The value, from the mean loss.
    double read(double mean) {
        return mean;
    }

    @Override
    public final Description description() {
        return description;
    }

    @Override
    public final Set<Need> needs() {
        return Set.of(Need.TRUTH, Need.SCORES);
    }

    @Override
    public final Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        return () -> new PairScorer(cutoffs, inputs.truth(), this);
    }
}
