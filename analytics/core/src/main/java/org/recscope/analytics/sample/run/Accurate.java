package org.recscope.analytics.sample.run;

import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Noise;
import org.recscope.analytics.sample.chance.Stream;
import org.recscope.analytics.sample.world.Choices;
import org.recscope.analytics.sample.world.Offers;
import org.recscope.analytics.sample.world.Reader;
import org.recscope.analytics.sample.world.World;

/// Ranks by P(article) under the believed taste, times an error. The score is that product.
final class Accurate implements Recommender {
    private static final double ERROR = 0.2;
    private static final double EVEN = 0.25;
    private static final double PREFERRED = 5;

    private final Offers offers;
    private final Belief belief;
    private final Candidates candidates;
    private final Noise noise = new Noise(ERROR);
    private final Chance chance;

    Accurate(World world, long seed) {
        this.offers = world.after().offers();
        this.belief = new Belief(world);
        this.candidates = new Candidates(world);
        this.chance = new Chance(seed);
    }

    @Override
    public void recommend(Reader reader, Choices history, Ranking into) {
        into.clear();
        double[] taste = belief.of(history);
        candidates.gather(taste, history, EVEN * into.capacity() + 1, PREFERRED * into.capacity());
        chance.at(Stream.ACCURATE, reader.index());
        for (int i = 0; i < candidates.size(); i++) {
            int offer = candidates.offer(i);
            double liking = offers.probability(offer, taste) * belief.loyalty(offers.provider(offer));
            into.offer(offers.item(offer), liking * noise.draw(chance));
        }
    }
}
