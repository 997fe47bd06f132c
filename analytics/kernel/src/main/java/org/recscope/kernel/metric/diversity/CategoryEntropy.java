package org.recscope.kernel.metric.diversity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;

/// Entropy of the categories in a list: H = −Σ_g q(g) log₂ q(g), q(g) = (n_g + s) / Σ (n + s), n_g the items of the
/// first `k` ranks in category g, s a smoothing that is 0 when nobody says.
///
/// - Unit: bits. Range: \[0, log₂ G\] for G categories, higher is more varied. An item of several categories counts
/// once
///   for each of them.
/// - No item with a category: undefined. Ties: the order of the file.
/// - Source: Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x.
public final class CategoryEntropy extends PerUserQuestion {
    private static final Parameter SMOOTHING =
            Parameter.number("smoothing", "added to the count of every category, those not in the list too", 0, 0, 1);

    /// The metric.
    public CategoryEntropy() {
        super(
                new Description(
                        "category-entropy",
                        "Category entropy",
                        "How evenly does a list spread over categories?",
                        Direction.HIGHER,
                        0,
                        Double.POSITIVE_INFINITY,
                        "−Σ q log₂ q, q: share of each category among the categories of the first k ranks",
                        "bits",
                        "Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x"),
                Set.of(),
                ItemLabels.ATTRIBUTE,
                SMOOTHING);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        ItemCategories labels = ItemLabels.of(inputs, parameters);
        double smoothing = parameters.number(SMOOTHING);
        return () -> new LabelScorer(
                cutoffs,
                labels,
                (tally, taken, cutoff) -> tally.total() == 0 ? Double.NaN : entropy(tally, smoothing, labels.size()));
    }

    /// log₂ T − Σ n log₂ n / T, so that one category alone is exactly 0.
    private static double entropy(LabelTally tally, double smoothing, int labels) {
        double total = tally.total() + smoothing * labels;
        double sum = smoothing == 0 ? 0 : (labels - tally.distinct()) * smoothing * Math.log(smoothing);
        for (int i = 0; i < tally.distinct(); i++) {
            double count = tally.count(tally.label(i)) + smoothing;
            sum += count * Math.log(count);
        }
        return Math.max(0, (Math.log(total) - sum / total) / Math.log(2));
    }
}
