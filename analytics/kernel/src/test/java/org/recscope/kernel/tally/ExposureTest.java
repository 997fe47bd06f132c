package org.recscope.kernel.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        return exposure;
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
        assertEquals(coverage, new Coverage().value(exposure), 1e-15);
        assertEquals(gini, new Gini().value(exposure), 1e-15);
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

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 10})
    void aPartTakenFromTheWholeLeavesTheRest(int cut) {
        int[] counts = {3, 0, 7, 5000, 1, 2, 2, 9, 4, 8};
        int[] head = Arrays.copyOf(Arrays.copyOf(counts, cut), 10);
        int[] tail = counts.clone();
        Arrays.fill(tail, 0, cut, 0);
        Exposure whole = of(12, head);
        whole.merge(of(12, tail));
        assertEquals(of(12, counts).spread(), whole.spread());
        Exposure rest = new Exposure(12);
        rest.difference(whole, of(12, head));
        assertEquals(of(12, tail).spread(), rest.spread());
        assertEquals(of(12, tail).total(), rest.total());
    }
}
