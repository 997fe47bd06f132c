package org.recscope.analytics.sample.chapter;

/// Probabilities and their log odds, the same on every machine.
final class Logit {
    private Logit() {}

    /// ln(p / (1 - p)).
    static double of(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    /// 1 / (1 + e^(-x)).
    static double probability(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
