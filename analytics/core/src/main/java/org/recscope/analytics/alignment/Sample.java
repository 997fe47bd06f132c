package org.recscope.analytics.alignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.recscope.analytics.statistics.distribution.Normal;

/// What some of the experiments, each perhaps several times, say of a metric.
///
/// Noise on either side makes a correlation of what was measured smaller than that of what is true, by the square root
/// of each side's reliability: 1 − mean error² / variance. Divided by both it is that of what is true (Spearman 1904,
/// doi:10.2307/1412159), at most 1 in size; where a side is nothing but noise nothing can be said.
///
/// @param linear correlation of what was measured
/// @param trueLinear correlation of what is true
/// @param rank rank correlation of what was measured, ties at their mean rank
/// @param trueRank rank correlation of what is true, by the same reliabilities
/// @param agreement share of experiments whose signs agree
/// @param trueAgreement how likely the true signs agree, at the mean, given both errors
/// @param offlineReliability share of the variance of offline differences that is no noise
/// @param onlineReliability share of the variance of online effects that is no noise
record Sample(
        double linear,
        double trueLinear,
        double rank,
        double trueRank,
        double agreement,
        double trueAgreement,
        double offlineReliability,
        double onlineReliability) {
    static Sample of(Pairs pairs, int[] chosen) {
        double[] offline = Arrays.stream(chosen).mapToDouble(pairs::offline).toArray();
        double[] online = Arrays.stream(chosen).mapToDouble(pairs::online).toArray();
        double offlineReliability = reliability(
                offline, Arrays.stream(chosen).mapToDouble(pairs::offlineError).toArray());
        double onlineReliability = reliability(
                online, Arrays.stream(chosen).mapToDouble(pairs::onlineError).toArray());
        double shrunk = Math.sqrt(offlineReliability * onlineReliability);
        double linear = correlation(offline, online);
        double rank = correlation(ranks(offline), ranks(online));
        return new Sample(
                linear,
                corrected(linear, shrunk),
                rank,
                corrected(rank, shrunk),
                agreement(pairs, chosen),
                trueAgreement(pairs, chosen),
                offlineReliability,
                onlineReliability);
    }

    private static double corrected(double correlation, double shrunk) {
        return shrunk > 0 ? Math.clamp(correlation / shrunk, -1.0, 1.0) : Double.NaN;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double reliability(double[] values, double[] errors) {
        double mean = mean(values);
        double variance = Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
        double noise = Arrays.stream(errors).map(error -> error * error).sum() / errors.length;
        return Math.max(0, 1 - noise / variance);
    }

    private static double correlation(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        return xy / Math.sqrt(xx * yy);
    }

    private static double[] ranks(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int at = from; at < to; at++) {
                ranks[order[at]] = (from + to - 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    private static double agreement(Pairs pairs, int[] chosen) {
        return (double) Arrays.stream(chosen)
                        .filter(at -> Math.signum(pairs.offline(at)) == Math.signum(pairs.online(at)))
                        .count()
                / chosen.length;
    }

    private static double trueAgreement(Pairs pairs, int[] chosen) {
        return Arrays.stream(chosen)
                        .mapToDouble(at -> {
                            double offline = above(pairs.offline(at), pairs.offlineError(at));
                            double online = above(pairs.online(at), pairs.onlineError(at));
                            return offline * online + (1 - offline) * (1 - online);
                        })
                        .sum()
                / chosen.length;
    }

    /// How likely what is true is above 0.
    private static double above(double value, double error) {
        if (error == 0) {
            return value > 0 ? 1 : value < 0 ? 0 : 0.5;
        }
        return Normal.cdf(value / error);
    }
}
