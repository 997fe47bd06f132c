package org.recscope.kernel.metric.diversity;

import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.UserCursor;

/// Scores what can be read from how often each label occurs in a list.
final class LabelScorer extends PrefixScorer {
    private final LabelTally tally;
    private final Reading reading;

    LabelScorer(int[] cutoffs, ItemCategories labels, Reading reading) {
        super(cutoffs);
        this.tally = new LabelTally(labels);
        this.reading = reading;
    }

    /// Reads a value off a tally of a list of at least one item.
    @FunctionalInterface
    interface Reading {
        double of(LabelTally tally, int taken, int cutoff);
    }

    @Override
    protected void begin(UserCursor user) {
        tally.clear();
    }

    @Override
    protected void add(int item, int rank) {
        tally.add(item);
    }

    @Override
    protected double value(int taken, int cutoff) {
        return taken == 0 ? Double.NaN : reading.of(tally, taken, cutoff);
    }
}
