package org.recscope.analytics.experiment.effect;

import org.recscope.analytics.statistics.Interval;
/// What a relative effect and its interval mean. Programs differ here more than anywhere, to the point of opposite
/// verdicts on the same data; each convention's p-value belongs to its own interval.

public enum Lift {
    /// Fieller's theorem: the lifts that a test of the absolute effect does not reject. The p-value is the absolute
    /// test's. Where the control itself cannot be told from 0 the interval is unbounded, and says so.
    ///
    /// Source: Fieller 1954, doi:10.1111/j.2517-6161.1954.tb00159.x.
    FIELLER {
        @Override
        public Effect of(Contrast contrast, Question question) {
            Effect absolute = question.test(contrast.difference(), contrast.error(), contrast.degrees());
            Interval interval = Fieller.interval(contrast, question);
            return new Effect(
                    contrast.lift(), Math.sqrt(contrast.liftVariance()), interval, absolute.p(), contrast.degrees());
        }
    },
    /// The lift's own standard error by the delta method; the p-value is that of the relative effect.
    DELTA {
        @Override
        public Effect of(Contrast contrast, Question question) {
            return question.test(contrast.lift(), Math.sqrt(contrast.liftVariance()), contrast.degrees());
        }
    },
    /// On the scale of the logarithm of the ratio, turned back; undefined unless both arms have the same sign.
    LOG {
        @Override
        public Effect of(Contrast contrast, Question question) {
            double ratio = contrast.treatment() / contrast.base();
            double log = ratio > 0 ? Math.log(ratio) : Double.NaN;
            Effect effect = question.test(log, logError(contrast), contrast.degrees());
            Interval interval = new Interval(
                    Math.expm1(effect.interval().low()),
                    Math.expm1(effect.interval().high()));
            return new Effect(
                    ratio - 1,
                    Math.sqrt(contrast.liftVariance()),
                    Sets.times(interval, Math.signum(contrast.base())),
                    effect.p(),
                    contrast.degrees());
        }
    },
    /// The absolute interval over the control's value, as if the control were known. Too narrow; the p-value is the
    /// absolute test's.
    NAIVE {
        @Override
        public Effect of(Contrast contrast, Question question) {
            double base = Math.abs(contrast.base());
            return question.test(contrast.difference() / base, contrast.error() / base, contrast.degrees());
        }
    };

    /// The relative effect of a contrast.
    ///
    /// @param contrast absolute effect and base
    /// @param question level, side and law
    /// @return the lift as a fraction, its interval and p-value
    public abstract Effect of(Contrast contrast, Question question);

    /// The standard error of log(treatment / control).
    static double logError(Contrast c) {
        double t = c.treatment();
        double b = c.base();
        double treatmentVariance = c.variance() + c.baseVariance() + 2 * c.covariance();
        double together = c.baseVariance() + c.covariance();
        return Math.sqrt(treatmentVariance / (t * t) + c.baseVariance() / (b * b) - 2 * together / (t * b));
    }
}
