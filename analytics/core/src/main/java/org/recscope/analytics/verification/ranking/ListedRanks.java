package org.recscope.analytics.verification.ranking;

import java.util.Optional;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;
import org.recscope.kernel.metric.MetricName;
import tools.jackson.databind.JsonNode;

/// Lists of which only the length and the ranks of the hits are told, with NDCG and reciprocal rank of each.
public final class ListedRanks implements VectorFamily {
    /// The family.
    public ListedRanks() {}

    @Override
    public Optional<Outcome> check(Vector vector) {
        JsonNode lists = vector.input().path("lists");
        if (!lists.isArray() || !lists.path(0).has("hit_ranks")) {
            return Optional.empty();
        }
        boolean jarvelin = vector.params().path("discount").asString("").startsWith("max(log2(rank)");
        MetricName ndcg = MetricName.parse(jarvelin ? "ndcg(discount=jarvelin)" : "ndcg");
        Agreement agreement = new Agreement(vector.tolerance());
        for (int i = 0; i < lists.size(); i++) {
            RankedWorld world = world(lists.get(i));
            JsonNode expected = vector.expected().path("lists").path(i);
            agreement.number("list " + i + " ndcg", expected.path("ndcg"), value(world, ndcg));
            agreement.number("list " + i + " mrr", expected.path("recip_rank"), value(world, MetricName.parse("mrr")));
        }
        return Optional.of(agreement.outcome());
    }

    private static double value(RankedWorld world, MetricName name) {
        return world.values(name).getOrDefault("u", Double.NaN);
    }

    private static RankedWorld world(JsonNode list) {
        RankedWorld world = new RankedWorld(RankedWorld.Ties.FILE);
        String[] items = new String[list.path("list_length").asInt(0) + 1];
        list.path("hit_ranks").properties().forEach(hit -> items[hit.getValue().asInt(0)] = hit.getKey());
        for (int rank = 1; rank < items.length; rank++) {
            world.ranked("u", items[rank] == null ? "other " + rank : items[rank], rank);
        }
        list.path("truth")
                .properties()
                .forEach(item -> world.told("u", item.getKey(), item.getValue().asDouble(0)));
        return world;
    }
}
