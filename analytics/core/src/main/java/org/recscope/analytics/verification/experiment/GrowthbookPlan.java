package org.recscope.analytics.verification.experiment;

import static org.recscope.analytics.verification.experiment.Numbers.at;

import org.recscope.analytics.experiment.sequential.AsymptoticSequence;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// GrowthBook's question in the middle of an experiment: how many times more units until the power is reached, by
/// doubling and then halving until the power is right to 1e-5.
final class GrowthbookPlan {
    private static final int DOUBLINGS = 27;
    private static final int HALVINGS = 100;
    private static final double CLOSE = 1e-5;

    private final JsonNode input;
    private final double error;
    private final double alpha;

    private GrowthbookPlan(JsonNode input) {
        this.input = input;
        this.error = at(input.path("effect_moments"), "standard_error");
        this.alpha = at(input, "alpha") / input.path("num_tests").asDouble(1);
    }

    static Outcome check(Vector vector) {
        double factor = new GrowthbookPlan(vector.input()).factor();
        return new Agreement(vector.tolerance())
                .number("scaling_factor", vector.expected().path("scaling_factor"), factor)
                .outcome();
    }

    private double factor() {
        double wanted = Math.pow(
                at(input, "target_power"), 1 / input.path("num_goal_metrics").asDouble(1));
        if (power(0) > wanted) {
            return 0;
        }
        double factor = 1;
        for (int i = 0; i < DOUBLINGS && power(factor) < wanted; i++) {
            factor *= 2;
        }
        if (power(factor) < wanted) {
            return Double.NaN;
        }
        double low = 0;
        double high = factor;
        double apart = power(factor) - wanted;
        for (int i = 0; i < HALVINGS && Math.abs(apart) >= CLOSE; i++) {
            low = apart > 0 ? low : factor;
            high = apart > 0 ? factor : high;
            factor = (low + high) / 2;
            apart = power(factor) - wanted;
        }
        return factor;
    }

    private double power(double more) {
        double own = error / Math.sqrt(1 + more);
        double effect = Math.abs(at(input, "target_mde"));
        JsonNode prior = input.path("prior");
        if (prior.path("proper").asBoolean(false)) {
            return believed(own, effect, at(prior, "mean"), at(prior, "variance"));
        }
        double units = at(input.path("effect_moments"), "pairwise_sample_size") * (1 + more);
        double reach = input.path("sequential").asBoolean(false)
                ? new AsymptoticSequence(at(input, "tuning"), alpha, Alternative.TWO_SIDED).reach(units)
                : Normal.upperQuantile(alpha / 2);
        return Normal.sf(reach - effect / own) + Normal.cdf(-reach - effect / own);
    }

    /// How likely the belief's interval, after seeing an estimate of the effect with this error, excludes 0.
    private double believed(double own, double effect, double mean, double variance) {
        double squared = own * own;
        double reach = squared * Math.sqrt(1 / variance + 1 / squared) * Normal.upperQuantile(alpha / 2);
        double pulled = squared * mean / variance;
        return Normal.sf((reach - pulled - effect) / own) + Normal.cdf(-(reach + pulled + effect) / own);
    }
}
