package org.recscope.analytics.calibration;

/// The kernel calibration error (MMCE): √(Σᵢⱼ rᵢ rⱼ exp(−2.5 |cᵢ − cⱼ|)) / n, with the residual rᵢ of the confidence
/// cᵢ.
///
/// - Interval: \[0, 1\], lower is better; no bins. Needs time of n², so it is for thousands of rows, not millions.
/// - Of {@link #ofScores} the confidence is the score and the residual label − score. Of {@link #ofVerdicts} the score
///   is taken for the confidence in the verdict "label 1 when the score is above ½", right or wrong; below ½ that is
///   hardly ever meant, but some programs do it.
/// - Without rows: `NaN`.
/// - Source: Kumar, Sarawagi & Jain 2018, Trainable calibration measures for neural networks from kernel mean
///   embeddings, ICML.
public final class KernelCalibrationError {
    private static final double SHARPNESS = 2.5;

    private KernelCalibrationError() {}

    /// The error of scores as probabilities of label 1.
    ///
    /// @param predictions scores and labels
    /// @return the error
    public static double ofScores(Predictions predictions) {
        double[] residuals = new double[predictions.size()];
        for (int row = 0; row < residuals.length; row++) {
            residuals[row] = predictions.label(row) - predictions.score(row);
        }
        return of(predictions, residuals);
    }

    /// The error of scores as confidence in verdicts.
    ///
    /// @param predictions scores and labels
    /// @return the error
    public static double ofVerdicts(Predictions predictions) {
        double[] residuals = new double[predictions.size()];
        for (int row = 0; row < residuals.length; row++) {
            int verdict = predictions.score(row) > 0.5 ? 1 : 0;
            residuals[row] = (verdict == predictions.label(row) ? 1 : 0) - predictions.score(row);
        }
        return of(predictions, residuals);
    }

    private static double of(Predictions predictions, double[] residuals) {
        double sum = 0;
        for (int i = 0; i < residuals.length; i++) {
            for (int j = 0; j < residuals.length; j++) {
                double distance = Math.abs(predictions.score(i) - predictions.score(j));
                sum += residuals[i] * residuals[j] * Math.exp(-SHARPNESS * distance);
            }
        }
        return Math.sqrt(sum) / residuals.length;
    }
}
