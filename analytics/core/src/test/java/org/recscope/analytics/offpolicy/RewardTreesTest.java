package org.recscope.analytics.offpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.recscope.kernel.data.Attribute;

class RewardTreesTest {
    /// Two actions, two kinds of users: each kind likes one action (.8 against .1), and the log shows both alike.
    @Test
    void aModelThatKnowsTheContextExplainsWhatATableCannot() {
        SplittableRandom chance = new SplittableRandom(3);
        int rows = 6000;
        double[] rewards = new double[rows];
        double[] propensities = new double[rows];
        int[] actions = new int[rows];
        int[] kinds = new int[rows];
        int[] best = new int[rows];
        for (int row = 0; row < rows; row++) {
            kinds[row] = chance.nextInt(2);
            actions[row] = chance.nextInt(2);
            best[row] = kinds[row];
            propensities[row] = 0.5;
            rewards[row] = chance.nextDouble() < (actions[row] == kinds[row] ? 0.8 : 0.1) ? 1 : 0;
        }
        BanditLog log = BanditLog.of(rewards, propensities, actions, 2);
        RewardTable table = RewardTable.of(log, 3, 1);
        TargetPolicy target = new TargetPolicy.Fixed(best);
        List<Attribute> context = List.of(new Attribute("kind", List.of("a", "b"), kinds));
        RewardColumns trees = RewardTrees.columns(log, table, context, target, OffPolicyOptions.DEFAULTS)
                .orElseThrow();
        Estimate dm = Estimation.of(log, target.weights(log), Optional.of(trees), List.of(Estimator.DM), 0, 1)
                .getFirst();
        assertEquals(0.8, dm.value(), 0.03);
        double known = Estimation.of(log, target.weights(log), Optional.of(trees), List.of(Estimator.DR), 0, 1)
                .getFirst()
                .error();
        double blind = Estimation.of(log, target.weights(log), table.columns(target), List.of(Estimator.DR), 0, 1)
                .getFirst()
                .error();
        assertTrue(known < 0.9 * blind, () -> "errors " + known + " and " + blind);
    }
}
