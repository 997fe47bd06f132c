package org.recscope.kernel.metric.diversity;

import java.util.Set;
import java.util.function.Supplier;
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

/// Binomial diversity: coverage × non-redundancy of categories, measured against lists of as many items drawn at
/// random from what people read. With X_g binomial over the n items of the list with chance p_g, and G categories:
/// coverage = Π over categories g that are not there of P(X_g = 0)^(1/G), non-redundancy = Π over the m categories that
/// are there, n_g times each, of P(X_g ≥ n_g | X_g > 0)^(1/m). `part` reads one of the two factors alone.
///
/// - p_g = α × share of the user's history with category g + (1 − α) × the same of everybody, α = 0.5.
/// - Range: \[0, 1\], higher is more varied. No category in the list, or no category at all: undefined. Ties: the order
///   of the file.
/// - Source: Vargas et al. 2014, Coverage, redundancy and size-awareness in genre diversity,
/// doi:10.1145/2645710.2645743.
public final class BinomialDiversity extends PerUserQuestion {
    private static final Parameter ALPHA =
            Parameter.number("alpha", "weight of the user's own history against everybody's", 0.5, 0, 1);
    private static final Parameter PART =
            Parameter.choice("part", "which factors are read", "both", "coverage", "non-redundancy");

    /// The metric.
    public BinomialDiversity() {
        super(
                new Description(
                        "binomial-diversity",
                        "Binomial diversity",
                        "Does a list cover categories without repeating them, for its size?",
                        Direction.HIGHER,
                        0,
                        1,
                        "Π P(X_g = 0)^(1/G) over missing categories × Π P(X_g ≥ n_g | X_g > 0)^(1/m) over present ones, "
                                + "X_g binomial",
                        "",
                        "Vargas et al. 2014, doi:10.1145/2645710.2645743"),
                Set.of(Need.HISTORY),
                ItemLabels.ATTRIBUTE,
                ALPHA,
                PART);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        ItemCategories labels = ItemLabels.of(inputs, parameters);
        double alpha = parameters.number(ALPHA);
        return () -> new BinomialScorer(
                cutoffs,
                labels,
                new LabelChances(inputs.history(), labels, alpha),
                !parameters.is(PART, "non-redundancy"),
                !parameters.is(PART, "coverage"));
    }

    private static final class BinomialScorer extends PrefixScorer {
        private final int labels;
        private final LabelTally tally;
        private final LabelChances chances;
        private final boolean coverage;
        private final boolean redundancy;
        private int prepared = -1;

        BinomialScorer(
                int[] cutoffs, ItemCategories labels, LabelChances chances, boolean coverage, boolean redundancy) {
            super(cutoffs);
            this.labels = labels.size();
            this.tally = new LabelTally(labels);
            this.chances = chances;
            this.coverage = coverage;
            this.redundancy = redundancy;
        }

        @Override
        protected void begin(UserCursor user) {
            tally.clear();
            if (user.user() != prepared) {
                prepared = user.user();
                chances.toUser(prepared);
            }
        }

        @Override
        protected void add(int item, int rank) {
            tally.add(item);
        }

        @Override
        protected double value(int taken, int cutoff) {
            if (tally.distinct() == 0) {
                return Double.NaN;
            }
            return (coverage ? coverage(taken) : 1) * (redundancy ? nonRedundancy(taken) : 1);
        }

        /// Logarithms of P(X = 0) = (1 − p)ⁿ add up; a category everybody reads and the list has not makes 0.
        private double coverage(int taken) {
            double sum = 0;
            for (int label = 0; label < labels; label++) {
                if (tally.count(label) == 0) {
                    sum += taken * Math.log1p(-chances.of(label));
                }
            }
            return Math.exp(sum / labels);
        }

        private double nonRedundancy(int taken) {
            double sum = 0;
            for (int i = 0; i < tally.distinct(); i++) {
                int label = tally.label(i);
                sum += Math.log(atLeast(tally.count(label), taken, chances.of(label)));
            }
            return Math.exp(sum / tally.distinct());
        }

        /// P(X ≥ times | X > 0): from P(X = 1) each term gives the next. Where nobody reads a category, the limit: it
        /// comes once or not at all.
        private static double atLeast(int times, int n, double p) {
            if (times == 1 || p >= 1) {
                return 1;
            }
            double none = Math.exp(n * Math.log1p(-p));
            double term = n * p * Math.exp((n - 1) * Math.log1p(-p));
            double below = 0;
            for (int x = 1; x < times; x++) {
                below += term;
                term *= (n - x) * p / ((x + 1) * (1 - p));
            }
            double any = 1 - none;
            return any <= 0 ? 0 : Math.max(0, 1 - below / any);
        }
    }
}
