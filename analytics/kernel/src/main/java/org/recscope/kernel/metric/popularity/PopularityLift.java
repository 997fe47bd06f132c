package org.recscope.kernel.metric.popularity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;

/// Popularity lift: (GAP of the list − GAP of the history) / GAP of the history, where the group average popularity GAP
/// is
/// the mean, over items, of the share of users with a history who had the item.
///
/// - Range: \[−1, ∞): 0 when the user is recommended what is as popular as what the user had, above 0 when popular
/// items
///   are pushed. Neither end is better.
/// - No history, or an empty list: undefined. An item nobody had counts 0. Ties: the order of the file.
/// - Source: Abdollahpouri et al. 2020, The connection between popularity bias, calibration, and fairness,
///   doi:10.1145/3383313.3418487, for every user instead of groups of users.
public final class PopularityLift extends PerUserQuestion {
    /// The metric.
    public PopularityLift() {
        super(
                new Description(
                        "popularity-lift",
                        "Popularity lift",
                        "How much more popular are the items of the list than those of the history?",
                        Direction.NEITHER,
                        -1,
                        Double.POSITIVE_INFINITY,
                        "mean popularity of the first k ranks / mean popularity of the history − 1",
                        "",
                        "Abdollahpouri et al. 2020, doi:10.1145/3383313.3418487"),
                Set.of(Need.HISTORY));
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        double[] users = new Popularity(inputs).counts();
        Interactions history = inputs.history();
        return () -> {
            Scorer mean = new ItemMeanScorer(cutoffs, users);
            return (user, values) -> {
                mean.score(user, values);
                double before = mean(history, user.user(), users);
                for (int c = 0; c < cutoffs.length; c++) {
                    values[c] = values[c] / before - 1;
                }
            };
        };
    }

    /// Every item of a history has at least its own user; without one 0 / 0 is undefined.
    private static double mean(Interactions history, int user, double[] users) {
        double sum = 0;
        for (int s = history.from(user); s < history.to(user); s++) {
            sum += users[history.item(s)];
        }
        return history.count(user) == 0 ? Double.NaN : sum / history.count(user);
    }
}
