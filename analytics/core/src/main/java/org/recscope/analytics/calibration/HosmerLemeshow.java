package org.recscope.analytics.calibration;

import org.recscope.analytics.statistics.distribution.ChiSquared;

/// The Hosmer-Lemeshow test: do groups of about equally many rows, by score, have as many labels 1 as promised?
/// χ² = Σ (positives_b − scores_b)² / (scores_b (1 − mean score_b)).
///
/// - Degrees of freedom: the groups, for scores that were not fitted to these labels; two fewer would be right for a
///   logistic regression judged on its own training rows.
/// - With very many rows any model is refused, with few none; rows of one user are taken as independent. A group that
///   promised certainty and was wrong makes χ² infinite. `NaN` without rows.
/// - Source: Hosmer & Lemeshow 1980, doi:10.1080/03610928008827941.
///
/// @param statistic χ²
/// @param degrees degrees of freedom
/// @param pValue probability of a larger χ² under calibration
public record HosmerLemeshow(double statistic, int degrees, double pValue) {
    /// How many groups are usual.
    public static final int GROUPS = 10;

    /// Tests predictions in the usual ten groups; fewer where many scores are equal.
    ///
    /// @param predictions scores and labels
    /// @return the test
    public static HosmerLemeshow of(SortedPredictions predictions) {
        double statistic = 0;
        int groups = 0;
        for (Bin bin : Reliability.of(predictions, Binning.mass(GROUPS)).bins()) {
            if (bin.count() > 0) {
                groups++;
                double difference = bin.positives() - bin.scores();
                double expected = bin.scores() * (1 - bin.meanScore());
                statistic += difference == 0 ? 0 : difference * difference / expected;
            }
        }
        if (groups == 0) {
            return new HosmerLemeshow(Double.NaN, 0, Double.NaN);
        }
        return new HosmerLemeshow(statistic, groups, ChiSquared.sf(statistic, groups));
    }
}
