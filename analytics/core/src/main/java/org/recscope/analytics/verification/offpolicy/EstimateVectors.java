package org.recscope.analytics.verification.offpolicy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recscope.analytics.offpolicy.BanditLog;
import org.recscope.analytics.offpolicy.ClipCurve;
import org.recscope.analytics.offpolicy.Estimator;
import org.recscope.analytics.offpolicy.LowerBounds;
import org.recscope.analytics.offpolicy.RewardColumns;
import org.recscope.analytics.offpolicy.Rounds;
import org.recscope.analytics.offpolicy.TargetPolicy;
import org.recscope.analytics.offpolicy.WeightDiagnostics;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;
import tools.jackson.databind.JsonNode;

/// Vectors of topic `ope_small`: a log with the target policy and a model as matrices, and what estimators make of it
/// row by row.
public final class EstimateVectors implements VectorFamily {
    @Override
    public Optional<Outcome> check(Vector vector) {
        boolean ours = vector.subject().equals("ope_small") && vector.input().has("pi_e");
        return ours ? Optional.of(outcome(vector)) : Optional.empty();
    }

    private static Outcome outcome(Vector vector) {
        JsonNode input = vector.input();
        int[] actions = Columns.ints(input.path("action"));
        double[][] policy = Columns.rows(input.path("pi_e"));
        double[][] rewards = Columns.rows(input.path("q_hat"));
        BanditLog log = BanditLog.of(
                Columns.doubles(input.path("reward")),
                Columns.doubles(input.path("pscore")),
                actions,
                policy[0].length);
        double[] chosen = pick(policy, actions);
        double[] weights = new TargetPolicy.Chosen(chosen).weights(log);
        RewardColumns model = new RewardColumns(
                IntStream.range(0, policy.length)
                        .mapToDouble(row -> IntStream.range(0, policy[row].length)
                                .mapToDouble(a -> policy[row][a] * rewards[row][a])
                                .sum())
                        .toArray(),
                pick(rewards, actions));
        Agreement agreement = new Agreement(vector.tolerance());
        for (Map.Entry<String, JsonNode> expected :
                vector.expected().path("estimates").properties()) {
            if (expected.getKey().equals("replay_on_argmax_policy")) {
                double[] replay = new TargetPolicy.Fixed(Columns.ints(input.path("argmax_policy")))
                        .weights(BanditLog.of(Columns.doubles(input.path("reward")), ones(actions.length), actions, 1));
                rounds(agreement, expected, Rounds.of(log, replay, Optional.empty(), Estimator.SNIPS));
            } else {
                Optional<Estimator> estimator = EstimatorWords.of(expected.getKey());
                if (estimator.isEmpty()) {
                    return Outcome.skipped("not understood: the estimator " + expected.getKey());
                }
                rounds(agreement, expected, Rounds.of(log, weights, Optional.of(model), estimator.get()));
            }
        }
        aux(agreement, vector.expected().path("aux"), log, weights);
        return agreement.outcome();
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] pick(double[][] rows, int[] actions) {
        return IntStream.range(0, rows.length)
                .mapToDouble(row -> rows[row][actions[row]])
                .toArray();
    }

    private static void rounds(Agreement agreement, Map.Entry<String, JsonNode> expected, double[] rounds) {
        String name = expected.getKey();
        double sum = 0;
        for (double round : rounds) {
            sum += round;
        }
        agreement.number(name, expected.getValue().path("value"), sum / rounds.length);
        JsonNode published = expected.getValue().path("round_rewards");
        for (int row = 0; row < published.size(); row++) {
            agreement.number(name + " of row " + row, published.get(row), rounds[row]);
        }
    }

    private static void aux(Agreement agreement, JsonNode aux, BanditLog log, double[] weights) {
        WeightDiagnostics diagnostics = WeightDiagnostics.of(log, weights, WeightDiagnostics.FLOOR);
        LowerBounds bounds = LowerBounds.of(log, weights, 0.05);
        var clip = ClipCurve.of(log, weights, Optional.empty(), List.of(2.0)).getFirst();
        for (Map.Entry<String, JsonNode> expected : aux.properties()) {
            String name = expected.getKey();
            switch (name) {
                case "ess" -> agreement.number(name, expected.getValue(), diagnostics.effective());
                case "hoeffding_lower_delta05" -> agreement.number(name, expected.getValue(), bounds.hoeffding());
                case "bernstein_lower_delta05" -> agreement.number(name, expected.getValue(), bounds.bernstein());
                case "student_t_lower_delta05" -> student(agreement, expected.getValue(), bounds.student());
                case "bias_clip2" -> agreement.number(name, expected.getValue(), clip.bias());
                case "bias_ub_clip2" -> agreement.number(name, expected.getValue(), clip.biasBound());
                case "w" -> {
                    for (int row = 0; row < weights.length; row++) {
                        agreement.number("w of row " + row, expected.getValue().path(row), weights[row]);
                    }
                }
                default -> agreement.same(name, "a figure we know", "not understood");
            }
        }
    }

    /// The other program's quantile of t is right to 1e-10.
    private static void student(Agreement agreement, JsonNode expected, double ours) {
        boolean near = Math.abs(expected.asDouble() - ours) < 1e-9;
        agreement.same("student_t_lower_delta05", true, near);
    }
}
