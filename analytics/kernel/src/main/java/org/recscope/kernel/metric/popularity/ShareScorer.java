package org.recscope.kernel.metric.popularity;

import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.UserCursor;

/// Scores the share of a list's items for which something holds.
public final class ShareScorer extends PrefixScorer {
    private final ItemTest test;
    private final boolean perCutoff;
    private UserCursor user = new UserCursor(Inputs.of(0, 0));
    private int holds;

    /// A scorer for one thread.
    ///
    /// @param cutoffs ranks looked at, strictly ascending
    /// @param parameters of a metric that may declare `per`
    /// @param test what is asked of an item
    public ShareScorer(int[] cutoffs, Parameters parameters, ItemTest test) {
        super(cutoffs);
        this.test = test;
        this.perCutoff = parameters.is(ItemMeanScorer.PER, "k");
    }

    /// Something that may hold for an item and a user.
    @FunctionalInterface
    public interface ItemTest {
        /// Whether it holds.
        ///
        /// @param user where the cursor stands
        /// @param item an item code
        /// @return true when it does
        boolean holds(UserCursor user, int item);
    }

    @Override
    protected void begin(UserCursor cursor) {
        user = cursor;
        holds = 0;
    }

    @Override
    protected void add(int item, int rank) {
        holds += test.holds(user, item) ? 1 : 0;
    }

    @Override
    protected double value(int taken, int cutoff) {
        boolean divided = perCutoff && cutoff != MetricName.WHOLE_LIST;
        return taken == 0 ? Double.NaN : (double) holds / (divided ? cutoff : taken);
    }
}
