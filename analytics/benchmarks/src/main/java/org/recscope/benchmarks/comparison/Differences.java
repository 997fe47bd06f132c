package org.recscope.benchmarks.comparison;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/// Paired differences of two runs whose true mean is known.
enum Differences {
    /// A third of the users tied, the others exponential: what NDCG of two good runs looks like. Skewness 1.9.
    TIED("a third tied, the others exponential", 0.2, u -> u < 1.0 / 3 ? 0 : -Math.log(1 - (u - 1.0 / 3) * 1.5) - 0.7),

    /// Nine in ten tied at 0, the others exponential with mean 1 less 0.2: what precision of rarely right runs looks
    /// like. Skewness 6.
    RARE("nine in ten tied, the others exponential", 0.08, u -> u < 0.9 ? 0 : -Math.log(1 - (u - 0.9) * 10) - 0.2);

    private final String words;
    private final double truth;
    private final DoubleUnaryOperator quantile;

    Differences(String words, double truth, DoubleUnaryOperator quantile) {
        this.words = words;
        this.truth = truth;
        this.quantile = quantile;
    }

    String words() {
        return words;
    }

    double truth() {
        return truth;
    }

    double[] of(int users, long seed) {
        return new SplittableRandom(seed).doubles(users).map(quantile).toArray();
    }
}
