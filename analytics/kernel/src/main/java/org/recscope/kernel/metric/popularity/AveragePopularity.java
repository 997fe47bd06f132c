package org.recscope.kernel.metric.popularity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;

/// Average recommendation popularity: the mean, over the items in the first `k` ranks, of the number of users who
/// have the item in their history.
///
/// - Unit: users. Range: \[0, |U|\]; neither end is better in itself. An item nobody had counts 0, or with
///   `cold=dropped` not at all. `scale` makes a share of it: of all interactions, of the users with a history, of the
///   most popular item.
/// - The mean is over the items that are there when the list is shorter than `k`. Empty list: undefined.
/// - Ties: the order of the file.
/// - Source: Yin et al. 2012, doi:10.14778/2311906.2311916; Abdollahpouri, Burke & Mobasher 2019, arXiv:1901.07555.
public final class AveragePopularity extends PerUserQuestion {
    private static final Parameter SCALE = Parameter.choice(
            "scale",
            "what users are counted as: users, a share of interactions, of users, or of the most popular item",
            "users",
            "interactions",
            "readers",
            "highest");
    private static final Parameter COLD =
            Parameter.choice("cold", "an item nobody had: counts 0, or is dropped", "0", "dropped");

    /// The metric.
    public AveragePopularity() {
        super(
                new Description(
                        "arp",
                        "Average popularity",
                        "How many users already knew the recommended items?",
                        Direction.NEITHER,
                        0,
                        Double.POSITIVE_INFINITY,
                        "mean number of users who have the recommended item in their history",
                        "users",
                        "Yin et al. 2012, doi:10.14778/2311906.2311916"),
                Set.of(Need.HISTORY),
                SCALE,
                COLD);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Popularity popularity = new Popularity(inputs);
        boolean dropped = parameters.is(COLD, "dropped");
        double scale = scale(popularity, parameters.text(SCALE));
        double[] users = popularity.numbers(
                item -> dropped && popularity.users(item) == 0 ? Double.NaN : popularity.users(item) / scale);
        return () -> new ItemMeanScorer(cutoffs, users);
    }

    private static double scale(Popularity popularity, String name) {
        switch (name) {
            case "interactions":
                return popularity.interactions();
            case "readers":
                return popularity.readers();
            case "highest":
                return popularity.highest();
            default:
                return 1;
        }
    }
}
