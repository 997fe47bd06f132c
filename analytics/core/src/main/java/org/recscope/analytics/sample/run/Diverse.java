package org.recscope.analytics.sample.run;

import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Noise;
import org.recscope.analytics.sample.chance.Stream;
import org.recscope.analytics.sample.world.Choices;
import org.recscope.analytics.sample.world.Reader;
import org.recscope.analytics.sample.world.World;

/// Keeps categories in proportion: the believed taste, flattened, is a target t, and each place of the list goes to the
/// candidate with the largest λ × relevance + (1 - λ) × Σ share(c) × (t(c) × places so far - filled(c)).
///
/// Relevance is the square root of P(article) times an error, so that the long tail has a chance; candidates reach
/// deeper into each category. The score tells the place alone.
final class Diverse implements Recommender {
    private static final double FLAT = 0.2;
    private static final double RELEVANCE = 0.8;
    private static final double ERROR = 0.3;
    private static final double EVEN = 0.6;
    private static final double PREFERRED = 5;
    private static final int DEPTH = 3;

    private final World world;
    private final Belief belief;
    private final Candidates candidates;
    private final Proportions proportions;
    private final Noise noise = new Noise(ERROR);
    private final Chance chance;
    private final double[] target;
    private Ranking best = new Ranking(1);

    Diverse(World world, long seed) {
        this.world = world;
        this.belief = new Belief(world);
        this.candidates = new Candidates(world);
        this.proportions = new Proportions(world.articles(), world.categories());
        this.chance = new Chance(seed);
        this.target = new double[world.categories()];
    }

    @Override
    public void recommend(Reader reader, Choices history, Ranking into) {
        aim(belief.of(history));
        rank(reader, history, into.capacity());
        into.clear();
        proportions.begin(best);
        int[] left = new int[best.size()];
        for (int i = 0; i < left.length; i++) {
            left[i] = i;
        }
        int count = left.length;
        for (int place = 0; place < into.capacity() && count > 0; place++) {
            proportions.extend(target);
            int chosen = choose(left, count);
            proportions.fill(left[chosen]);
            into.offer(best.item(left[chosen]), 1 - (double) place / into.capacity());
            left[chosen] = left[--count];
        }
    }

    private void aim(double[] taste) {
        for (int c = 0; c < target.length; c++) {
            target[c] = (1 - FLAT) * taste[c] + FLAT / target.length;
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
            int item = candidates.item(i);
            double liking = world.after().probability(item, target) * belief.loyalty(item);
            best.offer(item, Math.sqrt(liking) * Math.sqrt(Math.sqrt(liking)) * noise.draw(chance));
        }
    }

    private int choose(int[] left, int count) {
        double scale = RELEVANCE / best.score(0);
        int chosen = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double worth = scale * best.score(left[i]) + (1 - RELEVANCE) * proportions.fit(left[i]);
            if (worth > most) {
                most = worth;
                chosen = i;
            }
        }
        return chosen;
    }
}
