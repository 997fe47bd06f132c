package org.recscope.analytics.experiment.readout;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.question.TestKind;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.hypothesis.MannWhitney;
import org.recscope.analytics.statistics.resampling.Bootstrap;

/// Tests that read units and not sums.
final class Resampled {
    private static final int REPLICATES = 2000;
    private static final long SEED = 20_260_101;

    private Resampled() {}

    /// Absolute effect by the test asked for.
    static Effect test(TestKind kind, double[] control, double[] treatment, double alpha, Effect usual) {
        return switch (kind) {
            case RANKS -> ranks(control, treatment, alpha);
            case BOOTSTRAP -> bootstrap(control, treatment, alpha);
            case PERMUTATION -> permutation(control, treatment, usual);
            case WELCH, Z -> usual;
        };
    }

    private static Effect ranks(double[] control, double[] treatment, double alpha) {
        MannWhitney test = new MannWhitney(control, treatment);
        double tolerance = 1e-6;
        return new Effect(
                test.shift(tolerance),
                Double.NaN,
                test.interval(1 - alpha, tolerance),
                test.test(Alternative.TWO_SIDED).pValue(),
                Double.NaN);
    }

    private static Effect bootstrap(double[] control, double[] treatment, double alpha) {
        double[] one = Bootstrap.mean(control, REPLICATES, SEED).replicates();
        double[] other = Bootstrap.mean(treatment, REPLICATES, SEED + 1).replicates();
        double[] differences = new double[REPLICATES];
        for (int i = 0; i < REPLICATES; i++) {
            differences[i] = other[i] - one[i];
        }
        Arrays.sort(differences);
        int cut = (int) Math.floor(REPLICATES * alpha / 2);
        Interval interval = new Interval(differences[cut], differences[REPLICATES - 1 - cut]);
        int below = 0;
        while (below < REPLICATES && differences[below] <= 0) {
            below++;
        }
        double tail = Math.min(below, REPLICATES - below) + 1.0;
        double p = Math.min(1, 2 * tail / (REPLICATES + 1));
        return new Effect(mean(treatment) - mean(control), Double.NaN, interval, p, Double.NaN);
    }

    /// p of a difference of means as large when arms are dealt anew; the interval stays Welch's.
    private static Effect permutation(double[] control, double[] treatment, Effect usual) {
        double[] all = Arrays.copyOf(control, control.length + treatment.length);
        System.arraycopy(treatment, 0, all, control.length, treatment.length);
        double total = Arrays.stream(all).sum();
        double seen = Math.abs(mean(treatment) - mean(control)) * (1 - 1e-12);
        long beyond = IntStream.range(0, REPLICATES)
                .parallel()
                .filter(i -> Math.abs(dealt(all, treatment.length, total, new SplittableRandom(SEED + i))) >= seen)
                .count();
        double p = (beyond + 1.0) / (REPLICATES + 1.0);
        return new Effect(usual.estimate(), usual.error(), usual.interval(), p, usual.degrees());
    }

    private static double dealt(double[] all, int treated, double total, SplittableRandom random) {
        double sum = 0;
        int left = treated;
        for (int i = 0; i < all.length && left > 0; i++) {
            if (random.nextInt(all.length - i) < left) {
                sum += all[i];
                left--;
            }
        }
        return sum / treated - (total - sum) / (all.length - treated);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }
}
