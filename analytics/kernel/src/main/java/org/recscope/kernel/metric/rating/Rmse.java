package org.recscope.kernel.metric.rating;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;

/// Root mean squared error of predicted ratings: √ mean (score − grade)².
///
/// - Over the pairs of user and item that both list and truth have; a user without any: undefined. The value of a run
/// is
///   the mean over users, so that a user with many ratings weighs no more than one with few.
/// - Unit: that of the grades. Range: \[0, ∞), lower is better.
/// - Source: Herlocker et al. 2004, doi:10.1145/963770.963772.
public final class Rmse extends RatingMetric {
    private static final Description DESCRIPTION = new Description(
            "rmse",
            "RMSE",
            "How far are predicted ratings off, large errors counting more?",
            Direction.LOWER,
            0,
            Double.POSITIVE_INFINITY,
            "√ mean (score − grade)² over the pairs that list and truth have",
            "grades",
            "Herlocker et al. 2004, doi:10.1145/963770.963772");

    /// The metric.
    public Rmse() {
        super(DESCRIPTION);
    }

    @Override
    double loss(double score, double grade) {
        return (score - grade) * (score - grade);
    }

    @Override
    double read(double mean) {
        return Math.sqrt(mean);
    }
}
