package org.recscope.analytics.verification.offpolicy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recscope.analytics.offpolicy.BanditLog;
import org.recscope.analytics.offpolicy.Estimate;
import org.recscope.analytics.offpolicy.Estimation;
import org.recscope.analytics.offpolicy.Estimator;
import org.recscope.analytics.offpolicy.WeightDiagnostics;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;
import tools.jackson.databind.JsonNode;

/// Vectors of topics `kish_ess` and `snips_delta`: weights `w`, perhaps with rewards `r`.
public final class WeightVectors implements VectorFamily {
    @Override
    public Optional<Outcome> check(Vector vector) {
        return switch (vector.subject()) {
            case "kish_ess", "snips_delta" -> Optional.of(outcome(vector));
            default -> Optional.empty();
        };
    }

    private static Outcome outcome(Vector vector) {
        double[] weights = Columns.doubles(vector.input().path("w"));
        double[] rewards =
                vector.input().has("r") ? Columns.doubles(vector.input().path("r")) : new double[weights.length];
        double[] certain =
                IntStream.range(0, weights.length).mapToDouble(row -> 1).toArray();
        BanditLog log = BanditLog.of(rewards, certain, new int[weights.length], 1);
        WeightDiagnostics diagnostics = WeightDiagnostics.of(log, weights, WeightDiagnostics.FLOOR);
        List<Estimate> estimates = Estimation.of(
                log, weights, Optional.empty(), List.of(Estimator.IPS, Estimator.SNIPS, Estimator.clipped(2)), 0, 0);
        Estimate snips = estimates.get(1);
        Agreement agreement = new Agreement(vector.tolerance());
        for (Map.Entry<String, JsonNode> expected : vector.expected().properties()) {
            String name = expected.getKey();
            JsonNode value = expected.getValue();
            switch (name) {
                case "ess" -> agreement.number(name, value, diagnostics.effective());
                case "ess_fraction" -> agreement.number(name, value, diagnostics.effectiveShare());
                case "max_weight_share" -> agreement.number(name, value, diagnostics.largestShare());
                case "mean_weight" -> agreement.number(name, value, diagnostics.mean());
                case "mean_weight_z" -> agreement.number(name, value, diagnostics.meanZ());
                case "max_w" -> agreement.number(name, value, diagnostics.largest());
                case "p99" -> agreement.number(name, value, diagnostics.p99());
                case "ips" -> agreement.number(name, value, estimates.get(0).value());
                case "ips_se" -> agreement.number(name, value, estimates.get(0).error());
                case "snips" -> agreement.number(name, value, snips.value());
                case "snips_se" -> agreement.number(name, value, snips.error());
                case "snips_ci95" -> {
                    agreement.number(name, value.path(0), snips.delta().low());
                    agreement.number(name, value.path(1), snips.delta().high());
                }
                case "clipped2_ips" ->
                    agreement.number(name, value, estimates.get(2).value());
                default -> agreement.same(name, "a figure we know", "not understood");
            }
        }
        return agreement.outcome();
    }
}
