package org.recscope.analytics.verification.ranking;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;
import org.recscope.kernel.metric.MetricName;
import tools.jackson.databind.JsonNode;

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
            "log_loss", "log-loss");

    /// The family.
    public RatingVectors() {}

    @Override
    public Optional<Outcome> check(Vector vector) {
        String metric = METRICS.get(vector.subject());
        if (metric == null) {
            return Optional.empty();
        }
        RankedWorld world = new RankedWorld(RankedWorld.Ties.FILE);
        if (!pairs(vector.input(), world)) {
            return Optional.empty();
        }
        double ours = world.values(MetricName.parse(metric)).getOrDefault("all", Double.NaN);
        return Optional.of(new Agreement(vector.tolerance())
                .number("value", vector.expected().path("value"), ours)
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
        JsonNode told = input.has("truth_binary") ? input.path("truth_binary") : input.path("truth_ratings");
        Map<String, JsonNode> grades = new TreeMap<>();
        told.forEach(row -> grades.put(row.path(0) + " " + row.path(1), row.path(2)));
        int place = 0;
        for (JsonNode row : input.path("scored_recs")) {
            JsonNode grade = grades.get(row.path(0) + " " + row.path(1));
            if (grade != null) {
                pair(world, "pair " + place++, row.path(2), grade);
            }
        }
        return place > 0;
    }

    private static void pair(RankedWorld world, String item, JsonNode score, JsonNode grade) {
        world.scored("all", item, score.asDouble(0));
        world.told("all", item, grade.asDouble(0));
    }
}
