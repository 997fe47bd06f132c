package org.recscope.analytics.sample.run;

import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Noise;
import org.recscope.analytics.sample.chance.Stream;
import org.recscope.analytics.sample.world.Choices;
import org.recscope.analytics.sample.world.Offers;
import org.recscope.analytics.sample.world.Reader;
import org.recscope.analytics.sample.world.World;

/// Keeps categories in proportion: the believed taste, flattened, is a target t, and each place of the list goes to the
/// candidate with the largest λ × relevance + (1 - λ) × Σ share(c) × (t(c) × places so far - filled(c)).
///
/// Relevance is P(article), times an error, relative to the best and to the power 3/4, so that the long tail has a
/// chance; candidates reach deeper into each category. The score tells the place alone.
final class Diverse implements Recommender {
    private static final double FLAT = 0.2;
    /// λ.
    private static final double RELEVANCE = 0.8;
    private static final double ERROR = 0.5;
    private static final double EVEN = 0.6;
    private static final double PREFERRED = 5;
    private static final int DEPTH = 3;

    private final Offers offers;
    private final Belief belief;
    private final Candidates candidates;
    private final Proportions proportions;
    private final Noise noise = new Noise(ERROR);
    private final Chance chance;
    /// As long as a belief.
    private final double[] target;

    private Ranking best = new Ranking(1);

    Diverse(World world, long seed) {
        this.offers = world.after().offers();
        this.belief = new Belief(world);
        this.candidates = new Candidates(world);
        this.proportions = new Proportions(world.articles(), world.categories());
        this.chance = new Chance(seed);
        this.target = new double[world.categories() + 1];
    }

    @Override
    public void recommend(Reader reader, Choices history, Ranking into) {
        aim(belief.of(history));
        rank(reader, history, into.capacity());
        into.clear();
        proportions.begin(best, RELEVANCE);
        for (int place = 0; place < Math.min(into.capacity(), best.size()); place++) {
            int chosen = proportions.take(target);
            into.offer(best.item(chosen), 1 - (double) place / into.capacity());
        }
    }

    private void aim(double[] taste) {
        int categories = target.length - 1;
        for (int c = 0; c < categories; c++) {
            target[c] = (1 - FLAT) * taste[c] + FLAT / categories;
        }
    }

    private void rank(Reader reader, Choices history, int list) {
        if (best.capacity() != DEPTH * list) {
            best = new Ranking(DEPTH * list);
        }
        best.clear();
        candidates.gather(target, history, EVEN * list + 1, PREFERRED * list);
        chance.at(Stream.DIVERSE, reader.index());
        for (int i = 0; i < candidates.size(); i++) {
            int offer = candidates.offer(i);
            double liking = offers.probability(offer, target) * belief.loyalty(offers.provider(offer));
            best.offer(offers.item(offer), liking * noise.draw(chance));
        }
    }
}
