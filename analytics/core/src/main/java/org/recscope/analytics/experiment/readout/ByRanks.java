package org.recscope.analytics.experiment.readout;

import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Sets;
import org.recscope.analytics.experiment.question.TestKind;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.hypothesis.MannWhitney;

/// Mann and Whitney's test with Hodges and Lehmann's shift: by how much a treated unit stands above one of the control.
/// It is no difference of means, and says nothing about totals. The lift is the shift over the size of the control's
/// mean, which is taken as known.
///
/// With ties p and the crossings of the rank sum part: an end that has 0 on the wrong side is moved to it, and where p
/// says that 0 is out, to the number next to it.
final class ByRanks implements Tested {
    private static final double TOLERANCE = 1e-9;
    private static final double NEAR = 100;

    private final MannWhitney test;
    private final double base;
    private final double tolerance;
    private final double shift;
    private final double p;

    ByRanks(double[] control, double[] treatment, double base) {
        this.test = new MannWhitney(control, treatment);
        this.base = base;
        this.tolerance = TOLERANCE * Math.max(spread(control), spread(treatment));
        this.shift = snapped(test.shift(tolerance));
        this.p = test.test(Alternative.TWO_SIDED).pValue();
    }

    /// Among ties the rank sum jumps across 0 at 0 itself, which a search only nears.
    private double snapped(double shift) {
        return Math.abs(shift) <= NEAR * tolerance ? 0 : shift;
    }

    private static double spread(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return high > low ? high - low : 1;
    }

    @Override
    public TestKind kind() {
        return TestKind.RANKS;
    }

    @Override
    public Effect absolute(double alpha) {
        return new Effect(shift, Double.NaN, agreeing(test.interval(1 - alpha, tolerance), alpha), p, Double.NaN);
    }

    private Interval agreeing(Interval interval, double alpha) {
        if (Double.isNaN(interval.low()) || Double.isNaN(p)) {
            return Interval.UNDEFINED;
        }
        double low = snapped(Math.min(interval.low(), interval.high()));
        double high = snapped(Math.max(interval.low(), interval.high()));
        double least = Double.MIN_VALUE;
        if (p >= alpha) {
            return new Interval(Math.min(0, low), Math.max(0, high));
        }
        return test.superiority() > 0.5
                ? new Interval(Math.max(least, low), Math.max(least, high))
                : new Interval(Math.min(-least, low), Math.min(-least, high));
    }

    @Override
    public Effect lift(double alpha) {
        if (base == 0) {
            return Effect.undefined(Double.NaN);
        }
        Effect absolute = absolute(alpha);
        double scale = 1 / Math.abs(base);
        Interval interval = Sets.times(absolute.interval(), scale);
        boolean vanished = p < alpha && interval.low() <= 0 && interval.high() >= 0;
        return new Effect(shift * scale, Double.NaN, vanished ? absolute.interval() : interval, p, Double.NaN);
    }
}
