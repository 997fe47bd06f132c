package org.recscope.analytics.experiment.readout;

import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Lift;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.question.TestKind;

/// A comparison that can be asked at any level. Law: at every level the interval of each effect leaves 0 out exactly
/// when that effect's p is below the level.
interface Tested {
    /// What it was tested by: perhaps not what was asked for, where that says nothing about such a metric.
    TestKind kind();

    /// The effect in the metric's unit.
    Effect absolute(double alpha);

    /// The relative effect.
    Effect lift(double alpha);

    /// By the delta method and a law of the statistic.
    ///
    /// @param kind Welch or z
    /// @param contrast what is known
    /// @param question the law; its level does not count
    /// @param convention of the lift
    record ByContrast(TestKind kind, Contrast contrast, Question question, Lift convention) implements Tested {
        @Override
        public Effect absolute(double alpha) {
            return contrast.variance() > 0
                    ? question.at(alpha).test(contrast.difference(), contrast.error(), contrast.degrees())
                    : Effect.undefined(contrast.difference());
        }

        @Override
        public Effect lift(double alpha) {
            return contrast.variance() > 0 && contrast.base() != 0
                    ? convention.of(contrast, question.at(alpha))
                    : Effect.undefined(contrast.lift());
        }
    }
}
