package org.recscope.analytics.experiment.log;

import java.util.Arrays;
import java.util.List;

/// The rows of a log as columns; those without a unit or a variant are left out and counted.
final class Rows {
    private static final int SMALLEST = 1 << 12;

    int[] units = new int[SMALLEST];
    int[] arms = new int[SMALLEST];
    int[] days = new int[SMALLEST];
    final double[][] numbers;
    final int[][] attributes;
    int size;
    long withoutUnit;
    long withoutVariant;
    long washedOut;

    /// When each row was, in full; empty where days are enough.
    double[] times;

    Rows(LogSpec spec) {
        numbers = new double[spec.numbers().size()][SMALLEST];
        attributes = new int[spec.attributes().size()][SMALLEST];
        times = new double[spec.columns().switchback() == null ? 0 : SMALLEST];
    }

    /// Makes room for more rows.
    void reserve(int more) {
        int needed = Math.addExact(size, more);
        if (needed <= units.length) {
            return;
        }
        int length = Math.max(needed, Math.toIntExact(Math.min(size + (size >> 1) + 16L, Integer.MAX_VALUE - 8L)));
        units = Arrays.copyOf(units, length);
        arms = Arrays.copyOf(arms, length);
        days = Arrays.copyOf(days, length);
        times = times.length == 0 ? times : Arrays.copyOf(times, length);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Arrays.copyOf(numbers[i], length);
        }
        for (int i = 0; i < attributes.length; i++) {
            attributes[i] = Arrays.copyOf(attributes[i], length);
        }
    }

    /// Puts a row in the place of an earlier one.
    void copy(int from, int to) {
        units[to] = units[from];
        arms[to] = arms[from];
        days[to] = days[from];
        if (times.length > 0) {
            times[to] = times[from];
        }
        for (double[] column : numbers) {
            column[to] = column[from];
        }
        for (int[] column : attributes) {
            column[to] = column[from];
        }
    }

    /// Names by code, in alphabetical order where all are words and in that of numbers where all are numbers.
    static List<String> sorted(List<String> names) {
        boolean numbers = names.stream().allMatch(name -> name.matches("-?[0-9]{1,15}"));
        return numbers
                ? names.stream()
                        .sorted((a, b) -> Long.compare(Long.parseLong(a), Long.parseLong(b)))
                        .toList()
                : names.stream().sorted().toList();
    }
}
