package org.recscope.analytics.verification.beyond;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.diversity.LabelChances;
import tools.jackson.databind.JsonNode;

/// Vectors about parts of metrics: the novelty of single items, the chances of features, several metrics at once.
public final class ItemVectors implements VectorFamily {
    private static final Pattern OF_USER = Pattern.compile("user(.+)_alpha([0-9.]+)");

    /// The family.
    public ItemVectors() {}

    @Override
    public Optional<Outcome> check(Vector vector) {
        String subject = vector.subject().toLowerCase(Locale.ROOT);
        if (subject.contains("item_novelty") && vector.expected().has("per_item")) {
            return Optional.of(novelty(vector));
        }
        if (subject.equals("binomial_feature_probabilities")) {
            return Optional.of(chances(vector));
        }
        if (subject.equals("covered_users") || subject.equals("users_covered") || subject.equals("user_coverage")) {
            return Optional.of(served(vector));
        }
        if (subject.startsWith("user_item_serendipity")) {
            return PairValues.check(vector);
        }
        return subject.equals("arp, coverage, gini") ? Optional.of(three(vector)) : Optional.empty();
    }

    /// Each item is the only one of a list.
    private static Outcome novelty(Vector vector) {
        SmallWorld world = new SmallWorld();
        vector.input()
                .path("train")
                .forEach(row -> world.had(row.path(0).asString(), row.path(1).asString()));
        WorldReader.each(vector.expected().path("per_item"), (item, bits) -> world.recommend("list of " + item, item));
        Agreement agreement = new Agreement(vector.tolerance());
        var ours = world.perUser("self-information");
        WorldReader.each(
                vector.expected().path("per_item"),
                (item, bits) -> agreement.number(item, bits, ours.getOrDefault("list of " + item, Double.NaN)));
        return agreement.outcome();
    }

    /// Only users with something relevant count.
    private static Outcome served(Vector vector) {
        int k = vector.params().path("k").asInt(Integer.MAX_VALUE);
        SmallWorld world = WorldReader.read(vector.input(), k, k);
        var ours = world.perUser("user-coverage");
        List<String> wanted = new ArrayList<>();
        vector.input().path("truth").forEach(row -> wanted.add(row.path(0).asString()));
        double share = wanted.stream()
                .distinct()
                .mapToDouble(user -> ours.getOrDefault(user, Double.NaN))
                .average()
                .orElse(Double.NaN);
        Agreement agreement = new Agreement(vector.tolerance());
        for (String single : List.of("value", "mean")) {
            if (vector.expected().has(single)) {
                agreement.number(single, vector.expected().get(single), share);
            }
        }
        WorldReader.each(
                vector.expected().path("per_user"),
                (user, value) -> agreement.number(user, value, ours.getOrDefault(user, Double.NaN)));
        return agreement.outcome();
    }

    private static Outcome chances(Vector vector) {
        Codes users = new Codes();
        Codes items = new Codes();
        Codes labels = new Codes();
        List<int[]> pairs = new ArrayList<>();
        vector.input()
                .path("train")
                .forEach(row -> pairs.add(new int[] {
                    users.code(row.path(0).asString()), items.code(row.path(1).asString())
                }));
        JsonNode features = vector.input().path("item_features");
        WorldReader.each(features, (item, its) -> {
            items.code(item);
            ItemFeatures.texts(its).forEach(labels::code);
        });
        List<String> names = items.names();
        ItemCategories categories = ItemLabels.rows(
                items.size(),
                labels.names(),
                item -> ItemFeatures.texts(features.path(names.get(item))).stream()
                        .filter(labels::has)
                        .mapToInt(labels::code)
                        .toArray());
        Interactions history = Interactions.ofPairs(
                users.size(),
                pairs.stream().mapToInt(pair -> pair[0]).toArray(),
                pairs.stream().mapToInt(pair -> pair[1]).toArray(),
                new float[0]);
        Agreement agreement = new Agreement(vector.tolerance());
        WorldReader.each(vector.expected(), (whose, shares) -> {
            Matcher user = OF_USER.matcher(whose);
            double alpha = user.matches() ? Double.parseDouble(user.group(2)) : 0;
            LabelChances chances = new LabelChances(history, categories, alpha);
            if (user.matches()) {
                chances.toUser(users.code(user.group(1)));
            }
            WorldReader.each(
                    shares,
                    (label, share) -> agreement.number(
                            whose + " " + label,
                            share,
                            user.matches() ? chances.of(labels.code(label)) : chances.overall(labels.code(label))));
        });
        return agreement.outcome();
    }

    private static Outcome three(Vector vector) {
        int k = vector.params().path("k").asInt(Integer.MAX_VALUE);
        SmallWorld world = WorldReader.read(vector.input(), k, k);
        String over = vector.params().path("gini").asString("").contains("recommended") ? "recommended" : "catalogue";
        JsonNode expected = vector.expected();
        return new Agreement(vector.tolerance())
                .number("arp", expected.path("arp"), world.value("arp(cold=dropped)"))
                .number("coverage", expected.path("coverage"), world.value("eligible-coverage"))
                .number("gini", expected.path("gini"), world.value("gini(over=" + over + ")"))
                .outcome();
    }
}
