package org.recscope.analytics.offpolicy;

import org.recscope.analytics.statistics.distribution.Normal;

/// How a whole list's reward is estimated from weighted slots. Which weights a row brings follows from what users are
/// taken to do: look at the list as a whole (standard: π(list) / propensity of the list), at each slot alone
/// (independent: of the slot's item), or from top to bottom (reward interaction: of the items down to the slot).
///
/// Sources: Swaminathan et al. 2017; Li et al. 2018, doi:10.1145/3219819.3220028 (independent); McInerney et al. 2020,
/// doi:10.1145/3394486.3403229 (reward interaction); Kiyohara et al. 2022, doi:10.1145/3488560.3498380 (cascade DR).
public final class SlateEstimator {
    private SlateEstimator() {}

    /// The mean over lists of Σ w r, with its standard error over lists.
    ///
    /// @param value the value of a list
    /// @param error standard error, lists as units
    public record SlateEstimate(double value, double error) {
        /// The 95 % interval.
        ///
        /// @return value ± 1.96 error
        public org.recscope.analytics.statistics.Interval interval() {
            return org.recscope.analytics.statistics.Interval.around(value, Normal.TWO_SIDED_95 * error);
        }
    }

    /// Weighted slots: standard, independent or reward interaction, by the weights given.
    ///
    /// @param log the lists
    /// @param weights one a row
    /// @return the estimate
    public static SlateEstimate weighted(SlateLog log, double[] weights) {
        double[] sums = new double[log.slateCount()];
        for (int row = 0; row < log.size(); row++) {
            sums[log.slate(row)] += weights[row] * log.reward(row);
        }
        return mean(sums);
    }

    /// The same with weights normalised within each slot: Σ_k Σ w r / Σ w.
    ///
    /// @param log the lists
    /// @param weights one a row
    /// @return the estimate; its error by the delta method
    public static SlateEstimate normalised(SlateLog log, double[] weights) {
        double[] weight = new double[log.positionCount()];
        double[] reward = new double[log.positionCount()];
        for (int row = 0; row < log.size(); row++) {
            weight[log.position(row)] += weights[row];
            reward[log.position(row)] += weights[row] * log.reward(row);
        }
        double value = 0;
        for (int k = 0; k < weight.length; k++) {
            value += weight[k] == 0 ? 0 : reward[k] / weight[k];
        }
        double[] influence = new double[log.slateCount()];
        for (int row = 0; row < log.size(); row++) {
            int k = log.position(row);
            double residual = log.reward(row) - reward[k] / weight[k];
            influence[log.slate(row)] += weight[k] == 0 ? 0 : weights[row] * residual / weight[k];
        }
        double squares = 0;
        for (double each : influence) {
            squares += each * each;
        }
        return new SlateEstimate(value, Math.sqrt(squares));
    }

    /// Cascade DR: top to bottom with a model, Σ_k w_k (r − q) + w_{k−1} Σ_a π(a) q(a), where w_k weighs the items down
    /// to
    /// slot k and w is 1 above the first.
    ///
    /// @param log the lists
    /// @param weights weights of the items down to each row's slot
    /// @param model q of the row's item, and Σ_a π(a) q(a) at its slot
    /// @return the estimate
    public static SlateEstimate cascade(SlateLog log, double[] weights, RewardColumns model) {
        double[] above = above(log, weights);
        double[] sums = new double[log.slateCount()];
        for (int row = 0; row < log.size(); row++) {
            sums[log.slate(row)] +=
                    weights[row] * (log.reward(row) - model.chosen(row)) + above[row] * model.direct(row);
        }
        return mean(sums);
    }

    /// The weight one slot up; rows may stand in any order.
    private static double[] above(SlateLog log, double[] weights) {
        double[] bySlot = new double[log.slateCount() * log.positionCount()];
        for (int row = 0; row < log.size(); row++) {
            bySlot[log.slate(row) * log.positionCount() + log.position(row)] = weights[row];
        }
        double[] above = new double[log.size()];
        for (int row = 0; row < above.length; row++) {
            int slot = log.slate(row) * log.positionCount() + log.position(row);
            above[row] = log.position(row) == 0 ? 1 : bySlot[slot - 1];
        }
        return above;
    }

    private static SlateEstimate mean(double[] sums) {
        double sum = 0;
        for (double each : sums) {
            sum += each;
        }
        double mean = sum / sums.length;
        double squares = 0;
        for (double each : sums) {
            squares += (each - mean) * (each - mean);
        }
        return new SlateEstimate(mean, Math.sqrt(squares / (sums.length - 1.0) / sums.length));
    }
}
