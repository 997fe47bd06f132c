package org.recscope.kernel.metric.popularity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.Scorer;

/// Average recommendation popularity: the mean, over the items in the first `k` ranks, of the number of users who
/// have the item in their history.
///
/// - Unit: users. Range: \[0, |U|\]; neither end is better in itself. An item nobody had counts 0.
/// - The mean is over the items that are there when the list is shorter than `k`. Empty list: undefined.
/// - Ties: the order of the file.
/// - Source: Yin et al. 2012, doi:10.14778/2311906.2311916; Abdollahpouri, Burke & Mobasher 2019, arXiv:1901.07555.
public final class AveragePopularity implements PerUserMetric {
    private static final Description DESCRIPTION = new Description(
            "arp",
            "Average popularity",
            "How many users already knew the recommended items?",
            Direction.NEITHER,
            0,
            Double.POSITIVE_INFINITY,
            "mean number of users who have the recommended item in their history",
            "users",
            "Yin et al. 2012, doi:10.14778/2311906.2311916");

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.HISTORY);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        double[] users = new Popularity(inputs.history(), inputs.items()).counts();
        return () -> new ItemMeanScorer(cutoffs, users);
    }
}
