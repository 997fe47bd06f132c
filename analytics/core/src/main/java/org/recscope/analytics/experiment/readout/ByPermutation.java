package org.recscope.analytics.experiment.readout;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Sets;
import org.recscope.analytics.experiment.question.TestKind;
import org.recscope.analytics.statistics.Interval;

/// Arms dealt anew: p of a difference of means as large when nothing but the deal decides, (b + 1) / (n + 1).
///
/// The interval has the shifts that the same deals do not reject. With δ taken off every treated unit, a deal's
/// difference is s − δ c, where c is how much more of the treated it has in one arm than in the other, and the one seen
/// is S − δ; so each deal speaks against rejecting between two shifts that are found in closed form.
final class ByPermutation implements Tested {
    private static final double ROUNDING = 1e-12;

    private final Contrast contrast;
    private final double[] lows;
    private final double[] highs;
    private final double p;

    /// Deals.
    ///
    /// @param control values of its units
    /// @param treatment values of its units
    /// @param contrast the estimates themselves
    /// @param replicates how many deals
    /// @param seed of the deals
    ByPermutation(double[] control, double[] treatment, Contrast contrast, int replicates, long seed) {
        this.contrast = contrast;
        double[] all = Arrays.copyOf(treatment, control.length + treatment.length);
        System.arraycopy(control, 0, all, treatment.length, control.length);
        double centre = Arrays.stream(all).sum() / all.length;
        for (int i = 0; i < all.length; i++) {
            all[i] -= centre;
        }
        double factor = factor(all.length, treatment.length);
        double seen = Arrays.stream(all, 0, treatment.length).sum() * factor;
        double room = ROUNDING * Arrays.stream(all).map(Math::abs).sum() * factor;
        this.lows = new double[replicates];
        this.highs = new double[replicates];
        IntStream.range(0, replicates)
                .parallel()
                .forEach(r -> deal(all, treatment.length, seen, room, new SplittableRandom(seed * replicates + r), r));
        Arrays.sort(lows);
        Arrays.sort(highs);
        this.p = (count(lows, highs) + 1.0) / (replicates + 1.0);
    }

    /// With values that add up to 0 the difference of means is the treated sum times this.
    private static double factor(int all, int treated) {
        return 1.0 / treated + 1.0 / (all - treated);
    }

    private void deal(double[] all, int treated, double seen, double room, SplittableRandom random, int r) {
        double sum = 0;
        int left = treated;
        int own = 0;
        for (int i = 0; i < all.length && left > 0; i++) {
            if (random.nextInt(all.length - i) < left) {
                sum += all[i];
                own += i < treated ? 1 : 0;
                left--;
            }
        }
        double s = sum * factor(all.length, treated);
        double c = (double) own / treated - (double) (treated - own) / (all.length - treated);
        double one = (seen - s) / (1 - c);
        double other = (seen + s) / (1 + c);
        lows[r] = Math.min(unless(c, one, -1), unless(-c, other, -1)) - room;
        highs[r] = Math.max(unless(c, one, 1), unless(-c, other, 1)) + room;
    }

    /// A deal that changes nothing, c = ±1, speaks against rejecting everywhere.
    private static double unless(double c, double crossing, int side) {
        return c >= 1 - ROUNDING ? side * Double.POSITIVE_INFINITY : crossing;
    }

    /// Deals that are as far out as the one seen when nothing is taken off.
    private static long count(double[] lows, double[] highs) {
        long below = Arrays.stream(lows).filter(low -> low <= 0).count();
        long above = Arrays.stream(highs).filter(high -> high >= 0).count();
        return Math.min(below, above);
    }

    @Override
    public TestKind kind() {
        return TestKind.PERMUTATION;
    }

    @Override
    public Effect absolute(double alpha) {
        int n = lows.length;
        int place = (int) Math.ceil(alpha * (n + 1) - 1) - 1;
        Interval interval = place < 0 ? Interval.UNBOUNDED : new Interval(lows[place], highs[n - 1 - place]);
        return new Effect(contrast.difference(), Double.NaN, interval, p, Double.NaN);
    }

    @Override
    public Effect lift(double alpha) {
        if (contrast.base() == 0) {
            return Effect.undefined(Double.NaN);
        }
        Effect absolute = absolute(alpha);
        return new Effect(
                contrast.lift(),
                Double.NaN,
                Sets.times(absolute.interval(), 1 / Math.abs(contrast.base())),
                p,
                Double.NaN);
    }
}
