package org.recscope.benchmarks.comparison;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.recscope.analytics.segment.QuantileBins;
import org.recscope.analytics.segment.slice.Proposer;
import org.recscope.analytics.segment.slice.Slice;
import org.recscope.analytics.segment.slice.SliceFinder;
import org.recscope.analytics.segment.slice.SliceOptions;
import org.recscope.benchmarks.Program;
import org.recscope.benchmarks.Trials;
import org.recscope.kernel.data.Attribute;

/// How often a search for slices finds something in noise, and what it finds of a slice of two conditions that is
/// there:
/// the slice, a part of it or one that holds it besides, and whether its interval holds the planted gap.
public final class SlicesProgram implements Program {
    private static final int SETS = 20_000;
    private static final int USERS = 2000;
    private static final int ATTRIBUTES = 6;
    private static final int NOTHING = 0;
    private static final int FOUND = 1;
    private static final int REDUNDANT = 2;
    private static final int HELD = 3;

    @Override
    public String name() {
        return "comparison-slices";
    }

    @Override
    public String question() {
        return "How often does a search for slices find some in noise, and one that is there? [data sets]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        int sets = arguments.isEmpty() ? SETS : Integer.parseInt(arguments.getFirst());
        out.println(String.format(
                Locale.ROOT, "%n%,d users, %d attributes, %,d data sets each%n", USERS, ATTRIBUTES, sets));
        out.println(
                "| proposed by | gap | reports nothing | the planted slice | another beside it | interval holds the gap |");
        out.println("|---|---:|---:|---:|---:|---:|");
        for (Proposer proposer : Proposer.values()) {
            for (double gap : new double[] {0, 0.5, 1}) {
                Trials trials = Trials.of(sets, 4, set -> outcomes(gap, proposer, set));
                String cells = gap == 0
                        ? " | | | |"
                        : String.format(
                                Locale.ROOT,
                                " | %s | %s | %.2f |",
                                trials.percent(FOUND),
                                trials.percent(REDUNDANT),
                                100 * trials.mean(HELD) / trials.mean(FOUND));
                out.println(String.format(
                        Locale.ROOT, "| %s | %.1f | %s%s", proposer.word(), gap, trials.percent(NOTHING), cells));
            }
        }
    }

    /// Five attributes of two to six values and one of numbers, in bins; the planted slice has a third of the users by
    /// one condition and a half of those by the other.
    private static List<Attribute> attributes(SplittableRandom random) {
        List<Attribute> attributes = new java.util.ArrayList<>();
        for (int a = 0; a < ATTRIBUTES - 1; a++) {
            int size = 2 + a;
            List<String> names =
                    IntStream.range(0, size).mapToObj(Integer::toString).toList();
            attributes.add(
                    new Attribute("a" + a, names, random.ints(USERS, 0, size).toArray()));
        }
        attributes.add(QuantileBins.of("number", random.doubles(USERS).toArray(), 4));
        return attributes;
    }

    private static boolean[] outcomes(double gap, Proposer proposer, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Attribute> attributes = attributes(random);
        double[] values = Differences.TIED.of(USERS, seed + Integer.MAX_VALUE);
        Arrays.setAll(values, u -> values[u] - (planted(attributes, u) ? gap : 0));
        List<Slice> slices = SliceFinder.find("", values, attributes, SliceOptions.DEFAULTS.with(proposer))
                .slices();
        boolean found = slices.stream().anyMatch(SlicesProgram::planted);
        boolean held = slices.stream()
                .filter(SlicesProgram::planted)
                .anyMatch(slice -> slice.interval(0.95).contains(-gap));
        return new boolean[] {slices.isEmpty(), found, slices.stream().anyMatch(slice -> !planted(slice)), held};
    }

    private static boolean planted(List<Attribute> attributes, int user) {
        return attributes.get(0).code(user) == 1 && attributes.get(1).code(user) == 2;
    }

    private static boolean planted(Slice slice) {
        return slice.toString().equals("a0=1, a1=2");
    }
}
