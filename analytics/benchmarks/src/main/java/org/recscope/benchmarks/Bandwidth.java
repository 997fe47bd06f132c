package org.recscope.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How many bytes a second one core moves between memory and arrays: the floor under anything that reads columns, after
/// McCalpin's STREAM (IEEE TCCA Newsletter, 1995), copy and triad.
final class Bandwidth implements Program {
    private static final int LENGTH = 1 << 25;
    private static final int ROUNDS = 8;
    private static final double GIGABYTE = 1e9;

    @Override
    public String name() {
        return "bandwidth";
    }

    @Override
    public String question() {
        return "How many bytes a second does one core move through arrays larger than every cache?";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        double[] a = new double[LENGTH];
        double[] b = new double[LENGTH];
        double[] c = new double[LENGTH];
        Arrays.fill(b, 1);
        Arrays.fill(c, 2);
        Usage copy = Usage.best(ROUNDS, () -> System.arraycopy(b, 0, a, 0, LENGTH));
        Usage triad = Usage.best(ROUNDS, () -> triad(a, b, c));
        out.println("| kernel | GB/s |");
        out.println("|---|---:|");
        print("copy", 2L * Double.BYTES * LENGTH, copy, out);
        print("triad", 3L * Double.BYTES * LENGTH, triad, out);
    }

    private static void triad(double[] a, double[] b, double[] c) {
        for (int i = 0; i < a.length; i++) {
            a[i] = b[i] + 3 * c[i];
        }
    }

    private static void print(String kernel, long bytes, Usage usage, PrintStream out) {
        out.printf(Locale.ROOT, "| %s | %.1f |%n", kernel, bytes / usage.wall() / GIGABYTE);
    }
}
