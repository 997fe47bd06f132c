package org.recscope.analytics.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.Quantile;

/// Which offline metric foretells online effects best. Experiments are drawn anew, the same ones for all metrics where
/// they were measured on the same ones, so that metrics are compared on equal terms.
public final class Alignment {
    private static final int FEWEST = 3;

    private Alignment() {}

    /// Ranks metrics.
    ///
    /// @param metrics each with its experiments, in the same order
    /// @param replicates how often experiments are drawn anew
    /// @param seed what all chance starts from
    /// @return from the best by the correlation of what is true; those about which nothing can be said come last
    /// @throws IllegalArgumentException when a metric has fewer than three experiments
    public static List<Predictor> of(List<Pairs> metrics, int replicates, long seed) {
        for (Pairs pairs : metrics) {
            if (pairs.size() < FEWEST) {
                throw new IllegalArgumentException(pairs.metric() + " has " + pairs.size()
                        + " experiments; a correlation needs at least " + FEWEST);
            }
        }
        Sample[][] drawn = drawn(metrics, replicates, seed);
        int[] wins = wins(drawn, replicates);
        List<Predictor> predictors = new ArrayList<>();
        for (int m = 0; m < metrics.size(); m++) {
            predictors.add(predictor(metrics.get(m), drawn[m], (double) wins[m] / replicates));
        }
        predictors.sort(
                Comparator.comparingDouble((Predictor its) -> order(its.linear().corrected()))
                        .thenComparing(its -> its.pairs().metric()));
        return List.copyOf(predictors);
    }

    private static double order(double correlation) {
        return Double.isNaN(correlation) ? Double.POSITIVE_INFINITY : -correlation;
    }

    private static Sample[][] drawn(List<Pairs> metrics, int replicates, long seed) {
        Sample[][] drawn = new Sample[metrics.size()][replicates];
        IntStream.range(0, replicates).parallel().forEach(r -> {
            for (int m = 0; m < drawn.length; m++) {
                SplittableRandom chance = new SplittableRandom(seed * 1_000_003 + r);
                int size = metrics.get(m).size();
                int[] chosen = new int[size];
                Arrays.setAll(chosen, i -> chance.nextInt(size));
                drawn[m][r] = Sample.of(metrics.get(m), chosen);
            }
        });
        return drawn;
    }

    private static int[] wins(Sample[][] drawn, int replicates) {
        int[] wins = new int[drawn.length];
        for (int r = 0; r < replicates; r++) {
            int best = -1;
            for (int m = 0; m < drawn.length; m++) {
                double correlation = drawn[m][r].trueLinear();
                if (!Double.isNaN(correlation) && (best < 0 || correlation > drawn[best][r].trueLinear())) {
                    best = m;
                }
            }
            if (best >= 0) {
                wins[best]++;
            }
        }
        return wins;
    }

    private static Predictor predictor(Pairs pairs, Sample[] drawn, double best) {
        Sample all = Sample.of(pairs, IntStream.range(0, pairs.size()).toArray());
        return new Predictor(
                pairs,
                new Predictor.Figure(all.linear(), all.trueLinear(), range(drawn, Sample::trueLinear)),
                new Predictor.Figure(all.rank(), all.trueRank(), range(drawn, Sample::trueRank)),
                new Predictor.Figure(all.agreement(), all.trueAgreement(), range(drawn, Sample::trueAgreement)),
                all.offlineReliability(),
                all.onlineReliability(),
                best);
    }

    private static Interval range(Sample[] drawn, ToDoubleFunction<Sample> figure) {
        double[] values = Arrays.stream(drawn)
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return values.length < 2 ? Interval.UNDEFINED : Quantile.between(values, 0.025);
    }
}
