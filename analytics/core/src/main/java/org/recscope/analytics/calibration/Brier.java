package org.recscope.analytics.calibration;

/// The Brier score, the mean of (score − label)², and what it is made of:
/// score = reliability − resolution + uncertainty + within.
///
/// - reliability Σ n_b / n (mean score_b − rate_b)²: what miscalibration costs; 0 is best.
/// - resolution Σ n_b / n (rate_b − rate)²: what telling rows apart gains; higher is better.
/// - uncertainty rate (1 − rate): what every forecaster of these labels faces.
/// - within: what differs inside the bins, the scores' variance less twice their covariance with the label; near 0
///   for narrow bins, and without it the parts would not add up.
/// - skill 1 − score / uncertainty: against always saying the rate; `NaN` when all labels are equal.
///
/// Without rows all are `NaN`. Source: Murphy 1973; Stephenson, Coelho & Jolliffe 2008, doi:10.1175/2007WAF2006116.1.
///
/// @param score mean squared difference, in \[0, 1\], lower is better
/// @param reliability what miscalibration costs
/// @param resolution what telling rows apart gains
/// @param uncertainty what every forecaster faces
/// @param within the rest, inside the bins
public record Brier(double score, double reliability, double resolution, double uncertainty, double within) {
    /// Scores predictions.
    ///
    /// @param predictions what was promised and came
    /// @param curve the bins of the parts
    /// @return score and parts
    public static Brier of(SortedPredictions predictions, Reliability curve) {
        int count = predictions.size();
        double squares = 0;
        for (int at = 0; at < count; at++) {
            double residual = predictions.score(at) - predictions.label(at);
            squares += residual * residual;
        }
        double score = squares / count;
        double rate = (double) predictions.positives(0, count) / count;
        double reliability = 0;
        double resolution = 0;
        for (Bin bin : curve.bins()) {
            if (bin.count() > 0) {
                double share = (double) bin.count() / count;
                reliability += share * bin.gap() * bin.gap();
                resolution += share * (bin.rate() - rate) * (bin.rate() - rate);
            }
        }
        double uncertainty = rate * (1 - rate);
        return new Brier(
                score,
                count == 0 ? Double.NaN : reliability,
                count == 0 ? Double.NaN : resolution,
                uncertainty,
                score - (reliability - resolution + uncertainty));
    }

    /// What is gained over always saying the rate.
    ///
    /// @return at most 1; `NaN` when all labels are equal
    public double skill() {
        return uncertainty == 0 ? Double.NaN : 1 - score / uncertainty;
    }
}
