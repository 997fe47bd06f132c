package org.recscope.benchmarks.comparison;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.hypothesis.MeanDifference;
import org.recscope.analytics.statistics.resampling.Bootstrap;
import org.recscope.analytics.statistics.resampling.BootstrapInterval;
import org.recscope.benchmarks.Program;
import org.recscope.benchmarks.Trials;

/// How often the 95 % intervals of a comparison hold the true mean difference, as users become more.
public final class IntervalsProgram implements Program {
    private static final int SETS = 20_000;
    private static final int[] USERS = {100, 400, 1600, 6400};
    private static final int REPLICATES = 999;

    @Override
    public String name() {
        return "comparison-intervals";
    }

    @Override
    public String question() {
        return "How often do 95 % intervals of a paired difference hold it, as users become more? [data sets]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        int sets = arguments.isEmpty() ? SETS : Integer.parseInt(arguments.getFirst());
        String methods = Arrays.stream(BootstrapInterval.values())
                .map(method -> method.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" | "));
        for (Differences world : Differences.values()) {
            out.println(String.format(Locale.ROOT, "%n%s; %,d data sets each%n", world.words(), sets));
            out.println("| users | Student | " + methods + " |");
            out.println("|---:|---:" + "|---:".repeat(BootstrapInterval.values().length) + "|");
            for (int users : USERS) {
                Trials trials = Trials.of(
                        sets, 1 + BootstrapInterval.values().length, set -> held(world, world.of(users, set), set));
                StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "| %,d", users));
                for (int i = 0; i <= BootstrapInterval.values().length; i++) {
                    row.append(" | ").append(trials.percent(i));
                }
                out.println(row + " |");
            }
        }
    }

    private static boolean[] held(Differences world, double[] differences, long seed) {
        BootstrapInterval[] methods = BootstrapInterval.values();
        boolean[] held = new boolean[1 + methods.length];
        held[0] = MeanDifference.paired(Sample.of(differences)).interval(0.95).contains(world.truth());
        Bootstrap bootstrap = Bootstrap.mean(differences, REPLICATES, seed);
        for (int i = 0; i < methods.length; i++) {
            held[i + 1] = bootstrap.interval(methods[i], 0.95).contains(world.truth());
        }
        return held;
    }
}
