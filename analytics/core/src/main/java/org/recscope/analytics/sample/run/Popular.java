package org.recscope.analytics.sample.run;

import org.recscope.analytics.sample.world.Choices;
import org.recscope.analytics.sample.world.Reader;
import org.recscope.analytics.sample.world.World;

/// What most readers are about to read, without what the reader has read. The score is the share of the most popular
/// article's readers.
final class Popular implements Recommender {
    private final World world;
    private final double[] general;

    Popular(World world) {
        this.world = world;
        this.general = world.tastes().general();
    }

    @Override
    public void recommend(Reader reader, Choices history, Ranking into) {
        into.clear();
        double most = world.after().probability(world.popular(0), general);
        for (int place = 0; place < world.articles().size() && into.size() < into.capacity(); place++) {
            int item = world.popular(place);
            if (!history.contains(item)) {
                into.offer(item, world.after().probability(item, general) / most);
            }
        }
    }
}
