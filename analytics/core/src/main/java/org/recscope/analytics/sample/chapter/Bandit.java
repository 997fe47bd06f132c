package org.recscope.analytics.sample.chapter;

import java.util.List;
import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Stream;
import org.recscope.analytics.sample.sheet.Ids;
import org.recscope.analytics.sample.sheet.Longs;
import org.recscope.analytics.sample.sheet.Sheet;
import org.recscope.analytics.sample.sheet.Texts;
import org.recscope.analytics.sample.world.Calendar;
import org.recscope.analytics.sample.world.Demand;
import org.recscope.analytics.sample.world.Reader;
import org.recscope.analytics.sample.world.World;
import tools.jackson.databind.node.ObjectNode;

/// `bandit` and `bandit_actions`: rounds in which a policy shows one of ten articles at one of three positions, with
/// the
/// probability it had (`propensity`), the probability another policy would give it (`target_propensity`), and whether
/// it
/// was clicked. Which position a round is about is even chance.
public final class Bandit implements Chapter {
    private static final int ACTIONS = 10;
    private static final double ROUNDS = 2;

    private final Cast cast;
    private final int[] items;
    private final Policy policy;

    /// The bandit of a world: its actions are the articles to be the most read in the ten categories most wanted.
    ///
    /// @param cast which world
    public Bandit(Cast cast) {
        this.cast = cast;
        World world = cast.world();
        this.items = new int[ACTIONS];
        int[] categories = new int[ACTIONS];
        for (int a = 0; a < ACTIONS; a++) {
            categories[a] = a; // the setting lists its categories by demand
            items[a] = first(world.after(), a);
        }
        this.policy = new Policy(
                cast.seed(),
                categories,
                world.categories(),
                world.setting().devices().size());
    }

    /// The best of a category that is no action yet.
    private int first(Demand demand, int action) {
        for (int place = 0; ; place++) {
            int item = demand.offer(action, place);
            boolean taken = false;
            for (int a = 0; a < action; a++) {
                taken |= items[a] == item;
            }
            if (!taken || place == demand.offered(action) - 1) {
                return item;
            }
        }
    }

    @Override
    public Page page(int from, int to) {
        RoundRows rows = new RoundRows(cast, from, to);
        Chance chance = new Chance(cast.seed());
        double[] sums = new double[5];
        for (int user = from; user < to; user++) {
            Reader reader = cast.world().readers().reader(user);
            chance.at(Stream.BANDIT, user);
            for (int left = chance.poisson(ROUNDS); left > 0; left--) {
                play(reader, chance, rows, sums);
            }
        }
        return new Page(List.of(rows.sheet(), actions(from, to)), sums);
    }

    private void play(Reader reader, Chance chance, RoundRows rows, double[] sums) {
        double time = cast.world().calendar().split() + Calendar.HORIZON * chance.uniform();
        int daypart = (int) (time % 1 * Policy.DAYPARTS);
        int context = policy.context(reader.device(), daypart, reader.favourite());
        int position = chance.below(Policy.POSITIONS);
        int action = policy.draw(context, chance);
        boolean clicked = chance.happens(policy.reward(context, action, position));
        rows.context(reader, time, daypart);
        rows.outcome(
                action,
                items[action],
                position,
                policy.logging(context, action),
                policy.target(context, action),
                clicked);
        sums[0]++;
        sums[1] += clicked ? 1 : 0;
        for (int a = 0; a < policy.actions(); a++) {
            double reward = policy.reward(context, a, position);
            sums[2] += policy.logging(context, a) * reward;
            sums[3] += policy.target(context, a) * reward;
            sums[4] += reward / policy.actions();
        }
    }

    /// The actions stand on the first page alone.
    private Sheet actions(int from, int to) {
        Sheet sheet = new Sheet("bandit_actions");
        Longs actions = sheet.longs("action");
        Ids ids = cast.items().column(sheet, "item_id");
        Texts categories = sheet.texts("category", cast.categories());
        for (int a = 0; a < ACTIONS && from == 0 && to > 0; a++) {
            actions.add(a);
            ids.add(items[a]);
            categories.add(a);
        }
        return sheet;
    }

    @Override
    public void describe(double[] sums, ObjectNode truth) {
        truth.put(
                "about",
                "Expected reward a round, over the contexts and positions of the log, of the logging policy "
                        + "(propensity), of the target policy (target_propensity) and of even chance.");
        truth.put("rounds", (long) sums[0]);
        truth.put("rewards", (long) sums[1]);
        truth.put("value-logging", sums[2] / sums[0]);
        truth.put("value-target", sums[3] / sums[0]);
        truth.put("value-uniform", sums[4] / sums[0]);
    }
}
