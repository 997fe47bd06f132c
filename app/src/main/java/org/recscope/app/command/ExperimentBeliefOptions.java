package org.recscope.app.command;

import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.bayes.BetaBelief;
import org.recscope.analytics.experiment.bayes.NormalBelief;
import org.recscope.analytics.experiment.question.Beliefs;
import picocli.CommandLine.Option;

/// What is thought of effects before the data.
final class ExperimentBeliefOptions {
    @Option(
            names = "--prior",
            order = 19,
            paramLabel = "[MEAN,]SD",
            description = "Lifts thought of beforehand, a normal distribution: its standard deviation as in 0.3, or its"
                    + " mean too as in 0.01,0.05; nothing is assumed without.")
    private @Nullable String prior;

    @Option(
            names = "--share-prior",
            order = 20,
            paramLabel = "A,B",
            description = "Judges shares of units, any(...) and retained(...), by beta distributions that begin as"
                    + " Beta(A, B), as in 1,1 or 0.5,0.5; exact for small counts.")
    private @Nullable String sharePrior;

    @Option(
            names = "--sure",
            order = 21,
            paramLabel = "P",
            description = "Chance to win that decides, with --decide bayes (default: 0.95).")
    private double sure = Beliefs.DEFAULT.sure();

    Beliefs beliefs() {
        return new Beliefs(lift(), share(), sharePrior != null, sure);
    }

    private NormalBelief lift() {
        if (prior == null) {
            return Beliefs.DEFAULT.lift();
        }
        String forms = "a standard deviation as in 0.3, or mean and standard deviation as in 0.01,0.05";
        double[] parts = parts("--prior", prior, forms, 1, 2);
        double deviation = parts[parts.length - 1];
        return new NormalBelief(parts.length == 1 ? 0 : parts[0], deviation * deviation);
    }

    private BetaBelief share() {
        if (sharePrior == null) {
            return Beliefs.DEFAULT.share();
        }
        double[] parts = parts("--share-prior", sharePrior, "two numbers above 0 as in 1,1", 2, 2);
        return new BetaBelief(parts[0], parts[1]);
    }

    private static double[] parts(String option, String text, String forms, int least, int most) {
        String[] words = text.split(",");
        if (words.length < least || words.length > most) {
            throw new IllegalArgumentException(option + " takes " + forms + ", was '" + text + "'");
        }
        double[] parts = new double[words.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = ExperimentWatchingOptions.number(option, words[i].strip(), forms);
        }
        return parts;
    }
}
