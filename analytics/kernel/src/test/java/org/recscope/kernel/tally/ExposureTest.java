package org.recscope.kernel.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.diversity.Coverage;
import org.recscope.kernel.metric.popularity.Gini;

class ExposureTest {
    private static Exposure of(int catalogue, int... counts) {
        Exposure exposure = new Exposure(catalogue);
        exposure.clear(counts.length);
        for (int item = 0; item < counts.length; item++) {
            for (int i = 0; i < counts[item]; i++) {
                exposure.add(item);
            }
        }
        return exposure.settle();
    }

    @ParameterizedTest(name = "{1} of a catalogue of {0}: coverage {2}, gini {3}")
    @CsvSource(delimiter = '|', textBlock = """
            4 | 1 1 1 1 | 1    | 0
            4 | 5 0 0 0 | 0.25 | 1
            4 | 5       | 0.25 | 1
            4 | 1 2 3 4 | 1    | 0.3333333333333333
            5 | 2 2     | 0.4  | 0.75
            3 | 0 0 0   | 0    | NaN
            1 | 7       | 1    | NaN
            0 | ''      | NaN  | NaN
            """)
    void readByHand(int catalogue, String counts, double coverage, double gini) {
        int[] numbers = counts.isBlank()
                ? new int[0]
                : Arrays.stream(counts.split(" ")).mapToInt(Integer::parseInt).toArray();
        Exposure exposure = of(catalogue, numbers);
        assertEquals(coverage, new Coverage().value(exposure, Parameters.NONE), 1e-15);
        assertEquals(gini, new Gini().value(exposure, Parameters.NONE), 1e-15);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void spreadIsTheSumOfAllDifferences(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] counts = random.ints(30, 0, seed % 2 == 0 ? 20_000 : 6).toArray();
        int[] all = Arrays.copyOf(counts, 40);
        long differences = 0;
        for (int a : all) {
            for (int b : all) {
                differences += Math.max(0, a - b);
            }
        }
        assertEquals(differences, of(40, counts).spread());
    }

    private static void agree(Exposure expected, Exposure actual) {
        assertEquals(expected.spread(), actual.spread());
        assertEquals(expected.total(), actual.total());
        assertEquals(expected.distinct(), actual.distinct());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 10})
    void twoPartsMergeToTheWhole(int cut) {
        int[] counts = {3, 0, 7, 5000, 1, 2, 2, 9, 4, 8};
        int[] head = Arrays.copyOf(Arrays.copyOf(counts, cut), 10);
        int[] tail = counts.clone();
        Arrays.fill(tail, 0, cut, 0);
        Exposure whole = of(12, head);
        whole.merge(of(12, tail));
        agree(of(12, counts), whole.settle());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsLeftOutIsAsIfItHadNeverBeen(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] counts = random.ints(20, 0, 6).toArray();
        counts[4] = 4095 + (int) seed;
        counts[5] = 9000;
        Exposure exposure = of(25, counts);
        SparseCounts part = new SparseCounts(20);
        int[] left = counts.clone();
        for (int i = 0; i < left.length; i++) {
            int gone = random.nextInt(Math.min(left[i], 12) + 1);
            left[i] -= gone;
            for (int n = 0; n < gone; n++) {
                part.add(i);
            }
        }
        exposure.leaveOut(part);
        agree(of(25, left), exposure);
        exposure.leaveOut(new SparseCounts(20));
        agree(of(25, counts), exposure);
        part.clear();
        part.add(5);
        exposure.leaveOut(part);
        counts[5]--;
        agree(of(25, counts), exposure);
    }
}
