package org.recscope.analytics.calibration;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.Quantile;
import org.recscope.analytics.statistics.resampling.Mix;

/// What becomes of a reliability curve when users are drawn anew, with replacement and with all their rows: rates of
/// bins, ECE, Brier score and log loss of each replicate.
///
/// Users are put into at most 1,000 groups by a hash and groups are drawn, so that millions of rows cost one pass; a
/// standard error is then right to about 2 %. Replicate r draws from the seed and r alone: threads change nothing.
///
/// Source: Field & Welsh 2007, doi:10.1111/j.1467-9868.2007.00593.x (clusters).
public final class Resamples {
    private static final int MOST_GROUPS = 1000;

    private final double[][] rates;
    private final double[] eces;
    private final double[] briers;
    private final double[] losses;

    private Resamples(int replicates, int bins) {
        rates = new double[bins][replicates];
        eces = new double[replicates];
        briers = new double[replicates];
        losses = new double[replicates];
    }

    /// Draws replicates.
    ///
    /// @param predictions rows with their users
    /// @param edges the bins
    /// @param replicates how many
    /// @param seed where chance starts from
    /// @return the replicates
    public static Resamples of(Predictions predictions, BinEdges edges, int replicates, long seed) {
        int groups = Math.max(1, Math.min(MOST_GROUPS, predictions.userCount()));
        double[][] sums = sums(predictions, edges, groups);
        Resamples resamples = new Resamples(replicates, edges.bins());
        IntStream.range(0, replicates).parallel().forEach(r -> resamples.draw(r, sums, seed));
        resamples.sort();
        return resamples;
    }

    /// Per group: rows, scores and positives of each bin, then squared residuals and log losses.
    private static double[][] sums(Predictions predictions, BinEdges edges, int groups) {
        double[][] sums = new double[groups][3 * edges.bins() + 2];
        for (int row = 0; row < predictions.size(); row++) {
            double score = predictions.score(row);
            int label = predictions.label(row);
            double[] its = sums[predictions.userCount() <= groups ? predictions.user(row) : group(predictions, row)];
            int at = 3 * edges.bin(score);
            its[at]++;
            its[at + 1] += score;
            its[at + 2] += label;
            double said = label == 1 ? score : 1 - score;
            its[its.length - 2] += (score - label) * (score - label);
            its[its.length - 1] -= Math.log(Math.min(Math.max(said, LogLoss.CLIP), 1 - LogLoss.CLIP));
        }
        return sums;
    }

    private static int group(Predictions predictions, int row) {
        return Mix.part(predictions.user(row), MOST_GROUPS);
    }

    private void draw(int replicate, double[][] sums, long seed) {
        SplittableRandom chance = new SplittableRandom(Mix.of(seed) + replicate);
        int[] times = new int[sums.length];
        for (int draw = 0; draw < sums.length; draw++) {
            times[chance.nextInt(sums.length)]++;
        }
        double[] all = new double[sums[0].length];
        for (int group = 0; group < sums.length; group++) {
            for (int i = 0; times[group] > 0 && i < all.length; i++) {
                all[i] += times[group] * sums[group][i];
            }
        }
        double rows = 0;
        double gaps = 0;
        for (int bin = 0; bin < rates.length; bin++) {
            rates[bin][replicate] = all[3 * bin + 2] / all[3 * bin];
            rows += all[3 * bin];
            gaps += Math.abs(all[3 * bin + 2] - all[3 * bin + 1]);
        }
        eces[replicate] = gaps / rows;
        briers[replicate] = all[all.length - 2] / rows;
        losses[replicate] = all[all.length - 1] / rows;
    }

    private void sort() {
        for (double[] bin : rates) {
            Arrays.sort(bin);
        }
        Arrays.sort(eces);
        Arrays.sort(briers);
        Arrays.sort(losses);
    }

    /// The 95 % interval of the rate of a bin, by percentiles.
    ///
    /// @param bin from 0
    /// @return undefined for an empty bin
    public Interval rate(int bin) {
        return percentiles(rates[bin]);
    }

    /// The 95 % interval of ECE: what the replicates add to the error is taken off, for chance adds to each of them
    /// what it added to ours.
    ///
    /// @param ece the error of all rows
    /// @return at least 0
    public Interval ece(double ece) {
        Interval drawn = percentiles(eces);
        return new Interval(Math.max(0, 2 * ece - drawn.high()), Math.max(0, 2 * ece - drawn.low()));
    }

    /// The 95 % interval of the Brier score, by percentiles.
    ///
    /// @return undefined without rows
    public Interval brier() {
        return percentiles(briers);
    }

    /// The 95 % interval of the log loss, by percentiles.
    ///
    /// @return undefined without rows
    public Interval logLoss() {
        return percentiles(losses);
    }

    /// Replicates that drew no row of a bin stand at the end as `NaN`.
    private static Interval percentiles(double[] sorted) {
        int defined = sorted.length;
        while (defined > 0 && Double.isNaN(sorted[defined - 1])) {
            defined--;
        }
        return Quantile.between(defined == sorted.length ? sorted : Arrays.copyOf(sorted, defined), 0.025);
    }
}
