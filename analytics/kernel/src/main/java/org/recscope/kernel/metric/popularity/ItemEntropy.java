package org.recscope.kernel.metric.popularity;

import org.recscope.kernel.metric.CatalogueQuestion;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.tally.Exposure;

/// Entropy of recommendations over items: H = −Σᵢ p(i) log₂ p(i), p the share of all recommendations in anybody's first
/// `k` ranks that item i gets.
///
/// - Unit: bits, or nats with `base=e`. Range: \[0, log₂ n\] for n items of the catalogue; higher is more even.
///   `per=item` divides by the number of distinct items recommended.
/// - Items outside the catalogue do not count. Nothing recommended: undefined. Ties: the order of the file.
/// - Source: Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x.
public final class ItemEntropy extends CatalogueQuestion {
    private static final Parameter BASE = Parameter.choice("base", "of the logarithm", "2", "e");
    private static final Parameter PER =
            Parameter.choice("per", "what it is divided by: nothing, or the distinct items", "1", "item");

    /// The metric.
    public ItemEntropy() {
        super(
                new Description(
                        "entropy",
                        "Entropy of exposure",
                        "How evenly do recommendations spread over items?",
                        Direction.HIGHER,
                        0,
                        Double.POSITIVE_INFINITY,
                        "−Σ p log₂ p, p: share of each catalogue item among all recommendations in first k ranks",
                        "bits",
                        "Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x"),
                BASE,
                PER);
    }

    /// log T − Σ x log x / T, so that one item alone is exactly 0.
    @Override
    public double value(Exposure exposure, Parameters parameters) {
        double total = exposure.total();
        if (total == 0) {
            return Double.NaN;
        }
        double nats = Math.max(0, Math.log(total) - exposure.sum(count -> count * Math.log(count)) / total);
        double entropy = parameters.is(BASE, "2") ? nats / Math.log(2) : nats;
        return parameters.is(PER, "item") ? entropy / exposure.distinct() : entropy;
    }
}
