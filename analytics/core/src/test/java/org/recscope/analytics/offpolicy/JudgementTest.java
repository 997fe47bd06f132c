package org.recscope.analytics.offpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.statistics.Interval;

class JudgementTest {
    private static Judgement judged(BanditLog log, TargetPolicy target) {
        Optional<RewardColumns> model = RewardTable.of(log, 3, 1).columns(target);
        return Judgement.of(log, target, model, Optional.empty(), OffPolicyOptions.DEFAULTS);
    }

    private static boolean says(Judgement judgement, String words) {
        return judgement.verdict().reasons().stream()
                .anyMatch(reason -> reason.words().contains(words));
    }

    @Test
    void aPolicyNearTheLoggedOneIsGreen() {
        Judgement its = judged(Logs.drawn(5000, 1), TargetPolicy.ByPosition.uniform(1, 4));
        assertEquals(Light.GREEN, its.verdict().light(), () -> its.verdict().toString());
        assertEquals(List.of(), its.verdict().reasons());
        its.estimates()
                .forEach(each -> assertTrue(
                        Math.abs(each.value() - 0.25) < 0.06, () -> each.estimator() + " says " + each.value()));
    }

    /// One row in ten thousand with propensity 1e-6 weighs more than all others.
    @Test
    void oneHugeWeightIsRedAndTheWordsSayWhy() {
        BanditLog log = Logs.drawn(10_000, 2);
        double[] weights = TargetPolicy.ByPosition.uniform(1, 4).weights(log);
        weights[77] = 20_000;
        double[] chosen = new double[weights.length];
        double[] propensities = new double[weights.length];
        int[] actions = new int[weights.length];
        double[] rewards = new double[weights.length];
        for (int row = 0; row < weights.length; row++) {
            propensities[row] = row == 77 ? 1e-6 : log.propensity(row);
            chosen[row] = row == 77 ? 0.02 : 0.25;
            actions[row] = log.action(row);
            rewards[row] = log.reward(row);
        }
        Judgement its = judged(BanditLog.of(rewards, propensities, actions, 4), new TargetPolicy.Chosen(chosen));
        assertEquals(Light.RED, its.verdict().light());
        assertTrue(says(its, "The effective sample is"), its.verdict()::toString);
        assertTrue(says(its, "One row has weight 20,000"), its.verdict()::toString);
        assertTrue(says(its, "1 row has a propensity of 0.00010 or less"), its.verdict()::toString);
        assertEquals(Light.RED, its.verdict().reasons().getFirst().light(), "the gravest first");
    }

    @Test
    void whatWasNeverLoggedIsSaid() {
        BanditLog seen = Logs.drawn(5000, 4);
        int[] rows = java.util.stream.IntStream.range(0, 5000)
                .filter(row -> seen.action(row) != 3)
                .toArray();
        Judgement its = judged(seen.rows(rows), Logs.TARGET);
        assertEquals(0.4, its.support().missing(), 1e-12);
        assertTrue(says(its, "40 % of what the policy would do was never logged"), its.verdict()::toString);
        assertEquals(Light.RED, its.verdict().light());
        assertEquals(0, its.support().actions().get(3).logged());
    }

    @Test
    void wrongPropensitiesShowInTheMeanWeight() {
        BanditLog log = Logs.drawn(5000, 6);
        double[] half = new double[5000];
        double[] chosen = new double[5000];
        double[] rewards = new double[5000];
        int[] actions = new int[5000];
        for (int row = 0; row < 5000; row++) {
            half[row] = log.propensity(row) / 2;
            chosen[row] = Logs.TARGET.of(log, row);
            rewards[row] = log.reward(row);
            actions[row] = log.action(row);
        }
        Judgement its = judged(BanditLog.of(rewards, half, actions, 4), new TargetPolicy.Chosen(chosen));
        assertTrue(says(its, "The mean weight is 1.99"), its.verdict()::toString);
        assertEquals(Light.RED, its.verdict().light());
    }

    @Test
    void aColumnOfProbabilitiesKnowsNoModel() {
        BanditLog log = Logs.drawn(2000, 8);
        double[] chosen = new double[2000];
        Arrays.setAll(chosen, row -> Logs.TARGET.of(log, row));
        Judgement column = judged(log, new TargetPolicy.Chosen(chosen));
        Judgement table = judged(log, Logs.TARGET);
        assertEquals(Double.NaN, column.support().missing());
        for (int e = 0; e < column.estimates().size(); e++) {
            Estimate its = column.estimates().get(e);
            assertEquals(
                    its.estimator().model(),
                    Double.isNaN(its.value()),
                    its.estimator().name());
        }
        assertEquals(table.estimates().getFirst(), column.estimates().getFirst());
    }

    @Test
    void aFixedRunWeighsOnlyWhatItWouldHaveShown() {
        BanditLog log = Logs.drawn(20_000, 9);
        int[] last = new int[20_000];
        Arrays.fill(last, 3);
        Judgement its = judged(log, new TargetPolicy.Fixed(last));
        Estimate snips = its.estimates().get(1);
        assertTrue(Math.abs(snips.value() - 0.4) < 4 * snips.error(), () -> "was " + snips);
        assertEquals(0, its.support().missing());
        assertEquals(1, its.support().actions().get(3).target(), 1e-9);
    }

    @Test
    void theClipCurveEndsAtThePlainEstimates() {
        BanditLog log = Logs.drawn(3000, 11);
        Judgement its = judged(log, Logs.TARGET);
        ClipPoint whole = its.clipping().getLast();
        assertEquals(its.estimates().get(0).value(), whole.ips(), 1e-12);
        assertEquals(its.estimates().get(1).value(), whole.snips(), 1e-12);
        assertEquals(its.estimates().get(3).value(), whole.dr(), 1e-12);
        assertEquals(0, whole.bias());
        assertEquals(1, whole.kept(), 1e-12);
        ClipPoint first = its.clipping().getFirst();
        assertTrue(first.ipsError() < whole.ipsError() && first.ips() < whole.ips() && first.bias() > 0);
        double clipped = 0;
        double[] weights = Logs.TARGET.weights(log);
        for (int row = 0; row < 3000; row++) {
            clipped += Math.min(weights[row], first.level()) * log.reward(row) / 3000;
        }
        assertEquals(clipped, first.ips(), 1e-12);
    }

    private static Estimate candidate(double value, double error) {
        return new Estimate(Estimator.IPS, value, error, Interval.UNDEFINED, Interval.UNDEFINED);
    }

    @Test
    void slopeStopsBeforeTheBiasShows() {
        assertEquals(2, Slope.choose(List.of(candidate(1, 1), candidate(1.2, 0.5), candidate(1.1, 0.1))));
        assertEquals(1, Slope.choose(List.of(candidate(1, 0.1), candidate(1.05, 0.05), candidate(0.2, 0.01))));
        assertEquals(0, Slope.choose(List.of(candidate(1, 0.01), candidate(2, 0.01))));
    }

    @Test
    void aCategoryThatSaysAllMakesTheSameEstimateWithLessNoise() {
        BanditLog log = Logs.drawn(4000, 12);
        int[] pairs = {0, 1, 1, 0};
        double[] plain = Logs.TARGET.weights(log);
        double[] marginal = MarginalWeights.of(log, plain, pairs, 2);
        assertEquals(Arrays.stream(plain).sum(), Arrays.stream(marginal).sum(), 1e-9, "the mean weight stays");
        assertTrue(WeightDiagnostics.of(log, marginal, 1e-4).effective()
                > WeightDiagnostics.of(log, plain, 1e-4).effective());
    }

    @Test
    void theSameSeedGivesTheSameBitsAndTheTableNeverSeesItsOwnFold() {
        BanditLog log = Logs.drawn(3000, 13);
        assertEquals(judged(log, Logs.TARGET), judged(log, Logs.TARGET));
        RewardTable table = RewardTable.of(log, 3, 1);
        for (int fold = 0; fold < 3; fold++) {
            double rows = 0;
            double rewards = 0;
            double all = 0;
            double count = 0;
            for (int row = 0; row < log.size(); row++) {
                if (table.fold(row) != fold) {
                    all += log.reward(row);
                    count++;
                    rows += log.action(row) == 2 ? 1 : 0;
                    rewards += log.action(row) == 2 ? log.reward(row) : 0;
                }
            }
            assertEquals((rewards + 20 * all / count) / (rows + 20), table.reward(fold, 0, 2), 1e-12);
        }
        assertFalse(table.fold(0) < 0);
    }
}
