package org.recscope.analytics.calibration;

import org.recscope.analytics.statistics.distribution.Normal;

/// Spiegelhalter's test: is the Brier score what calibrated scores would have? z = Σ (yᵢ − sᵢ)(1 − 2 sᵢ) /
/// √(Σ (1 − 2 sᵢ)² sᵢ (1 − sᵢ)), standard normal for calibrated scores of independent rows.
///
/// - Positive when the scores are too sure of themselves. Needs no bins. Blind to miscalibration that leaves the Brier
///   score as expected, so it is no proof of calibration; rows of one user are taken as independent.
/// - `NaN` when every score is 0, ½ or 1.
/// - Source: Spiegelhalter 1986, doi:10.1002/sim.4780050506.
///
/// @param z standard normal under calibration
/// @param pValue two-sided
public record Spiegelhalter(double z, double pValue) {
    /// Tests predictions.
    ///
    /// @param predictions scores and labels
    /// @return the test
    public static Spiegelhalter of(SortedPredictions predictions) {
        double sum = 0;
        double variance = 0;
        for (int at = 0; at < predictions.size(); at++) {
            double score = predictions.score(at);
            double slope = 1 - 2 * score;
            sum += (predictions.label(at) - score) * slope;
            variance += slope * slope * score * (1 - score);
        }
        double z = variance == 0 ? Double.NaN : sum / Math.sqrt(variance);
        return new Spiegelhalter(z, Normal.twoSided(z));
    }
}
