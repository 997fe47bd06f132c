package org.recscope.analytics.calibration;

/// The rows whose scores lie between two edges.
///
/// @param low lower edge
/// @param high upper edge
/// @param count rows
/// @param scores sum of their scores
/// @param positives rows with label 1
public record Bin(double low, double high, long count, double scores, long positives) {
    /// What was promised: the mean score.
    ///
    /// @return `NaN` for an empty bin
    public double meanScore() {
        return scores / count;
    }

    /// What came: the share of labels that are 1.
    ///
    /// @return `NaN` for an empty bin
    public double rate() {
        return (double) positives / count;
    }

    /// What came beyond what was promised: rate − mean score; above 0 the scores were too low.
    ///
    /// @return `NaN` for an empty bin
    public double gap() {
        return rate() - meanScore();
    }
}
