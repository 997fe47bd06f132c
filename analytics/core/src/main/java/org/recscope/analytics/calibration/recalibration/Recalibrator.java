package org.recscope.analytics.calibration.recalibration;

/// A map from scores to better probabilities.
public interface Recalibrator {
    /// The better probability.
    ///
    /// @param score in \[0, 1\]
    /// @return in \[0, 1\]
    double apply(double score);

    /// What was fitted, in words with its numbers.
    ///
    /// @return as in `temperature 1.83`
    String words();
}
