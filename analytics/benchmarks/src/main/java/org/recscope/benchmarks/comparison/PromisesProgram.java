package org.recscope.benchmarks.comparison;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.recscope.analytics.segment.slice.SliceFinder;
import org.recscope.analytics.segment.slice.SliceOptions;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.hypothesis.MeanDifference;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.analytics.statistics.resampling.Bootstrap;
import org.recscope.analytics.statistics.resampling.BootstrapInterval;
import org.recscope.benchmarks.Program;
import org.recscope.kernel.data.Attribute;

/// Simulates data whose truth is known and counts how often a promise is kept. The differences are those of two runs
/// with a third of the users tied: skewed, with a spike at zero.
public final class PromisesProgram implements Program {
    private static final int SETS = 20_000;
    private static final int SEARCHES = 4_000;
    private static final int USERS = 400;

    /// E[difference] of {@link #difference}: two thirds of users, 1 on average, less 0.7.
    private static final double TRUTH = 0.2;

    @Override
    public String name() {
        return "promises";
    }

    @Override
    public String question() {
        return "Do intervals cover, corrections keep their level, and searches of noise find nothing?";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        int sets = arguments.isEmpty() ? SETS : Integer.parseInt(arguments.getFirst());
        out.println("| promise | data sets | kept |");
        out.println("|---|---|---|");
        row(out, "Student's 95 % interval covers", sets, set -> {
            Interval interval =
                    MeanDifference.paired(Sample.of(differences(set))).interval(0.95);
            return interval.contains(TRUTH);
        });
        bootstrap(out, sets);
        for (Correction correction : Correction.values()) {
            row(out, "no false finding among 10, " + correction.word(), sets, set -> {
                double[] p = new SplittableRandom(set).doubles(10).toArray();
                return IntStream.range(0, 10).allMatch(i -> correction.adjust(p)[i] > 0.05);
            });
        }
        row(out, "no slice found in noise", Math.min(sets, SEARCHES), PromisesProgram::nothingFound);
    }

    /// All intervals are read from the same replicates.
    private static void bootstrap(PrintStream out, int sets) {
        BootstrapInterval[] methods = BootstrapInterval.values();
        boolean[][] covered = new boolean[methods.length][sets];
        IntStream.range(0, sets).parallel().forEach(set -> {
            Bootstrap bootstrap = Bootstrap.mean(differences(set), 1000, set);
            for (BootstrapInterval method : methods) {
                covered[method.ordinal()][set] =
                        bootstrap.interval(method, 0.95).contains(TRUTH);
            }
        });
        for (BootstrapInterval method : methods) {
            String name = "bootstrap 95 % interval covers, " + method.name().toLowerCase(Locale.ROOT);
            row(out, name, sets, set -> covered[method.ordinal()][set]);
        }
    }

    private static double[] differences(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.doubles(USERS).map(PromisesProgram::difference).toArray();
    }

    private static double difference(double u) {
        return u < 1.0 / 3 ? 0 : -Math.log(1 - (u - 1.0 / 3) * 1.5) - 0.7;
    }

    private static boolean nothingFound(int set) {
        SplittableRandom random = new SplittableRandom(set);
        int users = 4 * USERS;
        List<Attribute> attributes = IntStream.range(0, 6)
                .mapToObj(a -> new Attribute(
                        "a" + a,
                        IntStream.range(0, 2 + a % 4)
                                .mapToObj(Integer::toString)
                                .toList(),
                        random.ints(users, 0, 2 + a % 4).toArray()))
                .toList();
        double[] values = random.doubles(users).map(PromisesProgram::difference).toArray();
        return SliceFinder.find("noise", values, attributes, SliceOptions.DEFAULTS)
                .slices()
                .isEmpty();
    }

    private static void row(PrintStream out, String promise, int sets, IntPredicate kept) {
        long times = IntStream.range(0, sets).parallel().filter(kept).count();
        out.println(String.format(Locale.ROOT, "| %s | %,d | %.2f %% |", promise, sets, 100.0 * times / sets));
    }
}
