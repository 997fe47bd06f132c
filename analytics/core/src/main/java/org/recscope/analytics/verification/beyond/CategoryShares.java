package org.recscope.analytics.verification.beyond;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// How concentrated one list is on few categories: the Gini index of a run that recommends categories in place of
/// items, each category one of the catalogue.
final class CategoryShares {
    private CategoryShares() {}

    static Question gini(JsonNode input) {
        SmallWorld world = new SmallWorld();
        JsonNode features = input.path("item_features");
        int width = 0;
        for (JsonNode its : features) {
            width = Math.max(width, its.size());
        }
        for (int f = 0; f < width; f++) {
            world.offer("feature " + f);
        }
        int place = 0;
        for (JsonNode item : input.path("recs")) {
            List<String> categories = ItemFeatures.ones(features.path(item.asString()));
            String list = "place " + place++;
            categories.forEach(category -> world.recommend(list, category));
        }
        return Question.of(world, "gini", "over=catalogue", "correction=yes", "read=concentration")
                .whole();
    }
}
