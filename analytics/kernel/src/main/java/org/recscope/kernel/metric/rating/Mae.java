package org.recscope.kernel.metric.rating;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;

/// Mean absolute error of predicted ratings: mean |score − grade|.
///
/// - Over the pairs of user and item that both list and truth have; a user without any: undefined. The value of a run
/// is
///   the mean over users, so that a user with many ratings weighs no more than one with few.
/// - Unit: that of the grades. Range: \[0, ∞), lower is better.
/// - Source: Herlocker et al. 2004, doi:10.1145/963770.963772.
public final class Mae extends RatingMetric {
    private static final Description DESCRIPTION = new Description(
            "mae",
            "MAE",
            "How far are predicted ratings off?",
            Direction.LOWER,
            0,
            Double.POSITIVE_INFINITY,
            "mean |score − grade| over the pairs that list and truth have",
            "grades",
            "Herlocker et al. 2004, doi:10.1145/963770.963772");

    /// The metric.
    public Mae() {
        super(DESCRIPTION);
    }

    @Override
    double loss(double score, double grade) {
        return Math.abs(score - grade);
    }
}
