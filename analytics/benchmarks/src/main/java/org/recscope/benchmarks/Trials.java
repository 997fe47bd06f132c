package org.recscope.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// What data sets that differ by their seed alone say on the average: of promises, how often they were kept.
public final class Trials {
    private final int sets;
    private final double[] sums;

    private Trials(int sets, double[] sums) {
        this.sets = sets;
        this.sums = sums;
    }

    /// Makes every data set and looks whether promises are kept, on all cores.
    ///
    /// @param sets how many
    /// @param promises how many
    /// @param look by the number of the set, which is its seed: which promises were kept
    /// @return the same counts on any number of cores
    public static Trials of(int sets, int promises, IntFunction<boolean[]> look) {
        return averaging(sets, promises, set -> {
            boolean[] kept = look.apply(set);
            double[] numbers = new double[promises];
            Arrays.setAll(numbers, i -> kept[i] ? 1 : 0);
            return numbers;
        });
    }

    /// Makes every data set and averages numbers, on all cores.
    ///
    /// @param sets how many
    /// @param numbers how many
    /// @param look by the number of the set: its numbers
    /// @return the same averages on any number of cores
    public static Trials averaging(int sets, int numbers, IntFunction<double[]> look) {
        double[][] all = new double[sets][];
        IntStream.range(0, sets).parallel().forEach(set -> all[set] = look.apply(set));
        double[] sums = new double[numbers];
        for (double[] each : all) {
            Arrays.setAll(sums, i -> sums[i] + each[i]);
        }
        return new Trials(sets, sums);
    }

    /// The average of a number.
    ///
    /// @param number its place
    /// @return of promises the share that was kept
    public double mean(int number) {
        return sums[number] / sets;
    }

    /// The average of a number, in per cent.
    ///
    /// @param number its place
    /// @return two decimals; the standard error of 95 % of 20,000 sets is 0.15
    public String percent(int number) {
        return String.format(Locale.ROOT, "%.2f", 100 * mean(number));
    }
}
