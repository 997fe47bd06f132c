package org.recscope.kernel.metric.popularity;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Serendipity as relevance that popularity would not have brought: the mean over the items in the first `k` ranks of
/// max(P(r) − P̂(i), 0) for relevant items and 0 for others. P(r) = (n + 1 − r) / n is how sure the run is of rank r in
/// a
/// catalogue of n items, P̂(i) = (n + 1 − popularity rank) / n how sure popularity would be; equally popular items
/// share a
/// rank and the next popularity has the next rank; P̂ is 0 for an item nobody had.
///
/// - Range: \[0, 1\], higher is better. No relevant item of the user: undefined; an empty list 0. With `per=k` a short
///   list is divided by the cut-off. Ties: the order of the file.
/// - Source: Ge, Delgado-Battenfeld & Jannach 2010, doi:10.1145/1864708.1864761, with probabilities from ranks as
///   RecTools has them.
public final class RankSerendipity extends PerUserQuestion {
    /// The metric.
    public RankSerendipity() {
        super(
                new Description(
                        "serendipity",
                        "Serendipity",
                        "How relevant is what popularity alone would not have recommended so high?",
                        Direction.HIGHER,
                        0,
                        1,
                        "mean over the first k ranks of relevance × max(P(r) − P̂(i), 0), P from the rank in the list, P̂ from "
                                + "the popularity rank",
                        "",
                        "Ge, Delgado-Battenfeld & Jannach 2010, doi:10.1145/1864708.1864761"),
                Set.of(Need.TRUTH, Need.HISTORY),
                ItemMeanScorer.PER);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        double items = Math.max(1, inputs.catalogue().count());
        double[] expected = expected(new Popularity(inputs), inputs.items(), items);
        boolean perCutoff = parameters.is(ItemMeanScorer.PER, "k");
        return () -> new SurpriseScorer(cutoffs, inputs, expected, items, perCutoff);
    }

    private static double[] expected(Popularity popularity, int items, double n) {
        int[] distinct = IntStream.range(0, items)
                .map(popularity::users)
                .filter(users -> users > 0)
                .distinct()
                .sorted()
                .toArray();
        return popularity.numbers(item -> {
            int below = Arrays.binarySearch(distinct, popularity.users(item));
            return below < 0 ? 0 : Math.max(0, (n + 1 - (distinct.length - below)) / n);
        });
    }

    private static final class SurpriseScorer extends PrefixScorer {
        private final double[] expected;
        private final double items;
        private final boolean perCutoff;
        private UserCursor user;
        private double sum;

        SurpriseScorer(int[] cutoffs, Inputs inputs, double[] expected, double items, boolean perCutoff) {
            super(cutoffs);
            this.expected = expected;
            this.items = items;
            this.perCutoff = perCutoff;
            this.user = new UserCursor(inputs);
        }

        @Override
        protected void begin(UserCursor cursor) {
            user = cursor;
            sum = 0;
        }

        @Override
        protected void add(int item, int rank) {
            if (user.gain(item) > 0) {
                sum += Math.max(0, (items + 1 - rank) / items - expected[item]);
            }
        }

        @Override
        protected double value(int taken, int cutoff) {
            if (user.relevant() == 0) {
                return Double.NaN;
            }
            boolean divided = perCutoff && cutoff != MetricName.WHOLE_LIST;
            return sum == 0 ? 0 : sum / (divided ? cutoff : taken);
        }
    }
}
