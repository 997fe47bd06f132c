package org.recscope.app.command;

import org.recscope.analytics.experiment.effect.Lift;
import org.recscope.analytics.experiment.question.Basis;
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

    @Option(
            names = "--decide",
            order = 12,
            paramLabel = "BY",
            description = "What verdicts rest on: fixed, one look that was planned; sequential, the interval that holds"
                    + " at every look; bayes, the chance to win (default: fixed).")
    private Basis basis = Inference.DEFAULT.basis();

    @Option(
            names = "--replicates",
            order = 12,
            paramLabel = "N",
            description = "Of --test bootstrap and permutation (default: 2000).")
    private int replicates = Inference.DEFAULT.replicates();

    @Option(names = "--seed", order = 12, paramLabel = "N", description = "What chance starts from (default: 1).")
    private long seed = Inference.DEFAULT.seed();

    double alpha() {
        return alpha;
    }

    Correction correction() {
        return Correction.of(correction);
    }

    Inference inference() {
        return new Inference(alpha, test, lift, correction(), basis, replicates, seed);
    }
}
