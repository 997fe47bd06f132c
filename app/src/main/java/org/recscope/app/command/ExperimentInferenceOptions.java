package org.recscope.app.command;

import org.recscope.analytics.experiment.effect.Lift;
import org.recscope.analytics.experiment.question.Inference;
import org.recscope.analytics.experiment.question.TestKind;
import org.recscope.analytics.statistics.multiplicity.Correction;
import picocli.CommandLine.Option;

/// How effects are told from chance.
final class ExperimentInferenceOptions {
    @Option(names = "--alpha", order = 9, paramLabel = "A", description = "Chance of a false alarm (default: 0.05).")
    private double alpha = Inference.DEFAULT.alpha();

    @Option(
            names = "--lift",
            order = 10,
            paramLabel = "NAME",
            description = "What the relative interval means: fieller, delta, log, naive (default: fieller).")
    private Lift lift = Inference.DEFAULT.lift();

    @Option(
            names = "--test",
            order = 11,
            paramLabel = "NAME",
            description = "Test of a difference: welch, z, ranks, bootstrap, permutation (default: welch).")
    private TestKind test = Inference.DEFAULT.test();

    @Option(
            names = "--correction",
            order = 12,
            paramLabel = "NAME",
            description =
                    "Of the goals' p-values: none, holm, hochberg, hommel, bonferroni, sidak, bh, by (default: holm).")
    private String correction = Inference.DEFAULT.correction().word();

    double alpha() {
        return alpha;
    }

    Correction correction() {
        return Correction.of(correction);
    }

    Inference inference() {
        return Inference.DEFAULT.withAlpha(alpha).with(test).with(lift).with(correction());
    }
}
