package org.example.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

class HitDepthTest {
    /// Items 2 and 3 are relevant to user 0, nothing is to user 1.
    private static final Inputs INPUTS =
            Inputs.of(2, 5).withTruth(Interactions.ofPairs(2, new int[] {0, 0}, new int[] {2, 3}, new float[0]));

    private static double[] score(int user, Parameters parameters, int... list) {
        Scorer scorer =
                new HitDepth().scorers(new int[] {1, 3}, INPUTS, parameters).get();
        int[][] lists = {{}, {}};
        lists[user] = list;
        UserCursor cursor = new UserCursor(INPUTS);
        cursor.toUser(user);
        cursor.toRun(RankedLists.of(lists));
        double[] values = new double[2];
        scorer.score(cursor, values);
        return values;
    }

    @Test
    void isTheRankOfTheFirstRelevantItem() {
        assertArrayEquals(new double[] {2, 2}, score(0, Parameters.NONE, 4, 3, 2));
    }

    @Test
    void whoFindsNothingScrollsPastTheEnd() {
        assertArrayEquals(new double[] {2, 4}, score(0, Parameters.NONE, 0, 1, 4, 2));
        Parameters undefined = Parameters.of(Map.of("missed", "undefined"));
        assertArrayEquals(new double[] {Double.NaN, Double.NaN}, score(0, undefined, 0, 1, 4, 2));
    }

    @Test
    void withoutAnythingRelevantItIsUndefined() {
        assertArrayEquals(new double[] {Double.NaN, Double.NaN}, score(1, Parameters.NONE, 0, 1));
    }
}
