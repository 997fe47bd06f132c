package org.recscope.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The closed forms for tied scores against the mean over every order there is.
class TiesTest {
    private static final String[] FAMILIES = {"ndcg", "recall", "precision", "ap", "mrr", "hit-rate"};

    /// Puts every order of `grades[from]` … `grades[to − 1]` in its place and adds the values up.
    private static double[] sumOverOrders(String metric, double[] grades, int missed, int from, int to) {
        if (from == to) {
            return new double[] {Example.value(metric, grades, missed), 1};
        }
        double[] sum = new double[2];
        for (int i = from; i < to; i++) {
            double[] swapped = grades.clone();
            swapped[from] = grades[i];
            swapped[i] = grades[from];
            double[] part = sumOverOrders(metric, swapped, missed, from + 1, to);
            sum[0] += part[0];
            sum[1] += part[1];
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void tiedItemsCountAsTheMeanOverTheirOrders(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 40; round++) {
            double[] grades = new double[1 + random.nextInt(7)];
            Arrays.setAll(grades, i -> Math.max(0, random.nextInt(5) - 2));
            int missed = random.nextInt(3);
            int from = random.nextInt(grades.length);
            int to = from + 1 + random.nextInt(Math.min(5, grades.length - from));
            for (String family : FAMILIES) {
                String metric = family + "@" + (1 + random.nextInt(8));
                double[] orders = sumOverOrders(metric, grades, missed, from, to);
                double closed = Example.tied(metric, grades, missed, (1L << to) - (1L << (from + 1)));
                assertEquals(
                        orders[0] / orders[1],
                        closed,
                        1e-12,
                        () -> "seed " + seed + " " + metric + Arrays.toString(grades) + " tied from " + from + " to "
                                + to + " missed " + missed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndcg@3", "recall@3", "precision@3", "ap@3", "mrr@3", "hit-rate@3"})
    void severalGroupsOfTiesInOneList(String metric) {
        // 1 0 | 0 1 1 | 0: both orders of the first two, all six of the next three
        double[] grades = {1, 0, 0, 1, 1, 0};
        double sum = 0;
        for (double[] head : new double[][] {{1, 0}, {0, 1}}) {
            for (double[] middle : new double[][] {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}}) {
                double[] order = {head[0], head[1], middle[0], middle[1], middle[2], 0};
                sum += Example.value(metric, order, 0) / 6;
            }
        }
        assertEquals(sum, Example.tied(metric, grades, 0, 0b011010), 1e-12);
    }
}
