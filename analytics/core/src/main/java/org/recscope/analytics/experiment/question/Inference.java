package org.recscope.analytics.experiment.question;

import org.recscope.analytics.experiment.effect.Lift;
import org.recscope.analytics.statistics.multiplicity.Correction;

/// How effects are told from chance.
///
/// @param alpha level, in (0, 1)
/// @param test what tests a difference
/// @param lift convention of the relative effect
/// @param correction of the goals, over metrics and arms
/// @param basis what verdicts rest on
/// @param replicates of the bootstrap and of permutations, at least 100
/// @param seed of all chance
public record Inference(
        double alpha, TestKind test, Lift lift, Correction correction, Basis basis, int replicates, long seed) {
    /// Welch and Fieller at 5 %, Holm over goals, decided at one planned look.
    public static final Inference DEFAULT =
            new Inference(0.05, TestKind.WELCH, Lift.FIELLER, Correction.HOLM, Basis.FIXED, 2000, 1);

    private static final int FEW = 100;

    /// Checks the ranges.
    public Inference {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha must be between 0 and 1, was " + alpha);
        }
        if (replicates < FEW) {
            throw new IllegalArgumentException("there must be at least 100 replicates, was " + replicates);
        }
    }

    /// The same at another level.
    ///
    /// @param level in (0, 1)
    /// @return a copy
    public Inference withAlpha(double level) {
        return new Inference(level, test, lift, correction, basis, replicates, seed);
    }

    /// The same by another test.
    ///
    /// @param changed the test
    /// @return a copy
    public Inference with(TestKind changed) {
        return new Inference(alpha, changed, lift, correction, basis, replicates, seed);
    }

    /// The same with another relative effect.
    ///
    /// @param changed the convention
    /// @return a copy
    public Inference with(Lift changed) {
        return new Inference(alpha, test, changed, correction, basis, replicates, seed);
    }

    /// The same corrected otherwise.
    ///
    /// @param changed the correction
    /// @return a copy
    public Inference with(Correction changed) {
        return new Inference(alpha, test, lift, changed, basis, replicates, seed);
    }

    /// The same decided otherwise.
    ///
    /// @param changed what verdicts rest on
    /// @return a copy
    public Inference with(Basis changed) {
        return new Inference(alpha, test, lift, correction, changed, replicates, seed);
    }
}
