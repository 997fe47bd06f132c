package org.recscope.kernel.metric.fairness;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Attention;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Expected exposure of one user's list, against a reader who is shown every order of equally relevant items equally
/// often.
/// With ε(i) the attention that item i gets in the first `k` ranks, and ε*(i) the attention it should get, the mean
/// over the
/// ranks of its kind, relevant items first: loss Σᵢ (ε − ε*)², disparity Σᵢ ε², relevance Σᵢ ε ε*, over the n items
/// there
/// are; loss = disparity − 2 relevance + Σ ε*².
///
/// - Attention of rank r is 1 / log₂(r + 1) unless `weight` says otherwise. A single list always puts somebody first,
/// so
///   that its loss is above 0 where more than one item deserves the same; use it to compare runs.
/// - Range: \[0, ∞); lower loss and disparity are fairer, higher relevance is better. No relevant item: undefined.
/// Ties: the
///   order of the file.
/// - Source: Diaz et al. 2020, Evaluating stochastic rankings with expected exposure, doi:10.1145/3340531.3411962.
public final class ExpectedExposure extends PerUserQuestion {
    private final Form form;

    private ExpectedExposure(
            String family, String label, String question, Direction direction, String formula, Form form) {
        super(
                new Description(
                        family,
                        label,
                        question,
                        direction,
                        0,
                        Double.POSITIVE_INFINITY,
                        formula,
                        "",
                        "Diaz et al. 2020, doi:10.1145/3340531.3411962"),
                Set.of(Need.TRUTH),
                Attention.WEIGHT,
                Attention.PATIENCE);
        this.form = form;
    }

    /// A number from Σ ε², Σ ε ε* and Σ ε*².
    @FunctionalInterface
    private interface Form {
        double of(double disparity, double relevance, double target);
    }

    /// How far exposure is from what it should be.
    ///
    /// @return `ee-loss`
    public static ExpectedExposure loss() {
        return new ExpectedExposure(
                "ee-loss",
                "Expected exposure loss",
                "How far is the attention items get from equal attention for equal relevance?",
                Direction.LOWER,
                "Σ (ε − ε*)², ε: attention of an item in the first k ranks, ε*: mean attention of its kind in ideal lists",
                (disparity, relevance, target) -> Math.max(0, disparity - 2 * relevance + target));
    }

    /// How unequal exposure is.
    ///
    /// @return `ee-disparity`
    public static ExpectedExposure disparity() {
        return new ExpectedExposure(
                "ee-disparity",
                "Expected exposure disparity",
                "How unequal is the attention items get?",
                Direction.LOWER,
                "Σ ε², ε: attention of an item in the first k ranks",
                (disparity, relevance, target) -> disparity);
    }

    /// How much exposure goes to the relevant.
    ///
    /// @return `ee-relevance`
    public static ExpectedExposure relevance() {
        return new ExpectedExposure(
                "ee-relevance",
                "Expected exposure relevance",
                "How much attention goes where relevance would put it?",
                Direction.HIGHER,
                "Σ ε ε*, ε: attention of an item in the first k ranks, ε*: mean attention of its kind in ideal lists",
                (disparity, relevance, target) -> relevance);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Discount attention = Attention.of(parameters);
        return () -> new ExposureScorer(cutoffs, inputs, attention, form);
    }

    private static final class ExposureScorer extends PrefixScorer {
        private final int items;
        private final Discount attention;
        private final Form form;
        private UserCursor user;
        private double squares;
        private double relevant;
        private double others;

        ExposureScorer(int[] cutoffs, Inputs inputs, Discount attention, Form form) {
            super(cutoffs);
            this.items = inputs.items();
            this.attention = attention;
            this.form = form;
            this.user = new UserCursor(inputs);
        }

        @Override
        protected void begin(UserCursor cursor) {
            user = cursor;
            squares = 0;
            relevant = 0;
            others = 0;
        }

        @Override
        protected void add(int item, int rank) {
            double weight = attention.at(rank);
            squares += weight * weight;
            if (user.gain(item) > 0) {
                relevant += weight;
            } else {
                others += weight;
            }
        }

        /// The first ranks of an ideal list belong to relevant items, each of which has each of them equally often.
        @Override
        protected double value(int taken, int cutoff) {
            int count = user.relevant();
            if (count == 0) {
                return Double.NaN;
            }
            int depth = Math.min(cutoff, items);
            double first = attention.sum(Math.min(count, depth));
            double rest = attention.sum(depth) - first;
            double each = first / count;
            double other = items > count ? rest / (items - count) : 0;
            double target = count * each * each + (items - count) * other * other;
            return form.of(squares, each * relevant + other * others, target);
        }
    }
}
