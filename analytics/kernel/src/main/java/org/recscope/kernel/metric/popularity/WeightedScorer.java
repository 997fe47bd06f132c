package org.recscope.kernel.metric.popularity;

import java.util.List;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.UserCursor;

/// Scores Σᵣ weight(r) · p(r) · x(r) / Σᵣ weight(r) over the items of a list of which x is known; p is 1, or 1 for
/// relevant
/// items alone.
final class WeightedScorer extends PrefixScorer {
    /// Which items count.
    static final Parameter RELEVANCE =
            Parameter.choice("relevance", "which items count: all, or relevant ones alone", "none", "truth");

    private final Discount discount;
    private final boolean truth;
    private final ItemNumber number;
    private UserCursor user;
    private boolean defined;
    private double weights;
    private double sum;

    WeightedScorer(int[] cutoffs, Inputs inputs, Parameters parameters, ItemNumber number) {
        super(cutoffs);
        this.discount = Discount.of(parameters);
        this.truth = parameters.is(RELEVANCE, "truth");
        this.number = number;
        this.user = new UserCursor(inputs);
    }

    /// A number that an item has for a user.
    interface ItemNumber {
        /// Turns to a user; false when nothing is defined for the user.
        default boolean toUser(int code) {
            return true;
        }

        /// `NaN` when it is not known.
        double of(int item);
    }

    /// What is missing for a choice of relevance.
    static List<String> missing(Inputs inputs, Parameters chosen) {
        return chosen.is(RELEVANCE, "none") || inputs.has(Need.TRUTH) ? List.of() : List.of(Need.TRUTH.words());
    }

    @Override
    protected void begin(UserCursor cursor) {
        user = cursor;
        weights = 0;
        sum = 0;
        defined = number.toUser(cursor.user()) && !(truth && cursor.relevant() == 0);
    }

    @Override
    protected void add(int item, int rank) {
        double value = defined ? number.of(item) : Double.NaN;
        if (!Double.isNaN(value)) {
            weights += discount.at(rank);
            sum += !truth || user.gain(item) > 0 ? discount.at(rank) * value : 0;
        }
    }

    @Override
    protected double value(int taken, int cutoff) {
        return sum / weights;
    }
}
