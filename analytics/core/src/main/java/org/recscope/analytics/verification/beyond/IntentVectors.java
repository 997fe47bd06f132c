package org.recscope.analytics.verification.beyond;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;
import tools.jackson.databind.JsonNode;

/// Vectors of metrics that know what a query may mean: judgements by subtopic, scores by document.
public final class IntentVectors implements VectorFamily {
    private static final Pattern NAME = Pattern.compile("([A-Za-z_]+?)(?:\\(alpha=([0-9.]+)\\))?(?:@([0-9]+))?");

    /// The family.
    public IntentVectors() {}

    @Override
    public Optional<Outcome> check(Vector vector) {
        Matcher name = NAME.matcher(vector.subject());
        if (!name.matches() || !vector.input().path("qrels_rows").isArray()) {
            return Optional.empty();
        }
        String alpha = name.group(2) == null ? "0.5" : name.group(2);
        String cutoff = name.group(3) == null ? "" : "@" + name.group(3);
        return family(name.group(1), cutoff, alpha).map(metric -> answer(vector, metric));
    }

    private static Optional<String> family(String name, String cutoff, String alpha) {
        return switch (name) {
            case "ERR_IA" -> Optional.of("err-ia" + cutoff + "(norm=perfect,alpha=" + alpha + ")");
            case "alpha_nDCG" -> Optional.of("alpha-ndcg" + cutoff + "(alpha=" + alpha + ")");
            case "StRecall" -> Optional.of("s-recall" + cutoff);
            default -> Optional.empty();
        };
    }

    /// Query by query, because a document may mean something else to each.
    private static Outcome answer(Vector vector, String metric) {
        Map<String, Double> values = new LinkedHashMap<>();
        rows(vector.input().path("qrels_rows")).forEach((query, judged) -> {
            SmallWorld world = new SmallWorld();
            Map<String, List<String>> topics = new LinkedHashMap<>();
            judged.stream()
                    .filter(row -> row.path(3).asDouble() > 0)
                    .forEach(row -> topics.computeIfAbsent(row.path(2).asString(), document -> new ArrayList<>())
                            .add(row.path(1).asString()));
            topics.forEach((document, its) -> {
                world.judged(query, document, 1);
                world.label(document, its);
            });
            ranked(vector.input().path("run_rows"), query).forEach(document -> world.recommend(query, document));
            values.put(query, world.perUser(metric).getOrDefault(query, Double.NaN));
        });
        Agreement agreement = new Agreement(vector.tolerance());
        JsonNode expected = vector.expected();
        WorldReader.each(
                expected.path("per_query"),
                (query, value) -> agreement.number(query, value, values.getOrDefault(query, Double.NaN)));
        if (expected.has("aggregate")) {
            double mean = values.values().stream()
                    .mapToDouble(value -> value)
                    .average()
                    .orElse(Double.NaN);
            agreement.number("aggregate", expected.get("aggregate"), mean);
        }
        return agreement.outcome();
    }

    private static Map<String, List<JsonNode>> rows(JsonNode rows) {
        Map<String, List<JsonNode>> byQuery = new LinkedHashMap<>();
        rows.forEach(row -> byQuery.computeIfAbsent(row.path(0).asString(), query -> new ArrayList<>())
                .add(row));
        return byQuery;
    }

    /// Highest score first, of equal scores the later name.
    private static List<String> ranked(JsonNode rows, String query) {
        return rows(rows).getOrDefault(query, List.of()).stream()
                .sorted(Comparator.comparingDouble(
                                (JsonNode row) -> -row.path(2).asDouble())
                        .thenComparing(row -> row.path(1).asString(), Comparator.reverseOrder()))
                .map(row -> row.path(1).asString())
                .toList();
    }
}
