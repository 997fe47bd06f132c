package org.recscope.analytics.comparison;

import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.hypothesis.BayesianSignTest;
import org.recscope.analytics.statistics.hypothesis.SignTest;
import org.recscope.analytics.statistics.hypothesis.WilcoxonSignedRank;
import org.recscope.analytics.statistics.resampling.Bootstrap;
import org.recscope.kernel.metric.Direction;

/// A comparison before it is corrected: what it says on its own.
record Draft(Contrast contrast, Pair pair, PairedEffect effect, BootstrapIntervals bootstrap, BayesianSignTest bayes) {
    static Draft of(Contrast contrast, Pair pair, Direction better, ComparisonRequest request) {
        double[] differences = pair.differences();
        boolean lower = better == Direction.LOWER;
        PairedEffect effect = effect(pair, better);
        Bootstrap bootstrap = Bootstrap.mean(differences, request.replicates(), request.seed());
        BayesianSignTest sign = BayesianSignTest.of(differences, request.region());
        BayesianSignTest bayes = lower ? new BayesianSignTest(sign.worse(), sign.equivalent(), sign.better()) : sign;
        return new Draft(contrast, pair, effect, BootstrapIntervals.of(bootstrap, 1 - request.alpha()), bayes);
    }

    static PairedEffect effect(Pair pair, Direction better) {
        double[] differences = pair.differences();
        long above = 0;
        long below = 0;
        for (double d : differences) {
            above += d > 0 ? 1 : 0;
            below += d < 0 ? 1 : 0;
        }
        boolean lower = better == Direction.LOWER;
        return new PairedEffect(
                pair.leftOut(),
                Sample.of(pair.baseline()).mean(),
                Sample.of(pair.candidate()).mean(),
                Sample.of(differences),
                lower ? below : above,
                lower ? above : below,
                differences.length - above - below);
    }

    PairedTests tests(double permutation) {
        boolean differs = effect.wins() + effect.losses() > 0;
        return new PairedTests(
                effect.mean().test().pValue(),
                WilcoxonSignedRank.DEFAULTS
                        .test(pair.differences(), Alternative.TWO_SIDED)
                        .pValue(),
                differs
                        ? SignTest.test(effect.wins(), effect.losses(), Alternative.TWO_SIDED)
                                .pValue()
                        : Double.NaN,
                permutation);
    }

    ComparisonRow row(PairedTests raw, PairedTests corrected, double maxT, double level, ComparisonRequest request) {
        Interval adjusted = Double.isNaN(level) ? Interval.UNDEFINED : effect.interval(1 - level);
        return new ComparisonRow(
                contrast,
                effect,
                raw,
                corrected,
                maxT,
                level,
                effect.interval(1 - request.alpha()),
                adjusted,
                bootstrap,
                bayes,
                effect.users() < request.smallest());
    }
}
