package org.recscope.kernel.metric.popularity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;

/// Mean inverse user frequency: the mean of −log₂(usersᵢ / |U|) over the items in the first `k` ranks, usersᵢ the
/// users with item i in their history, |U| the users with any history.
///
/// - Unit: bits. Range: \[0, log₂|U|\], higher is less known. An item nobody had counts as one that a single
///   user had, or with `cold=dropped` not at all.
/// - The mean is over the items that are there when the list is shorter than `k`. Empty list: undefined.
/// - Ties: the order of the file.
/// - Source: Zhou et al. 2010, doi:10.1073/pnas.1000488107; Castells, Hurley & Vargas 2022, Novelty and diversity.
public final class Novelty extends PerUserQuestion {
    /// The metric.
    public Novelty() {
        super(
                new Description(
                        "miuf",
                        "Novelty",
                        "How little known are the recommended items?",
                        Direction.HIGHER,
                        0,
                        Double.POSITIVE_INFINITY,
                        "mean of −log₂(users with the item in their history / users with a history); unknown items as 1 user",
                        "bits",
                        "Zhou et al. 2010, doi:10.1073/pnas.1000488107"),
                Set.of(Need.HISTORY),
                Popularity.COLD);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Popularity popularity = new Popularity(inputs);
        double[] bits = popularity.surprise(popularity.readers(), parameters.is(Popularity.COLD, "dropped"));
        return () -> new ItemMeanScorer(cutoffs, bits);
    }
}
