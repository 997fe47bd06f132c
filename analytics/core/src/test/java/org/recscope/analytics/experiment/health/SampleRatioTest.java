package org.recscope.analytics.experiment.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleRatioTest {
    /// scipy 1.10.1 `binomtest`.
    @ParameterizedTest
    @CsvSource({
        "53, 100, 0.5, 0.6172994135892521",
        "480, 1000, 0.5, 0.2174482932041409",
        "27, 900, 0.05, 0.0045087407769521404",
        "50, 100, 0.5, 1",
        "0, 10, 0.5, 0.001953125"
    })
    void twoArmsAreTestedExactly(long count, long units, double weight, double p) {
        assertEquals(p, SampleRatio.exact(count, units, weight), 1e-12);
    }

    @Test
    void anArmThatIsMeantToBeEmptyTakesNoPartUnlessItIsNot() {
        SampleRatio fine = SampleRatio.of(new double[] {500, 500, 0}, new double[] {1, 1, 0});
        assertEquals(1, fine.degrees());
        assertEquals(1, fine.p());
        assertEquals(
                0,
                SampleRatio.of(new double[] {500, 500, 3}, new double[] {1, 1, 0})
                        .p());
    }

    @Test
    void theDeviationIsRelativeToTheWeight() {
        assertEquals(
                0.1,
                SampleRatio.of(new double[] {450, 550}, new double[] {1, 1}).deviation(),
                1e-12);
    }

    @Test
    void aFairAllocationIsNeverMoreSurprisingThanOne() {
        List<SequentialRatio.Look> looks = SequentialRatio.looks(
                List.of(new double[] {10, 10}, new double[] {12, 8}), new double[] {0.5, 0.5}, new double[] {1, 1});
        assertEquals(1, looks.getLast().p(), 1e-12);
    }
}
