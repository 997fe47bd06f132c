package org.recscope.benchmarks.comparison;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.hypothesis.MeanDifference;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.analytics.statistics.resampling.SignFlips;
import org.recscope.benchmarks.Program;
import org.recscope.benchmarks.Trials;

/// Whether corrections keep their level over ten comparisons of the same users: how often anything is found that is not
/// there, which share of what is found is not there, and which share of what is there is found. Metrics of the same
/// users
/// go together, so the comparisons do, too.
public final class CorrectionsProgram implements Program {
    private static final int SETS = 20_000;
    private static final int COMPARISONS = 10;
    private static final int USERS = 200;
    private static final int FLIPS = 999;
    private static final double ALPHA = 0.05;

    /// True differences, in standard deviations of a user's difference.
    private static final double EFFECT = 0.25;

    private static final String MAX_T = "max-T";

    @Override
    public String name() {
        return "comparison-corrections";
    }

    @Override
    public String question() {
        return "Do corrections keep the false findings they promise, alone and among true ones? [data sets]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        int sets = arguments.isEmpty() ? SETS : Integer.parseInt(arguments.getFirst());
        Trials[] trials = {trials(sets, 0, 0), trials(sets, 0, 0.5), trials(sets, 5, 0), trials(sets, 5, 0.5)};
        out.println(String.format(
                Locale.ROOT,
                "%n%d comparisons, %d users, %,d data sets each; correlation of the comparisons 0 and 0.5%n",
                COMPARISONS,
                USERS,
                sets));
        out.println(
                "| correction | none differ, any found: 0 | 0.5 | half differ, any false: 0 | 0.5 | false share: 0 | 0.5"
                        + " | found: 0 | 0.5 |");
        out.println("|---" + "|---:".repeat(8) + "|");
        for (int c = 0; c <= Correction.values().length; c++) {
            String name = c < Correction.values().length ? Correction.values()[c].word() : MAX_T;
            out.println(String.join(
                    " | ",
                    "| " + name,
                    trials[0].percent(3 * c),
                    trials[1].percent(3 * c),
                    trials[2].percent(3 * c),
                    trials[3].percent(3 * c),
                    trials[2].percent(3 * c + 1),
                    trials[3].percent(3 * c + 1),
                    trials[2].percent(3 * c + 2),
                    trials[3].percent(3 * c + 2) + " |"));
        }
    }

    private static Trials trials(int sets, int differ, double correlation) {
        return Trials.averaging(
                sets,
                3 * (Correction.values().length + 1),
                set -> outcomes(differ, drawn(differ, correlation, set), set));
    }

    private static double[][] drawn(int differ, double correlation, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] differences = new double[COMPARISONS][USERS];
        for (int user = 0; user < USERS; user++) {
            double common = Math.sqrt(correlation) * random.nextGaussian();
            for (int c = 0; c < COMPARISONS; c++) {
                double own = Math.sqrt(1 - correlation) * random.nextGaussian();
                differences[c][user] = common + own + (c < differ ? EFFECT : 0);
            }
        }
        return differences;
    }

    private static double[] outcomes(int differ, double[][] differences, long seed) {
        double[] raw = Arrays.stream(differences)
                .mapToDouble(d -> MeanDifference.paired(Sample.of(d)).test().pValue())
                .toArray();
        double[] outcomes = new double[3 * (Correction.values().length + 1)];
        for (Correction correction : Correction.values()) {
            count(differ, correction.adjust(raw), outcomes, 3 * correction.ordinal());
        }
        count(differ, SignFlips.of(differences, FLIPS, seed).adjusted(), outcomes, 3 * Correction.values().length);
        return outcomes;
    }

    /// Any false finding, the share of false ones among the findings, the share of true differences found.
    private static void count(int differ, double[] corrected, double[] outcomes, int at) {
        double wrong = 0;
        double right = 0;
        for (int c = 0; c < corrected.length; c++) {
            double found = corrected[c] <= ALPHA ? 1 : 0;
            right += c < differ ? found : 0;
            wrong += c < differ ? 0 : found;
        }
        outcomes[at] = wrong > 0 ? 1 : 0;
        outcomes[at + 1] = wrong / Math.max(1, wrong + right);
        outcomes[at + 2] = right / Math.max(1, differ);
    }
}
