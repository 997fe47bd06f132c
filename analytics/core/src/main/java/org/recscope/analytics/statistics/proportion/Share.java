package org.recscope.analytics.statistics.proportion;

/// Successes among trials.
///
/// @param successes at least 0; may be a fraction where a share of a rounded mean is all there is
/// @param trials at least the successes
public record Share(double successes, double trials) {
    /// Checks that there are no more successes than trials.
    public Share {
        if (!(successes >= 0 && successes <= trials)) {
            throw new IllegalArgumentException(successes + " successes of " + trials + " trials make no share");
        }
    }

    /// Successes over trials.
    ///
    /// @return in \[0, 1\]; `NaN` without trials
    public double value() {
        return successes / trials;
    }

    /// The variance of the share, p (1 − p) / n.
    public double variance() {
        double p = value();
        return p * (1 - p) / trials;
    }
}
