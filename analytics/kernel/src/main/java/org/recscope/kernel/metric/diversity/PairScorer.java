package org.recscope.kernel.metric.diversity;

import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.UserCursor;
import org.recscope.kernel.metric.distance.ItemDistance;
import org.recscope.kernel.metric.distance.PairSum;

/// Scores the mean distance over all pairs of a list's items of which something is known.
final class PairScorer extends PrefixScorer {
    private final ItemDistance distance;
    private final PairSum pairs;

    /// What a list without a pair scores.
    private final double single;

    /// Whether one item of which nothing is known makes the whole list undefined.
    private final boolean strict;

    private int items;
    private boolean unknown;

    PairScorer(int[] cutoffs, ItemDistance distance, PairSum pairs, double single, boolean strict) {
        super(cutoffs);
        this.distance = distance;
        this.pairs = pairs;
        this.single = single;
        this.strict = strict;
    }

    @Override
    protected void begin(UserCursor user) {
        pairs.clear();
        items = 0;
        unknown = false;
    }

    @Override
    protected void add(int item, int rank) {
        if (distance.knows(item)) {
            pairs.add(item);
            items++;
        } else {
            unknown = true;
        }
    }

    @Override
    protected double value(int taken, int cutoff) {
        if (taken == 0 || strict && unknown) {
            return Double.NaN;
        }
        return items < 2 ? single : pairs.sum() / (0.5 * items * (items - 1));
    }
}
