package org.recscope.analytics.sample.chapter;

import java.util.List;
import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.world.Reader;
import org.recscope.analytics.sample.world.Setting;
import tools.jackson.databind.node.ObjectNode;

/// `ab` or `ab_broken`: one row a unit and day with exposures, clicks, revenue, and the unit's clicks before the
/// experiment. A unit has a click rate of its own; visits and exposures do not depend on the variant.
///
/// The planted effect is the mean over the logged units of what the treatment would add to each one's expected clicks,
/// given its exposures; so a plain difference of means estimates it without bias, unless the allocation is broken.
public final class Experiment implements Chapter {
    private static final int DAYS = 14;
    private static final double RATE = 0.10;
    private static final double RATE_SPREAD = 0.5;
    private static final double HIGHEST_RATE = 0.7;

    private final Cast cast;
    private final Trial trial;

    private Experiment(Cast cast, Trial trial) {
        this.cast = cast;
        this.trial = trial;
    }

    /// The experiment that is as it should be.
    ///
    /// @param cast which world
    /// @return writes `ab`
    public static Experiment sound(Cast cast) {
        return new Experiment(cast, Trial.SOUND);
    }

    /// The experiment that lost units.
    ///
    /// @param cast which world
    /// @return writes `ab_broken`
    public static Experiment broken(Cast cast) {
        return new Experiment(cast, Trial.BROKEN);
    }

    @Override
    public Page page(int from, int to) {
        UnitRows rows = new UnitRows(cast, trial.file, from, to);
        EffectSums sums = new EffectSums(cast.world().setting().subscriptions().size());
        Chance chance = new Chance(cast.seed());
        for (int user = from; user < to; user++) {
            Reader reader = cast.world().readers().reader(user);
            chance.at(trial.allocation, user);
            boolean treated = chance.happens(0.5);
            boolean lost = treated && reader.device() == Trial.LOSING_DEVICE && chance.happens(trial.loss);
            chance.at(trial.conduct, user);
            conduct(reader, treated, lost, chance, rows, sums);
        }
        return new Page(List.of(rows.sheet()), sums.values());
    }

    private void conduct(Reader reader, boolean treated, boolean lost, Chance chance, UnitRows rows, EffectSums sums) {
        Setting setting = cast.world().setting();
        Setting.Activity activity = setting.activities().get(reader.activity());
        Setting.Subscription plan = setting.subscriptions().get(reader.subscription());
        double rate = rate(reader, chance);
        double lifted = trial.works ? Math.min(HIGHEST_RATE, rate * (1 + plan.lift())) : rate;
        int before = chance.binomial(visits(activity, chance), rate);
        int exposed = 0;
        for (int day = 1; day <= DAYS; day++) {
            if (!chance.happens(activity.visiting())) {
                continue;
            }
            int shown = 1 + chance.poisson(activity.exposures() - 1);
            int clicked = chance.binomial(shown, treated ? lifted : rate);
            double earned = 0;
            for (int i = 0; i < clicked; i++) {
                earned += plan.value() * chance.exponential();
            }
            exposed += shown;
            if (!lost) {
                rows.add(reader, treated, before, day, shown, clicked, earned);
            }
        }
        if (exposed > 0) {
            sums.add(reader.subscription(), treated, lost, exposed * rate, exposed * (lifted - rate), plan.value());
        }
    }

    private double rate(Reader reader, Chance chance) {
        double ease = cast.world().setting().devices().get(reader.device()).ease();
        double own = RATE_SPREAD * chance.gaussian() - RATE_SPREAD * RATE_SPREAD / 2;
        return Math.min(HIGHEST_RATE / 1.5, RATE * StrictMath.exp(own + ease));
    }

    /// Exposures in as many days before the experiment.
    private static int visits(Setting.Activity activity, Chance chance) {
        return chance.poisson(DAYS * activity.visiting() * activity.exposures());
    }

    @Override
    public void describe(double[] sums, ObjectNode truth) {
        truth.put("file", trial.file);
        truth.put("unit", "user_id");
        truth.put("days", DAYS);
        ObjectNode planned = truth.putObject("planned-allocation");
        planned.put("control", 0.5);
        planned.put("treatment", 0.5);
        if (trial.loss > 0) {
            ObjectNode fault = truth.putObject("fault");
            fault.put(
                    "segment",
                    "device="
                            + cast.world()
                                    .setting()
                                    .devices()
                                    .get(Trial.LOSING_DEVICE)
                                    .name());
            fault.put("variant", "treatment");
            fault.put("lost-share", trial.loss);
            fault.put("lost-units", (long) EffectSums.lost(sums));
        }
        EffectSums.describe(sums, cast.world().setting().subscriptions(), truth);
    }
}
