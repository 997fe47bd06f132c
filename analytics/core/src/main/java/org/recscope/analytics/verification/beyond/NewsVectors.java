package org.recscope.analytics.verification.beyond;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.calibration.Divergence;
import org.recscope.kernel.metric.calibration.Mix;
import tools.jackson.databind.JsonNode;

/// Vectors of normative diversity: one user's list against a pool, a history or other users; or two mixes as they are.
public final class NewsVectors implements VectorFamily {
    private static final Map<String, String> FAMILIES = Map.of(
            "activation", "activation",
            "calibration", "news-calibration",
            "calibration_complexity", "news-calibration",
            "calibration_category", "news-calibration",
            "calibration_topic", "news-calibration",
            "representation", "representation",
            "alternative_voices", "alternative-voices",
            "fragmentation", "fragmentation");

    /// The family.
    public NewsVectors() {}

    @Override
    public Optional<Outcome> check(Vector vector) {
        String subject = vector.subject().toLowerCase(Locale.ROOT);
        if (vector.input().path("context").isObject()
                && vector.input().path("recs").isObject()) {
            return Optional.of(mixes(vector));
        }
        String family = FAMILIES.get(subject);
        if (family == null || !vector.input().path("recs").isArray()) {
            return Optional.empty();
        }
        SmallWorld world = WorldReader.read(vector.input(), Integer.MAX_VALUE, Integer.MAX_VALUE);
        boolean categories = subject.contains("category") || subject.contains("topic");
        String attribute = attribute(vector.input(), world, categories);
        if (attribute.isEmpty()) {
            return Optional.empty();
        }
        history(vector.input(), world);
        vector.input().path("pool").forEach(item -> world.offer(item.asString()));
        String name =
                family + cutoff(vector.params()) + "(attribute=" + attribute + choices(family, vector.params()) + ")";
        double ours = world.perUser(name).getOrDefault(WorldReader.NOBODY, Double.NaN);
        Agreement agreement = new Agreement(vector.tolerance())
                .number("value", vector.expected().path("value"), ours);
        if (vector.expected().has("unrounded")) {
            agreement.number("unrounded", vector.expected().path("unrounded"), ours);
        }
        return Optional.of(agreement.outcome());
    }

    private static String cutoff(JsonNode params) {
        return params.path("k").isInt() ? "@" + params.path("k").asInt() : "";
    }

    private static String choices(String family, JsonNode params) {
        String divergence = params.path("divergence").asString("KL").toUpperCase(Locale.ROOT);
        boolean distance = divergence.contains("JS");
        StringBuilder choices = new StringBuilder(",divergence=" + (distance ? "js-distance" : "kl"));
        choices.append(",alpha=").append(params.path("alpha").asDouble(0.001));
        choices.append(",weight=").append(params.path("discount").asBoolean(false) ? "reciprocal" : "none");
        choices.append(",bins=").append(params.path("bins").asInt(5));
        return choices + (family.equals("fragmentation") ? ",others=0" : "");
    }

    /// What is known of the items, under the name that our metric is to read. Numbers may be categories.
    private static String attribute(JsonNode input, SmallWorld world, boolean categories) {
        for (String numbers : List.of("sentiment", "value", "complexity")) {
            if (input.path(numbers).isObject() && !categories) {
                WorldReader.each(input.path(numbers), (item, number) -> world.number(numbers, item, number.asDouble()));
                return numbers;
            }
        }
        for (Map.Entry<String, JsonNode> known : input.properties()) {
            if (known.getValue().isObject()) {
                boolean counts = twoNumbers(known.getValue());
                WorldReader.each(
                        known.getValue(),
                        (item, its) -> world.label(item, counts ? voices(its) : ItemFeatures.texts(its)));
                return "categories";
            }
        }
        return "";
    }

    private static boolean twoNumbers(JsonNode object) {
        return object.valueStream()
                .allMatch(its ->
                        its.size() == 2 && its.path(0).isNumber() && its.path(1).isNumber());
    }

    /// Two counts as that many labels.
    private static List<String> voices(JsonNode counts) {
        List<String> voices = new java.util.ArrayList<>();
        voices.addAll(java.util.Collections.nCopies(counts.path(0).asInt(), "minority"));
        voices.addAll(java.util.Collections.nCopies(counts.path(1).asInt(), "majority"));
        return voices;
    }

    /// A history may hold an item several times, each of which counts: they become items of their own.
    private static void history(JsonNode input, SmallWorld world) {
        Map<String, Integer> times = new HashMap<>();
        input.path("history").forEach(node -> {
            String item = node.asString();
            int before = times.merge(item, 1, Integer::sum) - 1;
            String own = before == 0 ? item : item + " again " + before;
            world.had(WorldReader.NOBODY, own);
            world.offer(own);
            for (String numbers : List.of("value", "complexity")) {
                if (before > 0 && input.path(numbers).path(item).isNumber()) {
                    world.number(numbers, own, input.path(numbers).get(item).asDouble());
                }
            }
            for (String labels : List.of("category", "value", "topic")) {
                if (before > 0 && input.path(labels).has(item)) {
                    world.label(own, ItemFeatures.texts(input.path(labels).get(item)));
                }
            }
        });
    }

    private static Outcome mixes(Vector vector) {
        Codes names = new Codes();
        WorldReader.each(vector.input().path("context"), (name, share) -> names.code(name));
        WorldReader.each(vector.input().path("recs"), (name, share) -> names.code(name));
        ItemCategories labels = ItemLabels.rows(names.size(), names.names(), item -> new int[] {item});
        Mix context = mix(vector.input().path("context"), names, labels);
        Mix recs = mix(vector.input().path("recs"), names, labels);
        double alpha = vector.params().path("alpha").asDouble(0.001);
        Agreement agreement = new Agreement(vector.tolerance());
        JsonNode expected = vector.expected();
        for (Map.Entry<String, Divergence> each : Map.of(
                        "kl_log2", Divergence.KL, "js_distance", Divergence.JS_DISTANCE, "js_divergence", Divergence.JS)
                .entrySet()) {
            if (expected.has(each.getKey())) {
                agreement.number(
                        each.getKey(),
                        expected.get(each.getKey()),
                        each.getValue().between(context, recs, alpha, true));
            }
        }
        return agreement.outcome();
    }

    private static Mix mix(JsonNode shares, Codes names, ItemCategories labels) {
        Mix mix = new Mix(labels);
        WorldReader.each(shares, (name, share) -> {
            if (share.asDouble() > 0) {
                mix.add(names.code(name), share.asDouble());
            }
        });
        return mix;
    }
}
