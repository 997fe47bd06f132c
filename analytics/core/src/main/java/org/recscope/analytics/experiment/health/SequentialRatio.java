package org.recscope.analytics.experiment.health;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.statistics.distribution.Factorials;

/// Whether the arms have the sizes they were meant to have, looked at again and again: the Bayes factor of any other
/// allocation, from a Dirichlet prior, against the planned one. Its greatest so far exceeds 1 / p with probability at
/// most p when the plan holds.
///
/// Source: Lindon & Malek 2022, Anytime-valid inference for multinomial count data, arXiv:2011.03567.
public final class SequentialRatio {
    /// What is known after some units.
    ///
    /// @param other log probability of the units under some other allocation
    /// @param planned the same under the planned one
    /// @param p that holds at every look: the least 1 / Bayes factor so far
    public record Look(double other, double planned, double p) {}

    private SequentialRatio() {}

    /// Goes through batches of units.
    ///
    /// @param batches units of each arm in each batch, in the order of time
    /// @param planned share of each arm, adding up to 1
    /// @param prior concentration of each arm, above 0; those of the planned shares times a size
    /// @return one look after each batch
    public static List<Look> looks(List<double[]> batches, double[] planned, double[] prior) {
        List<Look> looks = new ArrayList<>();
        double[] alpha = prior.clone();
        double other = 0;
        double null0 = 0;
        double p = 1;
        for (double[] batch : batches) {
            double orders = Factorials.logGamma(sum(batch) + 1);
            double dirichlet = logBeta(alpha);
            for (int arm = 0; arm < batch.length; arm++) {
                orders -= Factorials.logGamma(batch[arm] + 1);
                null0 += batch[arm] == 0 ? 0 : batch[arm] * Math.log(planned[arm]);
                alpha[arm] += batch[arm];
            }
            other += orders + logBeta(alpha) - dirichlet;
            null0 += orders;
            p = Math.min(p, Math.exp(null0 - other));
            looks.add(new Look(other, null0, p));
        }
        return looks;
    }

    private static double logBeta(double[] alpha) {
        double log = -Factorials.logGamma(sum(alpha));
        for (double value : alpha) {
            log += Factorials.logGamma(value);
        }
        return log;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
