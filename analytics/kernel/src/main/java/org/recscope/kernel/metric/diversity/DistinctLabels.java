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

/// How many different categories, or providers, a list has: |∪ᵢ labels(i)| over the items of the first `k` ranks.
///
/// - Unit: categories or providers. Range: \[0, all there are\], higher is more varied. With `per=k` divided by the
///   cut-off, with `per=length` by the items that are there.
/// - Items without a label add nothing. Empty list: undefined. Ties: the order of the file.
/// - Source: a count.
public final class DistinctLabels extends PerUserQuestion {
    private static final Parameter PER =
            Parameter.choice("per", "what the count is divided by: nothing, the cut-off, the list", "1", "k", "length");

    private final Parameter attribute;

    private DistinctLabels(String family, String label, String unit, Parameter attribute) {
        super(
                new Description(
                        family,
                        label,
                        "How many different " + unit + " are in a list?",
                        Direction.HIGHER,
                        0,
                        Double.POSITIVE_INFINITY,
                        "number of different " + unit + " among the items of the first k ranks",
                        unit,
                        "a count"),
                Set.of(),
                attribute,
                PER);
        this.attribute = attribute;
    }

    /// How many different categories.
    ///
    /// @return `distinct-categories`
    public static DistinctLabels categories() {
        return new DistinctLabels("distinct-categories", "Distinct categories", "categories", ItemLabels.ATTRIBUTE);
    }

    /// How many different providers.
    ///
    /// @return `distinct-providers`, which reads the column `provider` unless another is named
    public static DistinctLabels providers() {
        Parameter provider = ItemLabels.attribute("provider");
        return new DistinctLabels("distinct-providers", "Distinct providers", "providers", provider);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        ItemCategories labels = ItemLabels.of(inputs, parameters.text(attribute));
        boolean perK = parameters.is(PER, "k");
        boolean perLength = parameters.is(PER, "length");
        return () -> new LabelScorer(
                cutoffs,
                labels,
                (tally, taken, cutoff) -> (double) tally.distinct() / (perK ? cutoff : perLength ? taken : 1));
    }
}
