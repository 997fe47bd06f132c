package org.recscope.analytics.sample.chapter;

import java.util.Arrays;
import org.recscope.analytics.sample.chance.Alias;
import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Stream;

/// What each action is worth in each context, how often the logging policy takes it, and how often the target policy
/// would. A context is a device, a part of the day and a favourite category. Never changes.
///
/// Both policies are (1 - ε) × softmax(β × belief) + ε / actions. The logging policy believes the true log odds plus
/// errors and is timid; the target policy believes the truth and is bold.
final class Policy {
    static final int DAYPARTS = 4;
    static final int POSITIONS = 3;

    private static final double[] EXAMINED = {1, 0.72, 0.55};
    private static final double BASE = -2.4;
    private static final double FAVOURITE = 1.7;
    private static final double ERROR = 0.8;

    private final int actions;
    private final int favourites;
    /// Of context `x` and action `a` at `x × actions + a`.
    private final double[] worth;

    private final double[] logging;
    private final double[] target;
    private final Alias[] tables;

    /// @param categories main category of each action
    /// @param favourites how many categories there are
    Policy(long seed, int[] categories, int favourites, int devices) {
        this.actions = categories.length;
        this.favourites = favourites;
        int contexts = devices * DAYPARTS * favourites;
        this.worth = new double[contexts * actions];
        this.logging = new double[worth.length];
        this.target = new double[worth.length];
        this.tables = new Alias[contexts];
        Chance chance = new Chance(seed);
        double[] taste = affinities(chance, devices);
        for (int x = 0; x < contexts; x++) {
            settle(x, categories, taste, chance.at(Stream.POLICY, x));
        }
    }

    /// How much each action suits each device and part of the day.
    private double[] affinities(Chance chance, int devices) {
        chance.at(Stream.POLICY, -1);
        double[] affinity = new double[devices * DAYPARTS * actions];
        Arrays.setAll(affinity, i -> 0.4 * chance.gaussian());
        return affinity;
    }

    private void settle(int context, int[] categories, double[] affinity, Chance chance) {
        double[] odds = new double[actions];
        double[] believed = new double[actions];
        for (int a = 0; a < actions; a++) {
            double fits = categories[a] == context % favourites ? FAVOURITE : 0;
            odds[a] = BASE + fits + affinity[context / favourites * actions + a];
            believed[a] = odds[a] + ERROR * chance.gaussian();
            worth[context * actions + a] = Logit.probability(odds[a]);
        }
        soften(believed, 0.7, 0.20, context, logging);
        soften(odds, 1.6, 0.05, context, target);
        int from = context * actions;
        tables[context] = new Alias(Arrays.copyOfRange(logging, from, from + actions));
    }

    private void soften(double[] belief, double boldness, double even, int context, double[] into) {
        double sum = 0;
        for (int a = 0; a < actions; a++) {
            into[context * actions + a] = StrictMath.exp(boldness * belief[a]);
            sum += into[context * actions + a];
        }
        for (int a = 0; a < actions; a++) {
            into[context * actions + a] = (1 - even) * into[context * actions + a] / sum + even / actions;
        }
    }

    int context(int device, int daypart, int favourite) {
        return (device * DAYPARTS + daypart) * favourites + favourite;
    }

    int draw(int context, Chance chance) {
        return tables[context].draw(chance);
    }

    double logging(int context, int action) {
        return logging[context * actions + action];
    }

    double target(int context, int action) {
        return target[context * actions + action];
    }

    /// Probability of a click on an action at a position, 0 being the first.
    double reward(int context, int action, int position) {
        return worth[context * actions + action] * EXAMINED[position];
    }

    int actions() {
        return actions;
    }
}
