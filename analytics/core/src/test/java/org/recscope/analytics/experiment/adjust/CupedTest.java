package org.recscope.analytics.experiment.adjust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.sums.Sums;

class CupedTest {
    private static final Functional MEAN = new Functional.Mean(0);

    @Test
    void anOutcomeThatIsItsCovariateAndAnEffectHasNoNoiseLeft() {
        double[] x = {1, 2, 3, 4, 5, 6};
        double[] y = {3, 5, 7, 9, 11, 13};
        double[] shifted = {13, 15, 17, 19};
        List<Sums> arms = List.of(Sums.ofColumns(y, x), Sums.ofColumns(shifted, new double[] {1, 2, 3, 4}));
        Cuped cuped = Cuped.within(arms, MEAN, List.of(new Functional.Mean(1)));
        assertEquals(2, cuped.theta()[0], 1e-12);
        Contrast contrast = cuped.contrast(0, 1);
        assertEquals(10, contrast.difference(), 1e-12);
        assertEquals(0, contrast.variance(), 1e-12);
    }

    @Test
    void theAdjustedValuesOfAllArmsStayOnTheScaleOfTheRawOnes() {
        List<Sums> arms = arms(5, 3, 400);
        Cuped cuped = Cuped.within(arms, MEAN, List.of(new Functional.Mean(1), new Functional.Mean(2)));
        double raw = 0;
        double adjusted = 0;
        for (int arm = 0; arm < 3; arm++) {
            raw += arms.get(arm).count() * cuped.raw(arm).value();
            adjusted += arms.get(arm).count() * cuped.adjusted(arm).value();
        }
        assertEquals(raw, adjusted, 1e-6 * Math.abs(raw));
        assertTrue(cuped.removed(0) > 0.5, () -> "removed " + cuped.removed(0));
    }

    @Test
    void anArmsValueDoesNotDependOnWhomItIsComparedWith() {
        Cuped cuped = Cuped.within(arms(7, 3, 200), MEAN, List.of(new Functional.Mean(1)));
        assertEquals(cuped.contrast(0, 1).base(), cuped.contrast(0, 2).base());
        assertEquals(
                cuped.contrast(0, 2).difference() - cuped.contrast(0, 1).difference(),
                cuped.contrast(1, 2).difference(),
                1e-12);
    }

    @Test
    void aCovariateThatSaysNothingNewChangesNothing() {
        List<Sums> arms = arms(9, 2, 300);
        Functional x = new Functional.Mean(1);
        Contrast once = Cuped.within(arms, MEAN, List.of(x)).contrast(0, 1);
        Contrast twice = Cuped.within(arms, MEAN, List.of(x, x)).contrast(0, 1);
        assertEquals(once.difference(), twice.difference(), 1e-12);
        assertEquals(once.variance(), twice.variance(), 1e-12);
    }

    @Test
    void withoutCovariatesItIsThePlainDifference() {
        List<Sums> arms = arms(11, 2, 50);
        Contrast contrast = Cuped.within(arms, MEAN, List.of()).contrast(0, 1);
        assertEquals(arms.get(1).mean(0) - arms.get(0).mean(0), contrast.difference(), 1e-12);
        assertEquals(arms.get(0).covariance(0, 0) / 50 + arms.get(1).covariance(0, 0) / 50, contrast.variance(), 1e-12);
        assertEquals(-contrast.baseVariance(), contrast.covariance(), 1e-15);
    }

    @Test
    void strataOfEqualMakeupGiveTheCrudeEffect() {
        List<Sums> one = arms(13, 2, 100);
        PostStratification strata = PostStratification.given(
                List.of(Stratum.of(one.get(0), one.get(1)), Stratum.of(one.get(0), one.get(1))));
        assertEquals(
                one.get(1).mean(0) - one.get(0).mean(0),
                strata.contrast(MEAN, 10).difference(),
                1e-12);
    }

    private static List<Sums> arms(long seed, int arms, int units) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Sums> sums = new ArrayList<>();
        for (int arm = 0; arm < arms; arm++) {
            double[] y = new double[units];
            double[] x = new double[units];
            double[] z = new double[units];
            for (int i = 0; i < units; i++) {
                x[i] = random.nextGaussian();
                z[i] = random.nextGaussian();
                y[i] = 5 + arm + 2 * x[i] + z[i] + random.nextGaussian();
            }
            sums.add(Sums.ofColumns(y, x, z));
        }
        return sums;
    }
}
