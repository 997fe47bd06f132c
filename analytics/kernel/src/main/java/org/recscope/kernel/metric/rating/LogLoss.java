package org.recscope.kernel.metric.rating;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;

/// Log loss of scores that claim to be probabilities of a grade above 0: mean −ln p where it is, −ln(1 − p) where it is
/// not; p is clipped to \[10⁻¹⁵, 1 − 10⁻¹⁵\].
///
/// - Over the pairs of user and item that both list and truth have; a user without any: undefined. The value of a run
/// is
///   the mean over users, so that a user with many ratings weighs no more than one with few.
/// - Unit: nats. Range: \[0, 34.54\], lower is better.
/// - Source: Good 1952, doi:10.1111/j.2517-6161.1952.tb00104.x.
public final class LogLoss extends RatingMetric {
    private static final double CLIP = 1e-15;

    private static final Description DESCRIPTION = new Description(
            "log-loss",
            "Log loss",
            "How surprised is the model by what users did?",
            Direction.LOWER,
            0,
            Double.POSITIVE_INFINITY,
            "mean −ln p of what happened, p the score, over the pairs that list and truth have",
            "nats",
            "Good 1952, doi:10.1111/j.2517-6161.1952.tb00104.x");

    /// The metric.
    public LogLoss() {
        super(DESCRIPTION);
    }

    @Override
    double loss(double score, double grade) {
        double p = Math.min(1 - CLIP, Math.max(CLIP, score));
        return -Math.log(grade > 0 ? p : 1 - p);
    }
}
