package org.recscope.analytics.offpolicy;

import java.util.SplittableRandom;

/// Logs for tests: four actions that earn 1 with chances .1, .2, .3 and .4; the log likes the first, the target policy
/// the last, and is worth .1 · .1 + .2 · .2 + .3 · .3 + .4 · .4 = .3.
final class Logs {
    static final double[] CHANCES = {0.1, 0.2, 0.3, 0.4};
    static final double[] LOGGED = {0.4, 0.3, 0.2, 0.1};
    static final TargetPolicy.ByPosition TARGET = new TargetPolicy.ByPosition(new double[][] {{0.1, 0.2, 0.3, 0.4}});
    static final double VALUE = 0.3;

    private Logs() {}

    static BanditLog drawn(int rows, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[] rewards = new double[rows];
        double[] propensities = new double[rows];
        int[] actions = new int[rows];
        for (int row = 0; row < rows; row++) {
            double at = chance.nextDouble();
            int action = at < 0.4 ? 0 : at < 0.7 ? 1 : at < 0.9 ? 2 : 3;
            actions[row] = action;
            propensities[row] = LOGGED[action];
            rewards[row] = chance.nextDouble() < CHANCES[action] ? 1 : 0;
        }
        return BanditLog.of(rewards, propensities, actions, 4);
    }
}
