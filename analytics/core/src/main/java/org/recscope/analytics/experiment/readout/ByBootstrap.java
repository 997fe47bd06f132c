package org.recscope.analytics.experiment.readout;

import java.util.Arrays;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.question.TestKind;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.resampling.RatioPairs;

/// Units, or clusters of them, drawn anew in either arm. The interval is between percentiles, at the replicates whose
/// ranks p counts: p = 2 (b + 1) / (n + 1), b replicates on the rarer side of 0.
///
/// Lifts have replicates of their own, so that the noise of the control is in their interval. Replicates without a
/// value
/// count on both sides.
final class ByBootstrap implements Tested {
    private final Contrast contrast;
    private final double[] differences;
    private final double[] lifts;

    /// Draws resamples.
    ///
    /// @param control numerators and denominators of its units
    /// @param treatment the same
    /// @param contrast the estimates themselves
    /// @param replicates how many
    /// @param seed of the resamples
    ByBootstrap(double[][] control, double[][] treatment, Contrast contrast, int replicates, long seed) {
        this.contrast = contrast;
        double[][] drawn = RatioPairs.of(control, treatment, replicates, seed);
        this.differences = new double[replicates];
        this.lifts = new double[replicates];
        for (int r = 0; r < replicates; r++) {
            differences[r] = drawn[1][r] - drawn[0][r];
            boolean turned = Math.signum(drawn[0][r]) != Math.signum(contrast.base());
            lifts[r] = turned ? Double.NaN : differences[r] / Math.abs(drawn[0][r]);
        }
        Arrays.sort(differences);
        Arrays.sort(lifts);
    }

    @Override
    public TestKind kind() {
        return TestKind.BOOTSTRAP;
    }

    @Override
    public Effect absolute(double alpha) {
        return effect(contrast.difference(), differences, alpha);
    }

    @Override
    public Effect lift(double alpha) {
        return contrast.base() == 0 ? Effect.undefined(Double.NaN) : effect(contrast.lift(), lifts, alpha);
    }

    /// Sorted replicates have undefined ones last; each of those might lie on either side.
    private static Effect effect(double estimate, double[] sorted, double alpha) {
        int n = sorted.length;
        int defined = n;
        while (defined > 0 && Double.isNaN(sorted[defined - 1])) {
            defined--;
        }
        int undefined = n - defined;
        int below = undefined;
        int above = undefined;
        for (int i = 0; i < defined; i++) {
            below += sorted[i] <= 0 ? 1 : 0;
            above += sorted[i] >= 0 ? 1 : 0;
        }
        double p = Math.min(1, 2.0 * (Math.min(below, above) + 1) / (n + 1));
        int place = (int) Math.ceil(alpha * (n + 1) / 2 - 1) - 1 - undefined;
        Interval interval = place < 0 ? Interval.UNBOUNDED : new Interval(sorted[place], sorted[defined - 1 - place]);
        return new Effect(estimate, Double.NaN, interval, p, Double.NaN);
    }
}
