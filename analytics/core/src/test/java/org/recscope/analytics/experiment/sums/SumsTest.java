package org.recscope.analytics.experiment.sums;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {
    @Test
    void fourUnitsByHand() {
        Sums sums = Sums.ofColumns(new double[] {1, 2, 3, 6}, new double[] {2, 2, 4, 8});
        assertEquals(4, sums.count());
        assertEquals(3, sums.mean(0));
        assertEquals(14 / 3.0, sums.covariance(0, 0), 1e-15);
        assertEquals(18 / 3.0, sums.covariance(0, 1), 1e-15);
        assertEquals(24 / 3.0, sums.covariance(1, 1), 1e-15);
        assertEquals(sums.covariance(1, 0), sums.covariance(0, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 50, 100})
    void twoPartsAddUpToTheWhole(int cut) {
        double[][] columns = values(100);
        Sums parts = part(columns, 0, cut).plus(part(columns, cut, 100));
        Sums whole = part(columns, 0, 100);
        assertEquals(whole.count(), parts.count());
        for (int i = 0; i < 3; i++) {
            assertEquals(whole.mean(i), parts.mean(i), 1e-12);
            for (int j = 0; j < 3; j++) {
                assertEquals(whole.product(i, j), parts.product(i, j), 1e-8 * Math.abs(whole.product(i, j)));
            }
        }
    }

    @Test
    void largeMeansLoseNoDigit() {
        Sums sums = Sums.ofColumns(new double[] {1e9 + 1, 1e9 + 2, 1e9 + 3});
        assertEquals(1, sums.covariance(0, 0), 1e-12);
    }

    @Test
    void rawSumsGiveTheSame() {
        Sums raw = Sums.ofRaw(4, new double[] {12, 16}, new double[][] {{50, 0}, {66, 88}});
        assertEquals(
                Sums.ofColumns(new double[] {1, 2, 3, 6}, new double[] {2, 2, 4, 8})
                        .covariance(0, 1),
                raw.covariance(0, 1),
                1e-12);
    }

    @Test
    void aUnitWithoutAValueIsLeftOut() {
        SumsBuilder builder = new SumsBuilder(2, 2);
        builder.add(new int[] {0, 1, -1, 1, 1}, new double[][] {{1, 2, 3, Double.NaN, 4}, {5, 6, 7, 8, 10}}, 0, 5);
        assertEquals(1, builder.cell(0).count());
        assertEquals(2, builder.cell(1).count());
        assertEquals(3, builder.cell(1).mean(0));
        assertEquals(4, builder.cell(1).covariance(0, 1));
    }

    private static double[][] values(int units) {
        SplittableRandom random = new SplittableRandom(3);
        double[][] columns = new double[3][units];
        for (int i = 0; i < units; i++) {
            columns[0][i] = random.nextDouble() + 1000;
            columns[1][i] = columns[0][i] * random.nextDouble();
            columns[2][i] = random.nextInt(3);
        }
        return columns;
    }

    private static Sums part(double[][] columns, int from, int to) {
        SumsBuilder builder = new SumsBuilder(1, columns.length);
        builder.add(new int[columns[0].length], columns, from, to);
        return builder.cell(0);
    }
}
