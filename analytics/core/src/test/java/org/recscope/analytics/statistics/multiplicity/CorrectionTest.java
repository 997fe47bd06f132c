package org.recscope.analytics.statistics.multiplicity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "none,       0.01 0.04 0.03 0.005 0.55 0.6",
        "bonferroni, 0.06 0.24 0.18 0.03 1 1",
        "holm,       0.05 0.12 0.12 0.03 1 1",
        "hochberg,   0.05 0.12 0.12 0.03 0.6 0.6",
        "hommel,     0.05 0.12 0.09 0.03 0.6 0.6",
        "bh,         0.03 0.06 0.06 0.03 0.6 0.6",
        "by,         0.0735 0.147 0.147 0.0735 1 1"
    })
    void correctsByHand(String method, String expected) {
        double[] adjusted = Correction.of(method).adjust(new double[] {0.01, 0.04, 0.03, 0.005, 0.55, 0.6});
        double[] byHand = Arrays.stream(expected.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertArrayEquals(byHand, adjusted, 1e-12);
    }

    /// Two p-values: 1 − 0.98² and, in the second step, the larger of that and 0.03.
    @Test
    void multipliesChancesForSidak() {
        double[] p = {0.02, 0.03};
        assertArrayEquals(new double[] {0.0396, 0.0591}, Correction.SIDAK.adjust(p), 1e-15);
        assertArrayEquals(new double[] {0.0396, 0.0396}, Correction.HOLM_SIDAK.adjust(p), 1e-15);
        assertArrayEquals(new double[] {0.03, 0.03}, Correction.HOCHBERG_SIDAK.adjust(p), 1e-15);
    }

    /// Of four, the first stage rejects two at 0.05: half the family is taken for null.
    @Test
    void estimatesTheNullsInTwoStages() {
        double[] p = {0.001, 0.02, 0.3, 0.9};
        assertArrayEquals(new double[] {0.002, 0.02, 0.2, 0.45}, Correction.TWO_STAGE_BH.adjust(p), 1e-15);
        assertArrayEquals(new double[] {0.0021, 0.021, 0.21, 0.4725}, Correction.TWO_STAGE_BKY.adjust(p), 1e-15);
    }

    @ParameterizedTest
    @EnumSource(Correction.class)
    void adjustedPAndLevelDecideAlike(Correction correction) {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 300; round++) {
            double[] p =
                    random.doubles(1 + random.nextInt(12)).map(x -> x * x * x).toArray();
            Adjusted family = correction.adjust(p, 0.05);
            for (int i = 0; i < p.length; i++) {
                String at = correction + " of " + Arrays.toString(p) + " at " + i;
                assertTrue(family.pValue(i) >= p[i] || correction.word().startsWith("ts"), at);
                assertEquals(family.pValue(i) <= 0.05, p[i] <= family.level(i), at);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Correction.class)
    void isEqualInAnyOrderAndKeepsTheOrderOfP(Correction correction) {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 100; round++) {
            double[] p = random.doubles(6).sorted().toArray();
            double[] turned = {p[3], p[0], p[5], p[1], p[4], p[2]};
            double[] a = correction.adjust(p);
            double[] b = correction.adjust(turned);
            assertArrayEquals(new double[] {a[3], a[0], a[5], a[1], a[4], a[2]}, b);
            for (int i = 1; i < a.length; i++) {
                assertTrue(a[i] >= a[i - 1], correction + " at " + i);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Correction.class)
    void whatCouldNotBeComparedDoesNotCount(Correction correction) {
        double[] alone = correction.adjust(new double[] {0.01, 0.2});
        double[] among = correction.adjust(new double[] {0.01, Double.NaN, 0.2});
        assertArrayEquals(new double[] {alone[0], Double.NaN, alone[1]}, among);
        assertArrayEquals(new double[0], correction.adjust(new double[0]));
    }

    /// 10 uniform p-values a family, no difference anywhere: a false finding in at most 5 % of families, within four
    /// standard errors.
    @ParameterizedTest
    @EnumSource(value = Correction.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void holdsItsLevelWhereNothingDiffers(Correction correction) {
        SplittableRandom random = new SplittableRandom(3);
        int families = 20_000;
        int wrong = 0;
        for (int i = 0; i < families; i++) {
            Adjusted family = correction.adjust(random.doubles(10).toArray(), 0.05);
            wrong += Arrays.stream(family.pValues()).anyMatch(p -> p <= 0.05) ? 1 : 0;
        }
        assertTrue(wrong <= families * 0.05 + 4 * Math.sqrt(families * 0.05 * 0.95), correction + ": " + wrong);
    }

    @Test
    void refusesWhatIsNoPValueOrNoCorrection() {
        String message = assertThrows(IllegalArgumentException.class, () -> Correction.HOLM.adjust(new double[] {1.2}))
                .getMessage();
        assertEquals("a p-value must be in [0, 1], was 1.2", message);
        String unknown = assertThrows(IllegalArgumentException.class, () -> Correction.of("tukey"))
                .getMessage();
        assertTrue(
                unknown.startsWith("there is no correction 'tukey'; there are none, bonferroni, sidak, holm"), unknown);
    }
}
