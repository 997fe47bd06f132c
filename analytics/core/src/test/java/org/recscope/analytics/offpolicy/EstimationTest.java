package org.recscope.analytics.offpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EstimationTest {
    private static final double[] REWARDS = {1, 0, 2};
    private static final double[] WEIGHTS = {0.5, 3, 1};
    private static final BanditLog THREE = BanditLog.of(REWARDS, new double[] {1, 1, 1}, new int[3], 1);
    private static final RewardColumns MODEL =
            new RewardColumns(new double[] {0.6, 0.8, 1}, new double[] {0.5, 0.25, 1.5});

    private static Estimate one(Estimator estimator) {
        return Estimation.of(THREE, WEIGHTS, Optional.of(MODEL), List.of(estimator), 0, 1)
                .getFirst();
    }

    /// Weights .5, 3, 1; rewards 1, 0, 2; direct .6, .8, 1; residuals .5, −.25, .5.
    @Test
    void threeRowsByHand() {
        assertEquals((0.5 + 0 + 2) / 3, one(Estimator.IPS).value(), 1e-12);
        assertEquals(2.5 / 4.5, one(Estimator.SNIPS).value(), 1e-12);
        assertEquals(0.8, one(Estimator.DM).value(), 1e-12);
        double residuals = 0.5 * 0.5 - 3 * 0.25 + 0.5;
        assertEquals(0.8 + residuals / 3, one(Estimator.DR).value(), 1e-12);
        assertEquals(0.8 + residuals / 4.5, one(Estimator.SNDR).value(), 1e-12);
        assertEquals((0.5 + 2) / 3, one(Estimator.clipped(2)).value(), 1e-12);
        assertEquals(0.8 + (0.25 - 0.5 + 0.5) / 3, one(Estimator.clippedDr(2)).value(), 1e-12);
        assertEquals(0.8 + (0.25 + 0.5) / 3, one(Estimator.switchDr(2)).value(), 1e-12);
        double[] shrunk = {0.5 * 4 / 4.25, 12.0 / 13, 4.0 / 5};
        assertEquals(
                0.8 + (0.5 * shrunk[0] - 0.25 * shrunk[1] + 0.5 * shrunk[2]) / 3,
                one(Estimator.shrunkDr(4)).value(),
                1e-12);
        assertEquals((0.5 / 0.75 + 2) / 3, one(Estimator.subGaussian(0.5)).value(), 1e-12);
    }

    @Test
    void everyRowsPartAddsUpToTheEstimate() {
        for (Estimator estimator : Estimator.plain()) {
            double[] rounds = Rounds.of(THREE, WEIGHTS, Optional.of(MODEL), estimator);
            assertEquals(one(estimator).value(), Arrays.stream(rounds).sum() / 3, 1e-12, estimator.name());
        }
    }

    @Test
    void theErrorOfAMeanIsTheUsualOneAndOfARatioKnowsItsDenominator() {
        double mean = 2.5 / 3;
        double squares = (0.5 - mean) * (0.5 - mean) + mean * mean + (2 - mean) * (2 - mean);
        assertEquals(Math.sqrt(squares / 2 / 3), one(Estimator.IPS).error(), 1e-12);
        double value = 2.5 / 4.5;
        double ratio =
                Math.sqrt(Math.pow(0.5 * (1 - value), 2) + Math.pow(3 * value, 2) + Math.pow(2 - value, 2)) / 4.5;
        assertEquals(ratio, one(Estimator.SNIPS).error(), 1e-12);
    }

    @Test
    void withoutAModelWhatNeedsOneIsUndefinedAndTheOthersAreNot() {
        List<Estimate> estimates = Estimation.of(
                THREE, WEIGHTS, Optional.empty(), List.of(Estimator.DR, Estimator.IPS, Estimator.DM), 0, 1);
        assertEquals(Double.NaN, estimates.get(0).value());
        assertEquals(2.5 / 3, estimates.get(1).value(), 1e-12);
        assertEquals(Double.NaN, estimates.get(2).value());
    }

    @Test
    void rewardsThatAreAllEqualAreFoundExactlyByNormalisedEstimators() {
        BanditLog log = BanditLog.of(new double[] {1, 1, 1}, new double[] {1, 1, 1}, new int[3], 1);
        Estimate snips = Estimation.of(log, WEIGHTS, Optional.empty(), List.of(Estimator.SNIPS), 200, 1)
                .getFirst();
        assertEquals(1, snips.value(), 1e-12);
        assertEquals(0, snips.error(), 1e-12);
        assertEquals(1, snips.bootstrap().low(), 1e-12, "re-normalised in each replicate");
        assertEquals(1, snips.bootstrap().high(), 1e-12);
    }

    /// Ten copies of every row under one user know no more than the row.
    @Test
    void usersAreTheUnits() {
        BanditLog single = Logs.drawn(900, 5);
        int[] copies = new int[9000];
        int[] users = new int[9000];
        Arrays.setAll(copies, row -> row / 10);
        Arrays.setAll(users, row -> row / 10);
        BanditLog copied = single.rows(copies).withUsers(users, 900);
        Estimate once = estimate(single, Estimator.SNIPS);
        Estimate tenfold = estimate(copied, Estimator.SNIPS);
        assertEquals(once.value(), tenfold.value(), 1e-12);
        assertEquals(once.error(), tenfold.error(), 1e-12);
        assertEquals(once.bootstrap().low(), tenfold.bootstrap().low(), 1e-12);
        Estimate rows = estimate(single.rows(copies).withUsers(rowNumbers(9000), 9000), Estimator.SNIPS);
        assertEquals(once.error() / Math.sqrt(10), rows.error(), 1e-6);
    }

    private static int[] rowNumbers(int count) {
        int[] rows = new int[count];
        Arrays.setAll(rows, row -> row);
        return rows;
    }

    private static Estimate estimate(BanditLog log, Estimator estimator) {
        return Estimation.of(log, Logs.TARGET.weights(log), Optional.empty(), List.of(estimator), 200, 3)
                .getFirst();
    }

    @Test
    void unbiasedEstimatorsFindTheTruthAndTheirIntervalsCoverIt() {
        int covered = 0;
        double sum = 0;
        for (int seed = 0; seed < 200; seed++) {
            BanditLog log = Logs.drawn(2000, seed);
            RewardColumns model =
                    RewardTable.of(log, 2, seed).columns(Logs.TARGET).orElseThrow();
            Estimate robust = Estimation.of(
                            log, Logs.TARGET.weights(log), Optional.of(model), List.of(Estimator.DR), 0, 1)
                    .getFirst();
            sum += robust.value();
            covered += robust.delta().contains(Logs.VALUE) ? 1 : 0;
        }
        assertEquals(Logs.VALUE, sum / 200, 0.003);
        assertTrue(covered >= 180 && covered <= 199, "200 intervals covered " + covered + " times");
    }
}
