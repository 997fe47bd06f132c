package org.recscope.kernel.metric.popularity;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;
import org.recscope.kernel.metric.distance.ItemDistance;
import org.recscope.kernel.metric.distance.ProfileDistance;

/// Serendipity as relevance away from the usual: the mean over the items in the first `k` ranks of d(i, history) for
/// relevant items and 0 for others, d the mean {@link ItemDistance} to the items of the user's history.
///
/// - Range: as the distance, \[0, 1\] for cosine and Jaccard; higher is better. Items without categories are left out.
///   `attribute=readers` compares items by who had them.
/// - No relevant item or no history with categories: undefined; an empty list 0. Ties: the order of the file.
/// - Source: Zhang et al. 2012, doi:10.1145/2124295.2124300 (unserendipity), turned round and held to relevant items as
///   the recommenders library does.
public final class CosineSerendipity extends PerUserQuestion {
    /// The metric.
    public CosineSerendipity() {
        super(
                new Description(
                        "cosine-serendipity",
                        "Serendipity by distance",
                        "How far are the relevant items of the list from what the user had before?",
                        Direction.HIGHER,
                        0,
                        1,
                        "mean over the first k ranks of relevance × mean distance to the items of the history",
                        "",
                        "Zhang et al. 2012, doi:10.1145/2124295.2124300"),
                Set.of(Need.TRUTH, Need.HISTORY),
                ItemDistance.MEASURE,
                ItemLabels.ATTRIBUTE);
    }

    @Override
    public Description description(Parameters chosen) {
        return ItemDistance.ranged(description(), chosen);
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        return ItemDistance.missing(inputs, chosen);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        ItemDistance distance = ItemDistance.of(inputs, parameters);
        return () -> new SerendipityScorer(cutoffs, inputs, new ProfileDistance(distance, inputs.history()));
    }

    private static final class SerendipityScorer extends PrefixScorer {
        private final ProfileDistance profile;
        private UserCursor user;
        private boolean defined;
        private int known;
        private double sum;

        SerendipityScorer(int[] cutoffs, Inputs inputs, ProfileDistance profile) {
            super(cutoffs);
            this.profile = profile;
            this.user = new UserCursor(inputs);
        }

        @Override
        protected void begin(UserCursor cursor) {
            user = cursor;
            defined = cursor.relevant() > 0 && profile.toUser(cursor.user());
            known = 0;
            sum = 0;
        }

        @Override
        protected void add(int item, int rank) {
            double away = defined ? profile.of(item) : Double.NaN;
            if (!Double.isNaN(away)) {
                known++;
                sum += user.gain(item) > 0 ? away : 0;
            }
        }

        @Override
        protected double value(int taken, int cutoff) {
            return !defined ? Double.NaN : known == 0 ? 0 : sum / known;
        }
    }
}
