package org.recscope.analytics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.tally.GroupedMoments;

class SummaryTest {
    private static Summary of(double... values) {
        return Summary.of(GroupedMoments.of(values, CodeSet.all(values.length)));
    }

    @Test
    void theIntervalIsStudents() {
        Summary summary = of(1, 2, 3, 4, 5, Double.NaN);
        assertEquals(3, summary.mean());
        assertEquals(Math.sqrt(2.5), summary.deviation(), 1e-15);
        double half = 2.7764451051977987 * Math.sqrt(2.5 / 5);
        assertEquals(3 - half, summary.low(), 1e-12);
        assertEquals(3 + half, summary.high(), 1e-12);
        assertEquals(half, summary.margin(), 1e-12);
        assertEquals(5, summary.defined());
        assertEquals(1, summary.undefined());
    }

    @Test
    void oneUserHasAMeanAndNoInterval() {
        Summary summary = of(0.5);
        assertEquals(0.5, summary.mean());
        assertEquals(Double.NaN, summary.low());
        assertEquals(Double.NaN, summary.deviation());
    }

    @Test
    void nobodyHasNothing() {
        Summary summary = of(Double.NaN);
        assertEquals(Double.NaN, summary.mean());
        assertEquals(0, summary.defined());
        assertEquals(1, summary.undefined());
    }

    @Test
    void theJackknifeOfAMeanIsItsStandardError() {
        double[] values = {1, 4, 2, 8, 5};
        double[] without = new double[5];
        for (int g = 0; g < 5; g++) {
            without[g] = (20 - values[g]) / 4;
        }
        assertEquals(of(values).margin(), Jackknife.margin(without), 1e-12);
    }

    @Test
    void oneGroupSaysNothingOfTheInterval() {
        Summary summary = Jackknife.summary(0.3, new double[] {Double.NaN}, 4, 0);
        assertEquals(0.3, summary.mean());
        assertEquals(Double.NaN, summary.low());
    }
}
