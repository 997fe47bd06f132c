package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// F-beta: the weighted harmonic mean of precision and recall, (1 + β²) P R / (β² P + R).
///
/// - With h hits it is (1 + β²) h / (β² |R| + d), d the divisor of precision: k, or the length of the list.
/// - β is what recall weighs against precision; 1 by default. Range: \[0, 1\], higher is better.
/// - Ties: a relevant item counts by its chance to stand within the cut-off.
/// - Source: van Rijsbergen 1979, Information Retrieval, chapter 7.
public final class FBeta extends AccuracyMetric {
    private static final Parameter BETA = Parameter.number("beta", "what recall weighs against precision", 1, 0, 1e6);

    private static final Parameter DENOMINATOR =
            Parameter.choice("denominator", "precision is taken over k, or over the items of the list", "k", "list");

    private static final Description DESCRIPTION = new Description(
            "f-beta",
            "F-beta",
            "How good is the balance of precision and recall?",
            Direction.HIGHER,
            0,
            1,
            "(1 + β²) P R / (β² P + R)",
            "",
            "van Rijsbergen 1979, Information Retrieval, chapter 7");

    /// The metric.
    public FBeta() {
        super(DESCRIPTION, BETA, DENOMINATOR);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        double beta = asked.number(BETA);
        double squared = beta * beta;
        HitScorer.Norm precision = Denominators.of(asked.text(DENOMINATOR));
        return new HitScorer(
                cutoffs,
                inputs,
                asked,
                Hits::chance,
                (view, cutoff) -> (squared * view.relevant() + precision.of(view, cutoff)) / (1 + squared));
    }
}
