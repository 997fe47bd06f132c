package org.recscope.kernel.metric.diversity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;
import org.recscope.kernel.metric.distance.ItemDistance;

/// Expected intra-list diversity: EILD@k = Σᵢ disc(i) pᵢ D(i) / Σᵢ disc(i), where D(i) = Σⱼ disc(j | i) pⱼ d(i, j) /
/// Σⱼ disc(j | i) pⱼ over the other items j is what a reader who looks at the item of rank i expects to be different;
/// disc(r) = 1 / log₂(r + 1), disc(j | i) = disc(max(1, j − i)), p is 1, or with `relevance=truth` 1 for relevant items
/// and 0 for others.
///
/// - Range: as the distance, \[0, 1\] for cosine and Jaccard; higher is more varied. Items without categories are left
///   out and keep their ranks. An item without any other: D is 0.
/// - Fewer than two items with categories: undefined. Ties: the order of the file.
/// - Source: Vargas & Castells 2011, doi:10.1145/2043932.2043955.
public final class ExpectedDiversity extends PerUserQuestion {
    private static final Parameter RELEVANCE =
            Parameter.choice("relevance", "which items count: all, or relevant ones alone", "none", "truth");
    private static final Parameter DISCOUNT = Parameter.choice("discount", "how ranks are weighed", "log2", "none");

    /// The metric.
    public ExpectedDiversity() {
        super(
                new Description(
                        "eild",
                        "Expected intra-list diversity",
                        "How different from the rest are the items a reader sees, the first ranks counting most?",
                        Direction.HIGHER,
                        0,
                        1,
                        "rank-weighted mean over items of the rank-weighted mean distance to the other items",
                        "",
                        "Vargas & Castells 2011, doi:10.1145/2043932.2043955"),
                Set.of(),
                ItemDistance.MEASURE,
                ItemLabels.ATTRIBUTE,
                RELEVANCE,
                DISCOUNT);
    }

    @Override
    public Description description(Parameters chosen) {
        return ItemDistance.ranged(description(), chosen);
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        List<String> missing = ItemDistance.missing(inputs, chosen);
        boolean truth = chosen.is(RELEVANCE, "none") || inputs.has(Need.TRUTH);
        return truth ? missing : List.of(Need.TRUTH.words());
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        ItemDistance distance = ItemDistance.of(inputs, parameters);
        boolean truth = parameters.is(RELEVANCE, "truth");
        boolean discounted = parameters.is(DISCOUNT, "log2");
        return () -> new ExpectedScorer(cutoffs, inputs, distance, truth, discounted);
    }

    private static final class ExpectedScorer extends PrefixScorer {
        private final ItemDistance distance;
        private final boolean truth;
        private final boolean discounted;
        private UserCursor user;
        private int known;
        private double weights;

        /// Of the items that count: item, rank, and the sums of weighted distances and of weights to the others.
        private int[] items = new int[32];

        private int[] ranks = new int[32];
        private double[] distances = new double[32];
        private double[] others = new double[32];
        private int count;

        ExpectedScorer(int[] cutoffs, Inputs inputs, ItemDistance distance, boolean truth, boolean discounted) {
            super(cutoffs);
            this.distance = distance;
            this.truth = truth;
            this.discounted = discounted;
            this.user = new UserCursor(inputs);
        }

        @Override
        protected void begin(UserCursor cursor) {
            user = cursor;
            known = 0;
            weights = 0;
            count = 0;
        }

        private double weight(int rank) {
            return discounted ? Discount.LOG2.at(rank) : 1;
        }

        @Override
        protected void add(int item, int rank) {
            if (!distance.knows(item)) {
                return;
            }
            known++;
            weights += weight(rank);
            if (!truth || user.gain(item) > 0) {
                compare(item, rank);
            }
        }

        private void compare(int item, int rank) {
            grow();
            double above = 0;
            for (int i = 0; i < count; i++) {
                double apart = distance.between(items[i], item);
                double weight = weight(rank - ranks[i]);
                distances[i] += weight * apart;
                others[i] += weight;
                above += apart;
            }
            items[count] = item;
            ranks[count] = rank;
            distances[count] = above;
            others[count] = count;
            count++;
        }

        private void grow() {
            if (count == items.length) {
                items = Arrays.copyOf(items, Math.multiplyExact(count, 2));
                ranks = Arrays.copyOf(ranks, items.length);
                distances = Arrays.copyOf(distances, items.length);
                others = Arrays.copyOf(others, items.length);
            }
        }

        @Override
        protected double value(int taken, int cutoff) {
            if (known < 2) {
                return Double.NaN;
            }
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += others[i] > 0 ? weight(ranks[i]) * distances[i] / others[i] : 0;
            }
            return sum / weights;
        }
    }
}
