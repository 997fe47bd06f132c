package org.recscope.analytics.sample.chance;

/// Multiplicative errors: log-logistic factors with median 1, looked up by quantile so that a draw costs no logarithm.
/// The factor at quantile p is (p / (1 - p))^scale. Never changes.
public final class Noise {
    private static final int QUANTILES = 2048;

    private final double[] factors = new double[QUANTILES];

    /// Errors of one size.
    ///
    /// @param scale 0 for none; the logarithm of a factor has standard deviation scale × π / √3
    public Noise(double scale) {
        for (int i = 0; i < QUANTILES; i++) {
            double quantile = (i + 0.5) / QUANTILES;
            factors[i] = StrictMath.pow(quantile / (1 - quantile), scale);
        }
    }

    /// One error.
    ///
    /// @param chance one draw of it is used
    /// @return a factor above 0
    public double draw(Chance chance) {
        return factors[(int) (chance.bits() >>> 64 - 11)];
    }
}
