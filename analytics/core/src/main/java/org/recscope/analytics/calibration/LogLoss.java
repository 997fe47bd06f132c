package org.recscope.analytics.calibration;

/// The logarithmic loss: the mean of −ln(score) where the label is 1 and −ln(1 − score) where it is 0.
///
/// - Interval: \[0, ∞), in nats, lower is better. A score of 0 or 1 that turns out wrong costs infinitely much; scores
/// are
///   therefore kept away from both ends by 1e-15, and how many rows that touched in vain is counted.
/// - Without rows: `NaN`.
///
/// @param value the loss
/// @param impossible rows that happened although their score said they could not: score 0 with label 1, or 1 with 0
public record LogLoss(double value, long impossible) {
    /// How far scores are kept from 0 and 1.
    public static final double CLIP = 1e-15;

    /// Measures predictions.
    ///
    /// @param predictions scores and labels
    /// @return the loss
    public static LogLoss of(SortedPredictions predictions) {
        return of(predictions, CLIP);
    }

    /// Measures predictions with another distance from the ends.
    ///
    /// @param predictions scores and labels
    /// @param clip how far scores are kept from 0 and 1
    /// @return the loss
    public static LogLoss of(SortedPredictions predictions, double clip) {
        double sum = 0;
        long impossible = 0;
        for (int at = 0; at < predictions.size(); at++) {
            double score = predictions.score(at);
            double said = predictions.label(at) == 1 ? score : 1 - score;
            sum -= Math.log(Math.min(Math.max(said, clip), 1 - clip));
            impossible += said == 0 ? 1 : 0;
        }
        return new LogLoss(sum / predictions.size(), impossible);
    }
}
