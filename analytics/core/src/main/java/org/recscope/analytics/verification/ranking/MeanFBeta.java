package org.recscope.analytics.verification.ranking;

import java.util.Optional;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Parameters;

/// F-beta of the mean precision and the mean recall of a run, which is not the mean of users' F-beta.
public final class MeanFBeta implements VectorFamily {
    /// The family.
    public MeanFBeta() {}

    @Override
    public Optional<Outcome> check(Vector vector) {
        if (!vector.subject().equals("f_beta_of_mean_P_and_mean_R")) {
            return Optional.empty();
        }
        double beta = vector.params().path("beta").asDouble(1);
        String untold =
                vector.params().path("users_without_positive").asString("").startsWith("included")
                        ? "(untold=judged)"
                        : "";
        return RankedInput.read(vector.input(), RankedWorld.Ties.FILE).map(world -> {
            Agreement agreement = new Agreement(vector.tolerance());
            vector.expected().path("mean_at").properties().forEach(entry -> {
                int k = Integer.parseInt(entry.getKey());
                double p = mean(world, new MetricName("precision", k, Parameters.parse(untold)));
                double r = mean(world, new MetricName("recall", k, Parameters.parse(untold)));
                double down = beta * beta * p + r;
                agreement.number("@" + k, entry.getValue(), down == 0 ? 0 : (1 + beta * beta) * p * r / down);
            });
            return agreement.outcome();
        });
    }

    private static double mean(RankedWorld world, MetricName name) {
        return world.values(name).values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
