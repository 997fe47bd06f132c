package org.recscope.kernel.metric.diversity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Intent-aware expected reciprocal rank: ERR-IA@k = 1/n Σ_g Σᵣ₌₁…ₖ (1 / r) α (1 − α)^seen(g, r), over relevant items
/// of
/// category g at rank r: the mean, over the n categories of the user's relevant items, of the reciprocal rank at which
/// a
/// reader stops who wants that category and is content with each such item with chance α.
///
/// - Range: \[0, 1\], higher is better. With `norm=perfect` divided by the value of a list in which every item has
///   every category, as ndeval does; then the last rank reaches 1.
/// - No relevant item with a category: undefined. Grades above 0 are all alike. Ties: the order of the file.
/// - Source: Chapelle et al. 2009, doi:10.1145/1645953.1646033; Chapelle et al. 2011, doi:10.1007/s10791-011-9167-7;
///   the norm: Clarke et al. 2011, doi:10.1145/1935826.1935847.
public final class IntentAwareErr extends PerUserQuestion {
    private static final Parameter ALPHA =
            Parameter.number("alpha", "how likely a relevant item is enough for the reader", 0.5, 0, 1);
    private static final Parameter NORM = Parameter.choice(
            "norm", "what it is divided by: nothing, or the value of a perfect list", "none", "perfect");

    /// The metric.
    public IntentAwareErr() {
        super(
                new Description(
                        "err-ia",
                        "ERR-IA",
                        "How soon does a reader who wants one of the user's categories find something?",
                        Direction.HIGHER,
                        0,
                        1,
                        "mean over the categories of relevant items of Σ (1 / r) α (1 − α)^seen over relevant items of "
                                + "the category in ranks r ≤ k, α = 0.5",
                        "",
                        "Chapelle et al. 2009, doi:10.1145/1645953.1646033"),
                Set.of(Need.TRUTH),
                ItemLabels.ATTRIBUTE,
                ALPHA,
                NORM);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        ItemCategories labels = ItemLabels.of(inputs, parameters);
        double alpha = parameters.number(ALPHA);
        boolean perfect = parameters.is(NORM, "perfect");
        return () -> new IntentScorer(cutoffs, inputs, labels, alpha, perfect);
    }

    private static final class IntentScorer extends PrefixScorer {
        private final Interactions truth;
        private final SubtopicGains gains;
        private final LabelTally wanted;
        private final double alpha;
        private final boolean perfect;
        private UserCursor user;
        private double sum;

        IntentScorer(int[] cutoffs, Inputs inputs, ItemCategories labels, double alpha, boolean perfect) {
            super(cutoffs);
            this.truth = inputs.truth();
            this.gains = new SubtopicGains(labels, alpha);
            this.wanted = new LabelTally(labels);
            this.alpha = alpha;
            this.perfect = perfect;
            this.user = new UserCursor(inputs);
        }

        @Override
        protected void begin(UserCursor cursor) {
            user = cursor;
            gains.clear();
            sum = 0;
            wanted.clear();
            for (int s = truth.from(user.user()); s < truth.to(user.user()); s++) {
                if (truth.grade(s) > 0) {
                    wanted.add(truth.item(s));
                }
            }
        }

        @Override
        protected void add(int item, int rank) {
            if (user.gain(item) > 0) {
                sum += gains.gain(item) / rank;
                gains.add(item);
            }
        }

        @Override
        protected double value(int taken, int cutoff) {
            if (wanted.distinct() == 0) {
                return Double.NaN;
            }
            double mean = sum / wanted.distinct();
            return perfect ? mean / perfect(cutoff) : alpha * mean;
        }

        /// Σᵢ₌₁…ₖ (1 − α)ⁱ⁻¹ / i; beyond some thousand ranks nothing is added that a double could hold.
        private double perfect(int cutoff) {
            double norm = 0;
            for (int rank = 1; rank <= Math.min(cutoff, 1 << 12); rank++) {
                norm += gains.power(rank - 1) / rank;
            }
            return norm;
        }
    }
}
