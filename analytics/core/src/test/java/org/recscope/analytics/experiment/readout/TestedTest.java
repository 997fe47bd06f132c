package org.recscope.analytics.experiment.readout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recscope.analytics.experiment.effect.ArmValue;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.effect.Lift;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.effect.Sets;
import org.recscope.analytics.experiment.question.TestKind;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.resampling.ExactPermutation;

/// Every test of a difference, held to the law of its interface, and to what can be counted by hand.
class TestedTest {
    private static final int REPLICATES = 999;

    private static Contrast contrast(double[] control, double[] treatment) {
        Functional mean = new Functional.Mean(0);
        return Contrast.of(ArmValue.of(Sums.ofColumns(control), mean), ArmValue.of(Sums.ofColumns(treatment), mean));
    }

    private static Tested test(TestKind kind, double[] control, double[] treatment) {
        Contrast contrast = contrast(control, treatment);
        return switch (kind) {
            case WELCH, Z -> new Tested.ByContrast(kind, contrast, Question.DEFAULT, Lift.FIELLER);
            case RANKS -> new ByRanks(control, treatment, contrast.base());
            case BOOTSTRAP ->
                new ByBootstrap(
                        new double[][] {control, ones(control)},
                        new double[][] {treatment, ones(treatment)},
                        contrast,
                        REPLICATES,
                        7);
            case PERMUTATION -> new ByPermutation(control, treatment, contrast, REPLICATES, 7);
        };
    }

    private static double[] ones(double[] like) {
        double[] ones = new double[like.length];
        Arrays.fill(ones, 1);
        return ones;
    }

    @ParameterizedTest
    @EnumSource(TestKind.class)
    void anIntervalLeavesZeroOutExactlyWhenPIsBelowTheLevel(TestKind kind) {
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            boolean ties = seed % 2 == 0;
            double shift = seed % 3 * 0.4;
            double[] control = random.doubles(30 + seed % 5)
                    .map(x -> ties ? Math.floor(4 * x) : 1 + x)
                    .toArray();
            double[] treatment = random.doubles(25)
                    .map(x -> ties ? Math.floor(4 * x + shift) : 1 + x + shift / 3)
                    .toArray();
            Tested tested = test(kind, control, treatment);
            for (double alpha : new double[] {0.01, 0.05, 0.2}) {
                for (Effect effect : List.of(tested.absolute(alpha), tested.lift(alpha))) {
                    String seen = kind + ", seed " + seed + ", level " + alpha + ": " + effect;
                    assertEquals(effect.p() < alpha, !Sets.holds(effect.interval(), 0), seen);
                }
            }
        }
    }

    @Test
    void theBootstrapOfIndependentArmsIsAsWideAsWelchSays() {
        SplittableRandom random = new SplittableRandom(3);
        double[] control = random.doubles(3000).map(x -> -Math.log(x)).toArray();
        double[] treatment = random.doubles(2500).map(x -> -1.1 * Math.log(x)).toArray();
        Effect drawn = test(TestKind.BOOTSTRAP, control, treatment).absolute(0.05);
        Effect welch = test(TestKind.WELCH, control, treatment).absolute(0.05);
        double ratio = (drawn.interval().high() - drawn.interval().low())
                / (welch.interval().high() - welch.interval().low());
        assertEquals(1, ratio, 0.08);
    }

    @Test
    void dealingArmsAnewComesNearToAllDeals() {
        double[] control = {1, 1, 2, 2, 2, 3};
        double[] treatment = {2, 2, 3, 3, 5, 5};
        double exact =
                ExactPermutation.test(control, treatment, Alternative.TWO_SIDED).pValue();
        Tested dealt = new ByPermutation(control, treatment, contrast(control, treatment), 20_000, 1);
        assertEquals(exact, dealt.absolute(0.05).p(), 0.006);
    }

    @Test
    void aShiftAtTheEndOfThePermutationIntervalIsJustNotRejected() {
        double[] control = {1.3, 0.2, 2.4, 1.9, 0.7, 1.1, 2.2};
        double[] treatment = {2.9, 2.1, 3.3, 1.8, 2.6, 3.9};
        double alpha = 0.1;
        Effect effect = new ByPermutation(control, treatment, contrast(control, treatment), 4999, 5).absolute(alpha);
        for (double end :
                new double[] {effect.interval().low(), effect.interval().high()}) {
            double inside = end + (effect.estimate() - end) * 1e-6;
            double outside = end - (effect.estimate() - end) * 1e-6;
            assertTrue(shifted(control, treatment, inside) >= alpha, "inside of " + effect);
            assertTrue(shifted(control, treatment, outside) < alpha, "outside of " + effect);
        }
    }

    private static double shifted(double[] control, double[] treatment, double shift) {
        double[] moved = Arrays.stream(treatment).map(x -> x - shift).toArray();
        return new ByPermutation(control, moved, contrast(control, moved), 4999, 5)
                .absolute(0.1)
                .p();
    }

    @Test
    void ranksSayWhoIsHigherAlsoWhereAllShiftsAreTied() {
        double[] control = new double[400];
        double[] treatment = new double[400];
        for (int i = 0; i < 400; i++) {
            control[i] = i % 10 == 0 ? 1 : 0;
            treatment[i] = i % 4 == 0 ? 1 : 0;
        }
        Effect effect = test(TestKind.RANKS, control, treatment).absolute(0.05);
        assertTrue(effect.p() < 0.001, effect::toString);
        assertEquals(0, effect.estimate());
        assertTrue(effect.interval().low() > 0, effect::toString);
    }
}
