package org.recscope.analytics.verification.ranking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;
import org.recscope.kernel.metric.MetricName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Vectors of errors over all pairs of a run: as those of one user who has them all.
public final class RatingVectors implements VectorFamily {
    private static final Map<String, String> METRICS = Map.of(
            "rmse", "rmse",
            "mae", "mae",
            "r2", "r2",
            "rsquared", "r2",
            "exp_var", "r2(bias=free)",
            "explained_variance", "r2(bias=free)",
            "logloss", "log-loss",
            "log_loss", "log-loss",
            "mse", "rmse");
    private static final List<String> TOLD =
            List.of("y_true", "y_test", "y", "truth", "actual", "gt_ratings", "ratings", "true", "target");
    private static final List<String> PROMISED =
            List.of("y_pred", "yhat", "y_hat", "pred", "predicted", "predictions", "pd_ratings", "prediction", "preds");

    /// The family.
    public RatingVectors() {}

    @Override
    public Optional<Outcome> check(Vector vector) {
        String subject = vector.subject().toLowerCase(Locale.ROOT);
        String metric = METRICS.get(subject);
        if (vector.input().has("truth_binary") && (subject.equals("auc") || subject.equals("roc_auc"))) {
            metric = "auc(over=list)";
        }
        if (metric == null) {
            return Optional.empty();
        }
        RankedWorld world = new RankedWorld(RankedWorld.Ties.EXPECTED);
        if (!pairs(vector.input(), world)) {
            return Optional.empty();
        }
        double ours = world.values(MetricName.parse(metric)).getOrDefault("all", Double.NaN);
        double theirs = subject.equals("mse") ? ours * ours : ours;
        return Optional.of(new Agreement(vector.tolerance())
                .number("value", vector.expected().path("value"), theirs)
                .outcome());
    }

    private static boolean pairs(JsonNode input, RankedWorld world) {
        world.known("all");
        if (input.path("p").isArray()) {
            for (int i = 0; i < input.path("p").size(); i++) {
                pair(world, "pair " + i, input.path("p").get(i), input.path("y").path(i));
            }
            return true;
        }
        if (flat(input, TOLD).isArray() && flat(input, PROMISED).isArray()) {
            JsonNode told = flat(input, TOLD);
            for (int i = 0; i < told.size(); i++) {
                pair(world, "pair " + i, flat(input, PROMISED).path(i), told.get(i));
            }
            return true;
        }
        JsonNode told = input.has("truth_binary") ? input.path("truth_binary") : input.path("truth_ratings");
        Map<String, JsonNode> grades = new TreeMap<>();
        (told.isArray() ? told : input.path("truth"))
                .forEach(row -> grades.put(row.path(0) + " " + row.path(1), row.path(2)));
        int place = 0;
        for (JsonNode row : input.path("scored_recs")) {
            JsonNode grade = grades.get(row.path(0) + " " + row.path(1));
            if (grade != null) {
                pair(world, "pair " + place++, row.path(2), grade);
            }
        }
        return place > 0;
    }

    /// The first of the names under which numbers stand in a row.
    private static JsonNode flat(JsonNode input, List<String> names) {
        return names.stream()
                .map(input::path)
                .filter(values -> values.path(0).isNumber())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static void pair(RankedWorld world, String item, JsonNode score, JsonNode grade) {
        world.scored("all", item, score.asDouble(0));
        world.told("all", item, grade.asDouble(0));
    }
}
