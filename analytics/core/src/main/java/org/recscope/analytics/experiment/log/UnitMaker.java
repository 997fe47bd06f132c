package org.recscope.analytics.experiment.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recscope.kernel.data.Attribute;

/// Adds up the rows of each unit.
final class UnitMaker {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final LogSpec spec;
    private final Rows rows;
    private final int units;
    private final List<List<String>> names;
    private final boolean[] changes;

    UnitMaker(LogSpec spec, Rows rows, int units, List<List<String>> names) {
        this.spec = spec;
        this.rows = rows;
        this.units = units;
        this.names = names;
        this.changes = new boolean[units];
    }

    Units units(long unreadable) {
        List<String> arms = Rows.sorted(names.getFirst());
        int[] armOf = arms(arms);
        long several = Arrays.stream(armOf).filter(arm -> arm == SEVERAL).count();
        for (int i = 0; i < units; i++) {
            armOf[i] = Math.max(NONE, armOf[i]);
        }
        double[][] totals = new double[rows.numbers.length][];
        double[][] firsts = new double[rows.numbers.length][];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = totals(rows.numbers[i]);
            firsts[i] = firsts(rows.numbers[i]);
        }
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < rows.attributes.length; i++) {
            attributes.add(attribute(i));
        }
        long changing = 0;
        for (boolean change : changes) {
            changing += change ? 1 : 0;
        }
        Units.Counts counts = new Units.Counts(
                rows.size, rows.withoutUnit, rows.withoutVariant, unreadable, several, changing, rows.washedOut);
        return new Units(spec, arms, armOf, firstDays(), totals, firsts, rowCounts(), attributes, rows, counts);
    }

    private int[] arms(List<String> sorted) {
        int[] place = places(names.getFirst(), sorted);
        int[] armOf = new int[units];
        Arrays.fill(armOf, NONE);
        for (int row = 0; row < rows.size; row++) {
            int unit = rows.units[row];
            int arm = place[rows.arms[row]];
            armOf[unit] = armOf[unit] == NONE || armOf[unit] == arm ? arm : SEVERAL;
        }
        return armOf;
    }

    private static int[] places(List<String> names, List<String> sorted) {
        return names.stream().mapToInt(sorted::indexOf).toArray();
    }

    private Attribute attribute(int index) {
        List<String> values = Rows.sorted(names.get(index + 1));
        int[] place = places(names.get(index + 1), values);
        int[] codes = new int[units];
        Arrays.fill(codes, Attribute.MISSING);
        for (int row = 0; row < rows.size; row++) {
            int code = rows.attributes[index][row];
            int unit = rows.units[row];
            if (code >= 0) {
                changes[unit] |= codes[unit] >= 0 && codes[unit] != place[code];
                codes[unit] = codes[unit] < 0 ? place[code] : codes[unit];
            }
        }
        return new Attribute(spec.attributes().get(index), values, codes);
    }

    private double[] totals(double[] values) {
        double[] totals = new double[units];
        Arrays.fill(totals, Double.NaN);
        for (int row = 0; row < rows.size; row++) {
            if (!Double.isNaN(values[row])) {
                int unit = rows.units[row];
                totals[unit] = Double.isNaN(totals[unit]) ? values[row] : totals[unit] + values[row];
            }
        }
        return totals;
    }

    private double[] firsts(double[] values) {
        double[] firsts = new double[units];
        Arrays.fill(firsts, Double.NaN);
        for (int row = rows.size - 1; row >= 0; row--) {
            firsts[rows.units[row]] = Double.isNaN(values[row]) ? firsts[rows.units[row]] : values[row];
        }
        return firsts;
    }

    private int[] rowCounts() {
        int[] counts = new int[units];
        for (int row = 0; row < rows.size; row++) {
            counts[rows.units[row]]++;
        }
        return counts;
    }

    private int[] firstDays() {
        int[] days = new int[units];
        Arrays.fill(days, Integer.MAX_VALUE);
        for (int row = 0; row < rows.size; row++) {
            days[rows.units[row]] = Math.min(days[rows.units[row]], rows.days[row]);
        }
        return days;
    }
}
