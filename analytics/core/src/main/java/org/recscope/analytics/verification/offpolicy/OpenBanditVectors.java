package org.recscope.analytics.verification.offpolicy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recscope.analytics.loading.LoadedRows;
import org.recscope.analytics.loading.RowReader;
import org.recscope.analytics.loading.RowRequest;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.offpolicy.BanditLog;
import org.recscope.analytics.offpolicy.Estimator;
import org.recscope.analytics.offpolicy.RewardColumns;
import org.recscope.analytics.offpolicy.Rounds;
import org.recscope.analytics.offpolicy.TargetPolicy;
import org.recscope.analytics.offpolicy.WeightDiagnostics;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;
import org.recscope.analytics.work.Progress;
import tools.jackson.databind.JsonNode;

/// Vectors of topic `ope_open_bandit`: the small Open Bandit sample, which is looked for in `data/openbandit` beside
/// the
/// folder of the vectors. The other program's bootstrap draws by a generator of its own and is not compared.
public final class OpenBanditVectors implements VectorFamily {
    private static final String MODEL = "(clicks+10*ctr)/(n+20) per item,position";

    @Override
    public Optional<Outcome> check(Vector vector) {
        return vector.subject().equals("ope_open_bandit") ? Optional.of(outcome(vector)) : Optional.empty();
    }

    private static Outcome outcome(Vector vector) {
        Optional<Path> file = file(vector);
        if (file.isEmpty()) {
            return Outcome.skipped("its data, data/openbandit, are not beside the folder of the vectors");
        }
        if (!vector.input().path("q_hat_rule").asString("").equals(MODEL)) {
            return Outcome.skipped("not understood: the model " + vector.input().path("q_hat_rule"));
        }
        try {
            double[][] policy = Columns.rows(vector.input().path("action_dist_item_by_position"));
            BanditLog log = log(file.get(), policy.length, policy[0].length);
            return compared(vector, log, transposed(policy));
        } catch (LoadingException e) {
            return Outcome.skipped("its data cannot be read: " + e.getMessage());
        }
    }

    private static Optional<Path> file(Vector vector) {
        String behaviour = vector.input().path("behaviour").asString("");
        String campaign = vector.input().path("campaign").asString("");
        return vector.folder()
                .map(folder -> folder.resolveSibling("data")
                        .resolve("openbandit")
                        .resolve(behaviour)
                        .resolve(campaign + ".csv"))
                .filter(Files::isRegularFile);
    }

    private static BanditLog log(Path file, int actions, int positions) throws LoadingException {
        List<RowRequest.Number> columns = List.of(
                number("item_id", 0, actions - 1),
                number("position", 1, positions),
                number("click", 0, 1),
                number("propensity_score", Double.MIN_VALUE, 1));
        LoadedRows rows = RowReader.read(new RowRequest(file, columns, List.of(), List.of()), Progress.NONE);
        int[] action = Arrays.stream(rows.numbers("item_id"))
                .mapToInt(value -> (int) value)
                .toArray();
        int[] position = Arrays.stream(rows.numbers("position"))
                .mapToInt(value -> (int) value - 1)
                .toArray();
        return BanditLog.of(rows.numbers("click"), rows.numbers("propensity_score"), action, actions)
                .withPositions(position, positions);
    }

    private static RowRequest.Number number(String column, double least, double most) {
        return new RowRequest.Number(column, value -> value >= least && value <= most, "is out of range", "");
    }

    /// From action by position to position by action.
    private static TargetPolicy.ByPosition transposed(double[][] byAction) {
        double[][] byPosition = new double[byAction[0].length][byAction.length];
        for (int action = 0; action < byAction.length; action++) {
            for (int position = 0; position < byPosition.length; position++) {
                byPosition[position][action] = byAction[action][position];
            }
        }
        return new TargetPolicy.ByPosition(byPosition);
    }

    /// The model of the vectors, fitted to the very rows it is used on.
    private static RewardColumns model(BanditLog log, TargetPolicy.ByPosition policy) {
        double[][] clicks = new double[log.positionCount()][log.actionCount()];
        double[][] rows = new double[log.positionCount()][log.actionCount()];
        for (int row = 0; row < log.size(); row++) {
            clicks[log.position(row)][log.action(row)] += log.reward(row);
            rows[log.position(row)][log.action(row)]++;
        }
        double[] direct = new double[log.positionCount()];
        for (int place = 0; place < direct.length; place++) {
            for (int action = 0; action < log.actionCount(); action++) {
                clicks[place][action] = (clicks[place][action] + 10 * log.meanReward()) / (rows[place][action] + 20);
                direct[place] += policy.at(place, action) * clicks[place][action];
            }
        }
        double[] directs = new double[log.size()];
        double[] chosen = new double[log.size()];
        Arrays.setAll(directs, row -> direct[log.position(row)]);
        Arrays.setAll(chosen, row -> clicks[log.position(row)][log.action(row)]);
        return new RewardColumns(directs, chosen);
    }

    private static Outcome compared(Vector vector, BanditLog log, TargetPolicy.ByPosition policy) {
        double[] weights = policy.weights(log);
        RewardColumns model = model(log, policy);
        Agreement agreement = new Agreement(vector.tolerance());
        for (Map.Entry<String, JsonNode> expected :
                vector.expected().path("estimates").properties()) {
            String name = expected.getKey();
            Optional<Estimator> estimator = EstimatorWords.of(name);
            if (estimator.isEmpty()) {
                return Outcome.skipped("not understood: the estimator " + name);
            }
            double[] rounds = Rounds.of(log, weights, Optional.of(model), estimator.get());
            double mean = Arrays.stream(rounds).sum() / rounds.length;
            double squares = Arrays.stream(rounds)
                    .map(round -> (round - mean) * (round - mean))
                    .sum();
            agreement.number(name, expected.getValue().path("value"), mean);
            agreement.number(
                    name + " deviation",
                    expected.getValue().path("round_std"),
                    Math.sqrt(squares / (rounds.length - 1)));
        }
        diagnostics(agreement, vector.expected().path("diagnostics"), log, weights);
        return agreement.outcome();
    }

    private static void diagnostics(Agreement agreement, JsonNode expected, BanditLog log, double[] weights) {
        WeightDiagnostics ours = WeightDiagnostics.of(log, weights, WeightDiagnostics.FLOOR);
        double[] sorted = weights.clone();
        Arrays.sort(sorted);
        agreement.number("rows", expected.path("n"), log.size());
        agreement.number("on-policy mean", expected.path("on_policy_mean"), log.meanReward());
        agreement.number("mean weight", expected.path("w_mean"), ours.mean());
        agreement.number("largest weight", expected.path("w_max"), ours.largest());
        agreement.number("99 % of weights", expected.path("w_q99"), ours.p99());
        agreement.number("effective sample", expected.path("ess"), ours.effective());
        agreement.number("least propensity", expected.path("pscore_min"), ours.least());
        double above = Arrays.stream(sorted).filter(weight -> weight > 10).count();
        agreement.number("share of weights above 10", expected.path("share_w_gt10"), above / log.size());
    }
}
