package org.recscope.kernel.metric.news;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;
import org.recscope.kernel.metric.calibration.ListMixes;
import org.recscope.kernel.metric.calibration.Mix;

/// Fragmentation: the mean, over other users, of how far the stories in their first `k` ranks are from those in the
/// user's:
/// whether people are told of the same events. The column `story` says which event an item belongs to.
///
/// - `others=100` users are compared with each; `others=0` compares with everybody, which costs the square of their
/// number.
///   Fewer users than that are all compared, exactly. Otherwise users stand in one order shuffled from `seed`, and each
/// is
///   compared with those that follow: nobody twice, everybody as often as anybody.
/// - Ranks weigh 1 / r, divided by their exact sum; `weight=none` weighs all alike. Jensen–Shannon distance, with 0.001
/// of each
///   side mixed into the other; `divergence` names others, kl from the other user to this one.
/// - Range: \[0, 1\]: 0 when everybody reads the same stories. A user without stories: undefined, and not compared
/// with. Nobody
///   else: undefined. Ties: the order of the file.
/// - Source: Vrijenhoek et al. 2022, RADio, doi:10.1145/3523227.3546780.
public final class Fragmentation extends PerUserQuestion {
    private static final ListMixes MIXES = ListMixes.normative("story", "catalogue", false);
    private static final Parameter OTHERS =
            Parameter.whole("others", "with how many users each is compared; 0 for all", 100, 0, Integer.MAX_VALUE);
    private static final Parameter SEED =
            Parameter.whole("seed", "of the order in which users are compared", 1, 0, 1L << 52);

    /// The metric.
    public Fragmentation() {
        super(
                new Description(
                        "fragmentation",
                        "Fragmentation",
                        "How different are the stories that different users are told?",
                        Direction.NEITHER,
                        0,
                        1,
                        "mean over other users of the Jensen–Shannon distance between the stories of first k ranks",
                        "",
                        "Vrijenhoek et al. 2022, doi:10.1145/3523227.3546780"),
                Set.of(),
                Stream.concat(
                                Arrays.stream(MIXES.parameters())
                                        .filter(parameter -> !parameter.name().equals("reference")),
                                Stream.of(OTHERS, SEED))
                        .toArray(Parameter[]::new));
    }

    @Override
    public Description description(Parameters chosen) {
        return MIXES.ranged(description(), chosen);
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        return MIXES.missing(inputs, chosen);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        ItemCategories labels = MIXES.labels(inputs, parameters);
        double others = parameters.number(OTHERS);
        return () -> new OthersScorer(
                cutoffs,
                new Mix(labels),
                new Mix(labels),
                MIXES.weights(parameters),
                MIXES.comparison(parameters),
                new Neighbours(labels, others == 0 ? Integer.MAX_VALUE : (int) others, (long) parameters.number(SEED)));
    }

    private static final class OthersScorer implements Scorer {
        private final int[] cutoffs;
        private final Mix own;
        private final Mix theirs;
        private final Discount weights;
        private final ListMixes.Comparison comparison;
        private final Neighbours neighbours;

        OthersScorer(
                int[] cutoffs,
                Mix own,
                Mix theirs,
                Discount weights,
                ListMixes.Comparison comparison,
                Neighbours neighbours) {
            this.cutoffs = cutoffs;
            this.own = own;
            this.theirs = theirs;
            this.weights = weights;
            this.comparison = comparison;
            this.neighbours = neighbours;
        }

        @Override
        public void score(UserCursor user, double[] values) {
            for (int c = 0; c < cutoffs.length; c++) {
                fill(own, user.lists(), user.user(), cutoffs[c]);
                values[c] = own.total() == 0 ? Double.NaN : mean(user, cutoffs[c]);
            }
        }

        private void fill(Mix mix, RankedLists lists, int user, int cutoff) {
            mix.clear();
            int end = Math.min(cutoff, lists.length(user));
            for (int rank = 1; rank <= end; rank++) {
                mix.add(lists.item(lists.from(user) + rank - 1), weights.at(rank));
            }
        }

        private double mean(UserCursor user, int cutoff) {
            int[] order = neighbours.order(user.lists());
            int from = neighbours.place(user.lists(), user.user());
            int count = Math.min(neighbours.most(), order.length - 1);
            double sum = 0;
            int compared = 0;
            for (int i = 1; i <= count && from >= 0; i++) {
                fill(theirs, user.lists(), order[(int) (((long) from + i) % order.length)], cutoff);
                if (theirs.total() > 0) {
                    sum += comparison.of(theirs, own);
                    compared++;
                }
            }
            return sum / compared;
        }
    }
}
