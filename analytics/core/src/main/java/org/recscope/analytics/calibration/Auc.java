package org.recscope.analytics.calibration;

/// The area under the receiver operating characteristic: how often a row of label 1 has a higher score than a row of
/// label 0, equal scores counting one half.
///
/// - Interval: \[0, 1\], higher is better, ½ is chance. Says how well rows are told apart and nothing of calibration:
/// any
///   rising function of the scores has the same area.
/// - `NaN` when all labels are equal.
/// - Source: Hanley & McNeil 1982, doi:10.1148/radiology.143.1.7063747.
public final class Auc {
    private Auc() {}

    /// Measures predictions.
    ///
    /// @param predictions by ascending score
    /// @return the area
    public static double of(SortedPredictions predictions) {
        long positives = predictions.positives(0, predictions.size());
        long negatives = predictions.size() - positives;
        double won = 0;
        long below = 0;
        int from = 0;
        while (from < predictions.size()) {
            long tiedPositives = 0;
            int to = from;
            while (to < predictions.size() && predictions.score(to) == predictions.score(from)) {
                tiedPositives += predictions.label(to);
                to++;
            }
            long tiedNegatives = to - from - tiedPositives;
            won += tiedPositives * (below + 0.5 * tiedNegatives);
            below += tiedNegatives;
            from = to;
        }
        return won / ((double) positives * negatives);
    }
}
