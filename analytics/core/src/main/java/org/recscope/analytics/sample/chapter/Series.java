package org.recscope.analytics.sample.chapter;

import java.util.List;
import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Stream;
import org.recscope.analytics.sample.sheet.Doubles;
import org.recscope.analytics.sample.sheet.Longs;
import org.recscope.analytics.sample.sheet.Sheet;
import org.recscope.analytics.sample.sheet.Texts;
import tools.jackson.databind.node.ObjectNode;

/// `series`: past experiments with the difference of five offline metrics and the online effect of each, both with
/// standard errors. What is true correlates between the two as planted; what was measured has the noise of its error.
public final class Series implements Chapter {
    private static final int EXPERIMENTS = 60;
    private static final List<String> METRICS = List.of("ndcg@10", "recall@20", "ild@10", "coverage@10", "snips");
    private static final double[] CORRELATIONS = {0.6, 0.45, 0.1, -0.3, 0.95};

    /// How much each metric moves, and the error it is measured with.
    private static final double[] SPREADS = {0.01, 0.02, 0.03, 0.05, 0.004};

    private static final double[] ERRORS = {0.003, 0.007, 0.006, 0.008, 0.0022};
    private static final double EFFECT = 0.02;
    private static final double EFFECT_ERROR = 0.011;

    private final long seed;

    /// The series of a world.
    ///
    /// @param seed what all chance starts from
    public Series(long seed) {
        this.seed = seed;
    }

    /// All rows stand on the first page: their number does not depend on that of readers.
    @Override
    public Page page(int from, int to) {
        Sheet sheet = new Sheet("series");
        Longs experiments = sheet.longs("experiment");
        Texts metrics = sheet.texts("metric", new TextDictionary(METRICS.toArray(String[]::new)));
        Doubles offline = sheet.doubles("offline", 6);
        Doubles offlineErrors = sheet.doubles("offline_error", 6);
        Doubles online = sheet.doubles("online", 6);
        Doubles onlineErrors = sheet.doubles("online_error", 6);
        Chance chance = new Chance(seed);
        for (int experiment = 0; experiment < EXPERIMENTS && from == 0 && to > 0; experiment++) {
            chance.at(Stream.SERIES, experiment);
            double truth = chance.gaussian();
            double onlineError = EFFECT_ERROR * (0.7 + 0.6 * chance.uniform());
            double effect = EFFECT * truth + onlineError * chance.gaussian();
            for (int m = 0; m < CORRELATIONS.length; m++) {
                double own = Math.sqrt(1 - CORRELATIONS[m] * CORRELATIONS[m]) * chance.gaussian();
                double error = ERRORS[m] * (0.7 + 0.6 * chance.uniform());
                experiments.add(experiment + 1);
                metrics.add(m);
                offline.add(SPREADS[m] * (CORRELATIONS[m] * truth + own) + error * chance.gaussian());
                offlineErrors.add(error);
                online.add(effect);
                onlineErrors.add(onlineError);
            }
        }
        return new Page(List.of(sheet), new double[0]);
    }

    @Override
    public void describe(double[] sums, ObjectNode truth) {
        truth.put(
                "about",
                "Past experiments: how the true offline differences correlate with the true online effects. The best "
                        + "predictor is measured with more noise than others.");
        truth.put("experiments", EXPERIMENTS);
        truth.put("best-predictor", METRICS.get(CORRELATIONS.length - 1));
        ObjectNode planted = truth.putObject("correlations");
        for (int m = 0; m < CORRELATIONS.length; m++) {
            planted.put(METRICS.get(m), CORRELATIONS[m]);
        }
    }
}
