package org.recscope.analytics.sample.chapter;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Stream;
import org.recscope.analytics.sample.sheet.Sheet;
import org.recscope.analytics.sample.world.Articles;
import org.recscope.analytics.sample.world.Calendar;
import org.recscope.analytics.sample.world.Reader;
import org.recscope.analytics.sample.world.World;
import tools.jackson.databind.node.ObjectNode;

/// `predictions_well`, `predictions_over`, `predictions_under`: the same impressions with the same labels, and what
/// three models say the probability of a click is.
///
/// The label is drawn with the true probability p. A model of spread k says logit q = m + k (logit p - m), around the
/// centre m: k = 1 is well calibrated, k > 1 over-confident, k < 1 under-confident. Regressing labels on logit q gives
/// slope 1 / k and intercept m (1 - 1 / k).
public final class Predictions implements Chapter {
    private static final double CENTRE = -2.0;
    private static final double IMPRESSIONS = 0.3;
    private static final double OWN_CHOICE = 0.6;
    private static final int POSITIONS = 10;
    private static final double FLOOR = 0.02;

    /// How sure of itself a model is.
    private enum Model {
        WELL("predictions_well", 1.0),
        OVER("predictions_over", 1.8),
        UNDER("predictions_under", 0.55);

        private final String file;
        private final double spread;

        Model(String file, double spread) {
            this.file = file;
            this.spread = spread;
        }
    }

    private final Cast cast;

    /// Predictions for a world's readers.
    ///
    /// @param cast which world
    public Predictions(Cast cast) {
        this.cast = cast;
    }

    @Override
    public Page page(int from, int to) {
        Chance chance = new Chance(cast.seed());
        List<PredictionRows> models = new ArrayList<>();
        for (Model model : Model.values()) {
            models.add(new PredictionRows(cast, model.file, from, to));
        }
        double[] sums = new double[3];
        for (int user = from; user < to; user++) {
            Reader reader = cast.world().readers().reader(user);
            chance.at(Stream.IMPRESSIONS, user);
            double mean = IMPRESSIONS
                    * cast.world().setting().activities().get(reader.activity()).exposures();
            for (int left = chance.poisson(mean); left > 0; left--) {
                show(reader, chance, models, sums);
            }
        }
        List<Sheet> sheets = models.stream().map(PredictionRows::sheet).toList();
        return new Page(sheets, sums);
    }

    private void show(Reader reader, Chance chance, List<PredictionRows> models, double[] sums) {
        World world = cast.world();
        int category = chance.happens(OWN_CHOICE) ? reader.want(chance) : chance.below(world.categories());
        int item = world.after().draw(category, chance);
        int position = 1 + chance.below(POSITIONS);
        double time = world.calendar().split() + Calendar.HORIZON * chance.uniform();
        double logit = logit(reader, item, position);
        double probability = Logit.probability(logit);
        boolean clicked = chance.happens(probability);
        for (Model model : Model.values()) {
            double said = Logit.probability(CENTRE + model.spread * (logit - CENTRE));
            models.get(model.ordinal()).add(reader, item, position, time, said, clicked);
        }
        sums[0]++;
        sums[1] += probability;
        sums[2] += clicked ? 1 : 0;
    }

    /// True log odds of a click: liking the article's categories and its paper helps, a low position hurts.
    private double logit(Reader reader, int item, int position) {
        World world = cast.world();
        Articles articles = world.articles();
        double liking = 0;
        for (int slot = articles.from(item); slot < articles.to(item); slot++) {
            liking += reader.liking(articles.category(slot)) / (articles.to(item) - articles.from(item));
        }
        return -0.3
                + 0.9 * StrictMath.log(FLOOR + liking)
                + (articles.provider(item) == reader.paper() ? 0.8 : 0)
                + world.setting().devices().get(reader.device()).ease()
                - 0.35 * StrictMath.log(position);
    }

    @Override
    public void describe(double[] sums, ObjectNode truth) {
        truth.put("about", "Labels are drawn with the true probability; logit q = centre + spread (logit p - centre).");
        truth.put("impressions", (long) sums[0]);
        truth.put("clicks", (long) sums[2]);
        truth.put("mean-true-probability", sums[1] / sums[0]);
        truth.put("centre", CENTRE);
        for (Model model : Model.values()) {
            ObjectNode node = truth.putObject(model.file);
            node.put("spread", model.spread);
            node.put("calibration-slope", 1 / model.spread);
            node.put("calibration-intercept", CENTRE * (1 - 1 / model.spread) + 0.0);
        }
    }
}
