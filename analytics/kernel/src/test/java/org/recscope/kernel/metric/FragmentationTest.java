package org.recscope.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.recscope.kernel.data.RankedLists;

/// Who is compared with whom.
class FragmentationTest {
    private static final int USERS = 300;
    private static final int ITEMS = 30;

    private static Inputs inputs() {
        return Inputs.of(USERS, ITEMS).withItemAttributes(Example.itemAttributes(ITEMS));
    }

    private static RankedLists lists() {
        SplittableRandom random = new SplittableRandom(8);
        int[][] lists = new int[USERS][];
        Arrays.setAll(
                lists, user -> random.ints(30, 0, ITEMS).distinct().limit(5).toArray());
        return RankedLists.of(lists);
    }

    private static double mean(String metric) {
        return Arrays.stream(Example.values(metric, inputs(), lists()))
                .average()
                .orElseThrow();
    }

    @Test
    void theSeedDecidesAndNothingElse() {
        double[] once = Example.values("fragmentation@5(others=20)", inputs(), lists());
        assertArrayEquals(once, Example.values("fragmentation@5(others=20)", inputs(), lists()));
        assertFalse(Arrays.equals(once, Example.values("fragmentation@5(others=20,seed=2)", inputs(), lists())));
    }

    @Test
    void aSampleIsNearTheWhole() {
        assertEquals(mean("fragmentation@5(others=0)"), mean("fragmentation@5(others=40)"), 0.01);
    }

    @Test
    void askingForMoreThanThereAreIsAskingAll() {
        double[] all = Example.values("fragmentation@5(others=0)", inputs(), lists());
        assertArrayEquals(all, Example.values("fragmentation@5(others=299)", inputs(), lists()));
    }

    @Test
    void equalListsAreNotFragmented() {
        int[][] same = new int[USERS][];
        Arrays.fill(same, new int[] {0, 1, 2});
        for (double value : Example.values("fragmentation", inputs(), RankedLists.of(same))) {
            assertEquals(0, value, 1e-7);
        }
    }
}
