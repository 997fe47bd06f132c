package org.recscope.analytics.offpolicy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SlateJudgementTest {
    private static final SlateLog TWO =
            SlateLog.of(new int[] {0, 1, 0, 1, 0}, 2, new int[] {2, 0, 0, 1, 1}, 3, new double[] {1, 0, 1, 0, 1});
    private static final double[] WEIGHTS = {2, 3, 0.5, 4, 1.5};

    @Test
    void weightsMultiplyDownTheListAndOverAllOfIt() {
        assertArrayEquals(new double[] {1.5, 3, 0.5, 12, 0.75}, SlateJudgement.down(TWO, WEIGHTS), 1e-12);
        assertArrayEquals(new double[] {1.5, 12, 1.5, 12, 1.5}, SlateJudgement.whole(TWO, WEIGHTS), 1e-12);
    }

    private static double value(SlateJudgement its, String name) {
        return its.estimates().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .estimate()
                .value();
    }

    @Test
    void twoListsByHand() {
        SlateJudgement its = SlateJudgement.of(TWO, WEIGHTS, Optional.empty());
        assertEquals(2, its.slates());
        assertEquals(1.5, value(its, "on-policy"), 1e-12);
        assertEquals(3 * 1.5 / 2, value(its, "standard"), 1e-12);
        assertEquals((2 + 0.5 + 1.5) / 2, value(its, "independent"), 1e-12);
        assertEquals((1.5 + 0.5 + 0.75) / 2, value(its, "reward interaction"), 1e-12);
        assertEquals(0.5 / 3.5 + 1.5 / 5.5 + 1, value(its, "independent, normalised"), 1e-12);
        assertTrue(its.estimates().stream().noneMatch(each -> each.name().equals("cascade DR")));
    }

    /// Two slots, two actions; a click needs action 1 in its slot and is likelier under action 1 above: every estimator
    /// but the independent one knows that.
    @Test
    void estimatorsThatKnowTheSlotsAboveFindTheTruthWhereTheyMatter() {
        SplittableRandom chance = new SplittableRandom(11);
        int lists = 40_000;
        int[] slates = new int[2 * lists];
        int[] places = new int[2 * lists];
        double[] rewards = new double[2 * lists];
        double[] weights = new double[2 * lists];
        double[] chosen = new double[2 * lists];
        double[] direct = new double[2 * lists];
        for (int row = 0; row < slates.length; row++) {
            int action = chance.nextInt(2);
            slates[row] = row / 2;
            places[row] = row % 2;
            boolean above = row % 2 == 1 && weights[row - 1] > 1;
            double likely = action == 0 ? 0.1 : above ? 0.8 : 0.4;
            rewards[row] = chance.nextDouble() < likely ? 1 : 0;
            weights[row] = (action == 1 ? 0.9 : 0.1) / 0.5;
            chosen[row] = action == 0 ? 0.1 : 0.5;
            direct[row] = 0.1 * 0.1 + 0.9 * 0.5;
        }
        SlateLog log = SlateLog.of(slates, lists, places, 2, rewards);
        double truth = 0.1 * 0.1 + 0.9 * 0.4 + 0.1 * 0.1 + 0.9 * (0.9 * 0.8 + 0.1 * 0.4);
        SlateJudgement its = SlateJudgement.of(log, weights, Optional.of(new RewardColumns(direct, chosen)));
        for (SlateJudgement.Named each : its.estimates()) {
            boolean knows = !each.name().equals("on-policy") && !each.name().startsWith("independent");
            double off =
                    Math.abs(each.estimate().value() - truth) / each.estimate().error();
            assertEquals(knows, off < 4, each.name() + " is " + off + " standard errors off");
        }
    }
}
