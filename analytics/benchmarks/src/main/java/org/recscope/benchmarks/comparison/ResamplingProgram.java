package org.recscope.benchmarks.comparison;

import java.io.PrintStream;
import java.util.List;
import java.util.SplittableRandom;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.hypothesis.MannWhitney;
import org.recscope.analytics.statistics.hypothesis.WilcoxonSignedRank;
import org.recscope.analytics.statistics.resampling.Bootstrap;
import org.recscope.analytics.statistics.resampling.BootstrapInterval;
import org.recscope.analytics.statistics.resampling.SignFlips;
import org.recscope.benchmarks.Program;
import org.recscope.benchmarks.Usage;

/// Times the statistics of one paired difference over many users.
public final class ResamplingProgram implements Program {
    private static final int USERS = 1_000_000;
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "resampling";
    }

    @Override
    public String question() {
        return "What do bootstrap, sign flips and rank tests of a difference over 1,000,000 users cost?";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        int users = arguments.isEmpty() ? USERS : Integer.parseInt(arguments.getFirst());
        SplittableRandom random = new SplittableRandom(1);
        double[] d = random.doubles(users).map(x -> x * x - 0.33).toArray();
        double[] a = random.doubles(users / 2).toArray();
        double[] b = random.doubles(users / 2).map(x -> x + 0.001).toArray();
        out.println("| job | CPU s | wall s | peak |");
        out.println("|---|---|---|---|");
        row(
                out,
                "1,000-replicate bootstrap, percentile",
                () -> Bootstrap.mean(d, 1000, 1).interval(BootstrapInterval.PERCENTILE, 0.95));
        row(
                out,
                "1,000-replicate bootstrap, BCa",
                () -> Bootstrap.mean(d, 1000, 1).interval(BootstrapInterval.BCA, 0.95));
        row(
                out,
                "10,000 sign flips",
                () -> SignFlips.of(new double[][] {d}, 10_000, 1).pValue(0));
        row(out, "Mann-Whitney", () -> new MannWhitney(a, b).normal(Alternative.TWO_SIDED, true));
        row(out, "Wilcoxon signed rank", () -> WilcoxonSignedRank.DEFAULTS.test(d, Alternative.TWO_SIDED));
    }

    private static void row(PrintStream out, String job, Usage.Work work) throws Exception {
        out.println("| " + job + " | " + Usage.best(ROUNDS, work).cells() + " |");
    }
}
