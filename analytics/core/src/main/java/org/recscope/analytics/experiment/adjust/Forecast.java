package org.recscope.analytics.experiment.adjust;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.recscope.analytics.experiment.question.OutcomeModel;
import org.recscope.analytics.statistics.resampling.Mix;

/// What a unit's outcome was to be expected from what was known before. Cross-fitted: the model that judges a unit was
/// learned from units of other folds, so that a forecast never knows its own outcome, and a difference of forecasts
/// between arms is chance alone.
///
/// Source: Poyarkov et al. 2016, doi:10.1145/2939672.2939688; Guo et al. 2021, Machine learning for variance reduction
/// in online experiments.
public final class Forecast {
    /// More units than this teach no more.
    private static final int MOST = 20_000;

    private final double[] outcome;
    private final double[][] features;
    private final OutcomeModel model;

    private Forecast(double[] outcome, double[][] features, OutcomeModel model) {
        this.outcome = outcome;
        this.features = features;
        this.model = model;
    }

    /// Foretells every unit.
    ///
    /// @param outcome one a unit; units with `NaN` teach nothing and are foretold all the same
    /// @param features one array a feature, none `NaN`
    /// @param folds at least 2
    /// @param together units of the same number are in the same fold: a unit's own, or that of its cluster
    /// @param model what learns
    /// @return one a unit
    public static double[] of(
            double[] outcome, double[][] features, int folds, IntUnaryOperator together, OutcomeModel model) {
        int[] foldOf = new int[outcome.length];
        Arrays.setAll(foldOf, unit -> Mix.part(together.applyAsInt(unit), folds));
        Forecast forecast = new Forecast(outcome, features, model);
        double[] foretold = new double[outcome.length];
        for (int fold = 0; fold < folds; fold++) {
            forecast.fold(foldOf, fold, foretold);
        }
        return foretold;
    }

    private void fold(int[] foldOf, int fold, double[] foretold) {
        int[] teachers = IntStream.range(0, outcome.length)
                .filter(unit -> foldOf[unit] != fold && !Double.isNaN(outcome[unit]))
                .toArray();
        int every = 1 + teachers.length / MOST;
        int[] taught = IntStream.range(0, teachers.length)
                .filter(i -> i % every == 0)
                .map(i -> teachers[i])
                .toArray();
        int[] judged = IntStream.range(0, outcome.length)
                .filter(unit -> foldOf[unit] == fold)
                .toArray();
        if (taught.length == 0 || judged.length == 0) {
            return;
        }
        double[] values = switch (model) {
            case NONE -> new double[judged.length];
            case LINEAR -> linear(taught, judged);
            case TREES -> BoostedTrees.fit(outcome, features, taught).at(features, judged);
        };
        for (int i = 0; i < judged.length; i++) {
            foretold[judged[i]] = values[i];
        }
    }

    private double[] linear(int[] taught, int[] judged) {
        int k = features.length;
        double[] means = new double[k];
        double mean =
                Arrays.stream(taught).mapToDouble(u -> outcome[u]).average().orElse(0);
        for (int i = 0; i < k; i++) {
            double[] feature = features[i];
            means[i] =
                    Arrays.stream(taught).mapToDouble(u -> feature[u]).average().orElse(0);
        }
        double[][] between = new double[k][k];
        double[] with = new double[k];
        for (int unit : taught) {
            for (int i = 0; i < k; i++) {
                double apart = features[i][unit] - means[i];
                with[i] += apart * (outcome[unit] - mean);
                for (int j = 0; j < k; j++) {
                    between[i][j] += apart * (features[j][unit] - means[j]);
                }
            }
        }
        double[] slope = LinearSystem.solve(between, with);
        double[] values = new double[judged.length];
        for (int n = 0; n < values.length; n++) {
            values[n] = mean;
            for (int i = 0; i < k; i++) {
                values[n] += slope[i] * (features[i][judged[n]] - means[i]);
            }
        }
        return values;
    }
}
