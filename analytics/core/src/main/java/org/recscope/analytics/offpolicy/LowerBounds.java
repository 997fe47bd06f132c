package org.recscope.analytics.offpolicy;

import org.recscope.analytics.statistics.distribution.StudentT;

/// Values that the mean of weighted rewards x = w r exceeds with probability 1 − δ, in three strengths of assumption.
///
/// - Hoeffding: mean − max x √(ln(1 / δ) / 2 n). Rewards at least 0; the largest x seen is taken for the largest there
///   is, which heavy weights belie.
/// - Bernstein: mean − 7 max x ln(2 / δ) / (3 (n − 1)) − √(2 ln(2 / δ) var x / (n − 1)), the same with the variance
/// seen.
/// - Student: mean − t_{1 − δ, n − 1} √(var x / (n − 1)), for means that are nearly normal.
///
/// Source: Thomas, Theocharous & Ghavamzadeh 2015, High-confidence off-policy evaluation, AAAI.
///
/// @param hoeffding the bound for any bounded x
/// @param bernstein the bound for x of small variance
/// @param student the bound for nearly normal means
public record LowerBounds(double hoeffding, double bernstein, double student) {
    /// Bounds of IPS.
    ///
    /// @param log rewards
    /// @param weights importance weights
    /// @param delta how often a bound may be wrong, as in 0.05
    /// @return the bounds
    public static LowerBounds of(BanditLog log, double[] weights, double delta) {
        int n = log.size();
        double sum = 0;
        double largest = 0;
        for (int row = 0; row < n; row++) {
            double value = weights[row] * log.reward(row);
            sum += value;
            largest = Math.max(largest, value);
        }
        double mean = sum / n;
        double squares = 0;
        for (int row = 0; row < n; row++) {
            double difference = weights[row] * log.reward(row) - mean;
            squares += difference * difference;
        }
        double variance = squares / n;
        double two = Math.log(2 / delta);
        return new LowerBounds(
                mean - largest * Math.sqrt(Math.log(1 / delta) / (2 * n)),
                mean - 7 * largest * two / (3.0 * (n - 1)) - Math.sqrt(2 * two * variance / (n - 1)),
                mean - StudentT.quantile(1 - delta, n - 1) * Math.sqrt(variance / (n - 1)));
    }
}
