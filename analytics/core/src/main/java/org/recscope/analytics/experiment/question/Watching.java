package org.recscope.analytics.experiment.question;

import org.recscope.analytics.experiment.sequential.AsymptoticSequence;
import org.recscope.analytics.experiment.sequential.HowardSequence;

/// How results are looked at while the experiment runs.
///
/// @param method how the interval is made to hold at every look
/// @param tuning units at which a sequence is tightest, above 0; `NaN` for the method's own: 5,000 of the asymptotic
///     one, 10,000 of Howard's
/// @param mixing standard deviation of the lifts that mSPRT averages over, above 0
/// @param looks what was planned, for the group sequential method
public record Watching(SequentialMethod method, double tuning, double mixing, LookPlan looks) {
    /// The asymptotic sequence.
    public static final Watching DEFAULT =
            new Watching(SequentialMethod.ASYMPTOTIC, Double.NaN, 0.05, LookPlan.OBRIEN_FLEMING);

    /// Checks the ranges.
    public Watching {
        if (tuning <= 0 || Double.isInfinite(tuning)) {
            throw new IllegalArgumentException("tuning must be a number of units above 0, was " + tuning);
        }
        if (!(mixing > 0) || Double.isInfinite(mixing)) {
            throw new IllegalArgumentException("mixing must be a lift above 0, as in 0.05, was " + mixing);
        }
    }

    /// The units at which the method's interval is tightest.
    ///
    /// @return as asked, or the method's own
    public double tunedTo() {
        if (!Double.isNaN(tuning)) {
            return tuning;
        }
        return method == SequentialMethod.HOWARD ? HowardSequence.DEFAULT_TUNING : AsymptoticSequence.DEFAULT_TUNING;
    }

    /// The same by another method.
    ///
    /// @param changed the method
    /// @return a copy
    public Watching with(SequentialMethod changed) {
        return new Watching(changed, tuning, mixing, looks);
    }

    /// The same with other planned looks.
    ///
    /// @param changed the plan
    /// @return a copy
    public Watching with(LookPlan changed) {
        return new Watching(method, tuning, mixing, changed);
    }
}
