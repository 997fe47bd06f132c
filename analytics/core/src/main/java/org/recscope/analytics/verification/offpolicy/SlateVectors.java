package org.recscope.analytics.verification.offpolicy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recscope.analytics.offpolicy.RewardColumns;
import org.recscope.analytics.offpolicy.SlateEstimator;
import org.recscope.analytics.offpolicy.SlateLog;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;
import tools.jackson.databind.JsonNode;

/// Vectors of topic `ope_slate`: lists with the probabilities of both policies in three views.
public final class SlateVectors implements VectorFamily {
    @Override
    public Optional<Outcome> check(Vector vector) {
        return vector.subject().equals("ope_slate") ? Optional.of(outcome(vector)) : Optional.empty();
    }

    private static Outcome outcome(Vector vector) {
        JsonNode input = vector.input();
        int[] slates = Columns.ints(input.path("slate_id"));
        SlateLog log = SlateLog.of(
                slates,
                IntStream.of(slates).max().orElse(-1) + 1,
                Columns.ints(input.path("position")),
                input.path("len_list").asInt(),
                Columns.doubles(input.path("reward")));
        Agreement agreement = new Agreement(vector.tolerance());
        for (Map.Entry<String, JsonNode> expected :
                vector.expected().path("estimates").properties()) {
            Optional<Double> ours = value(expected.getKey(), log, input);
            if (ours.isEmpty()) {
                return Outcome.skipped("not understood: the estimator " + expected.getKey());
            }
            agreement.number(expected.getKey(), expected.getValue(), ours.get());
        }
        return agreement.outcome();
    }

    private static Optional<Double> value(String name, SlateLog log, JsonNode input) {
        return switch (name) {
            case "sips" -> weighted(log, input, "slate");
            case "iips" -> weighted(log, input, "item_position");
            case "rips" -> weighted(log, input, "cascade");
            case "snsips" -> normalised(log, input, "slate");
            case "sniips" -> normalised(log, input, "item_position");
            case "snrips" -> normalised(log, input, "cascade");
            case "cascade_dr" ->
                Optional.of(SlateEstimator.cascade(log, weights(input, "cascade"), model(input))
                        .value());
            default -> Optional.empty();
        };
    }

    private static Optional<Double> weighted(SlateLog log, JsonNode input, String view) {
        return Optional.of(SlateEstimator.weighted(log, weights(input, view)).value());
    }

    private static Optional<Double> normalised(SlateLog log, JsonNode input, String view) {
        return Optional.of(SlateEstimator.normalised(log, weights(input, view)).value());
    }

    private static double[] weights(JsonNode input, String view) {
        double[] target = Columns.doubles(input.path("eval_pscore_" + view));
        double[] logged = Columns.doubles(input.path("pscore_" + view));
        return IntStream.range(0, logged.length)
                .mapToDouble(row -> target[row] / logged[row])
                .toArray();
    }

    private static RewardColumns model(JsonNode input) {
        int actions = input.path("n_unique_action").asInt();
        double[][] rewards = Columns.folded(Columns.doubles(input.path("q_hat_flat")), actions);
        double[][] policy = Columns.folded(Columns.doubles(input.path("eval_action_dist_flat")), actions);
        int[] chosen = Columns.ints(input.path("action"));
        return new RewardColumns(
                IntStream.range(0, rewards.length)
                        .mapToDouble(row -> IntStream.range(0, actions)
                                .mapToDouble(a -> policy[row][a] * rewards[row][a])
                                .sum())
                        .toArray(),
                IntStream.range(0, rewards.length)
                        .mapToDouble(row -> rewards[row][chosen[row]])
                        .toArray());
    }
}
