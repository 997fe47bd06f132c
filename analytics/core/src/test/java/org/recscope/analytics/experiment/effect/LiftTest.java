package org.recscope.analytics.experiment.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;

class LiftTest {
    /// The ends are those of the example, to the digits published there.
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            DELTA,   -0.088, 1.360, 0.0849
            NAIVE,    0.038, 1.235, 0.0372
            LOG,      0.052, 1.547, 0.0291
            FIELLER,  0.033, 1.599, 0.0372
            """)
    void conventionsDifferOnTheSameData(Lift lift, double low, double high, double p) {
        double n = 2461;
        double m = 2507;
        ArmValue treatment = new ArmValue(1922.7 / n, variance(94698.29, 1922.7, n), n);
        ArmValue control = new ArmValue(1196.87 / m, variance(37377.9767, 1196.87, m), m);
        Effect effect = lift.of(Contrast.of(control, treatment), Question.DEFAULT);
        assertEquals(0.636467, effect.estimate(), 1e-6);
        assertEquals(low, effect.interval().low(), 1e-3);
        assertEquals(high, effect.interval().high(), 1e-3);
        assertEquals(p, effect.p(), 1e-4);
    }

    private static double variance(double squares, double total, double n) {
        return (squares - total * total / n) / (n - 1) / n;
    }

    @ParameterizedTest
    @EnumSource
    void theIntervalLeavesNothingOutExactlyWhenTheTestRejects(Lift lift) {
        SplittableRandom random = new SplittableRandom(17);
        for (int round = 0; round < 2000; round++) {
            ArmValue control = arm(random);
            ArmValue treatment = arm(random);
            Effect effect = lift.of(Contrast.of(control, treatment), Question.DEFAULT);
            if (!Double.isNaN(effect.p())) {
                assertEquals(
                        effect.p() > 0.05,
                        Sets.holds(effect.interval(), 0),
                        () -> lift + " of " + control + " and " + treatment + " gives " + effect);
            }
        }
    }

    private static ArmValue arm(SplittableRandom random) {
        return new ArmValue(random.nextDouble() * 2 - 0.5, random.nextDouble() * 0.2 + 1e-4, 10 + random.nextInt(90));
    }

    @Test
    void aControlThatMayBeNothingHasNoBoundedLift() {
        ArmValue control = new ArmValue(0.1, 0.01, 50);
        Interval interval = Lift.FIELLER
                .of(Contrast.of(control, new ArmValue(0.15, 0.01, 50)), Question.DEFAULT)
                .interval();
        assertFalse(Sets.bounded(interval));
        assertTrue(Sets.holds(interval, 0));
    }

    @ParameterizedTest
    @EnumSource(Alternative.class)
    void aOneSidedIntervalIsOpenOnTheOtherSide(Alternative alternative) {
        Effect effect = new Question(0.05, alternative, Law.T).test(1, 0.5, 40);
        assertEquals(
                alternative == Alternative.LESS,
                Double.isInfinite(effect.interval().low()));
        assertEquals(
                alternative == Alternative.GREATER,
                Double.isInfinite(effect.interval().high()));
        assertEquals(effect.p() < 0.05, !Sets.holds(effect.interval(), 0));
    }

    @Test
    void aNegativeBaselineKeepsTheDirection() {
        Contrast contrast = Contrast.of(new ArmValue(-10, 0.01, 100), new ArmValue(-5, 0.01, 100));
        for (Lift lift : new Lift[] {Lift.FIELLER, Lift.DELTA, Lift.NAIVE}) {
            Effect effect = lift.of(contrast, Question.DEFAULT);
            assertEquals(0.5, effect.estimate(), 1e-12, lift.toString());
            assertTrue(effect.interval().low() > 0.4 && effect.interval().high() < 0.6, lift.toString());
        }
    }
}
