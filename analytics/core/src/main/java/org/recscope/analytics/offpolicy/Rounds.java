package org.recscope.analytics.offpolicy;

import java.util.Optional;

/// What each row adds to an estimate: the estimate is their mean. For a look at single rows; intervals of
/// self-normalised
/// estimates do not follow from them, for every row is divided by the same noisy mean weight.
public final class Rounds {
    private Rounds() {}

    /// Takes an estimate apart.
    ///
    /// @param log what was done
    /// @param weights importance weights
    /// @param model what a reward model says; needed by estimators with one
    /// @param estimator which
    /// @return one a row
    public static double[] of(BanditLog log, double[] weights, Optional<RewardColumns> model, Estimator estimator) {
        double mean = 1;
        if (estimator.normalised()) {
            double sum = 0;
            for (double weight : weights) {
                sum += weight;
            }
            mean = sum / weights.length;
        }
        double[] rounds = new double[weights.length];
        for (int row = 0; row < rounds.length; row++) {
            RewardColumns said = estimator.model() ? model.orElseThrow() : null;
            double residual = log.reward(row) - (said == null ? 0 : said.chosen(row));
            double direct = said == null ? 0 : said.direct(row);
            rounds[row] = direct + estimator.rule().of(weights[row]) * residual / mean;
        }
        return rounds;
    }
}
