package org.recscope.kernel.metric.calibration;

import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.UserCursor;

/// Scores how far the mix of a list is from another mix.
final class MixScorer extends PrefixScorer {
    private final Discount weights;
    private final ListMixes.Comparison comparison;
    private final Mix list;
    private final ReferenceMix references;
    private Mix reference;

    MixScorer(int[] cutoffs, Discount weights, ListMixes.Comparison comparison, Mix list, ReferenceMix references) {
        super(cutoffs);
        this.weights = weights;
        this.comparison = comparison;
        this.list = list;
        this.references = references;
        this.reference = list;
    }

    @Override
    protected void begin(UserCursor user) {
        reference = references.of(user.user());
        list.clear();
    }

    @Override
    protected void add(int item, int rank) {
        list.add(item, weights.at(rank));
    }

    @Override
    protected double value(int taken, int cutoff) {
        return list.total() == 0 || reference.total() == 0 ? Double.NaN : comparison.of(reference, list);
    }
}
