package org.recscope.analytics.study.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.recscope.analytics.figure.Bins;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;

class UserHistogramTest {
    @Test
    void wholeNumbersStandInTheMiddleOfBarsAndNobodyUndefinedCounts() {
        Figure figure = UserHistogram.of("length", new double[] {1, 1, 2, Double.NaN, 4}, 2, 4, Words.ENGLISH);
        Bins all = assertInstanceOf(Bins.class, figure.marks().get(0));
        Bins chosen = assertInstanceOf(Bins.class, figure.marks().get(1));
        assertEquals(Values.of(0.5, 1.5, 2.5, 3.5, 4.5), all.edges());
        assertEquals(Values.of(2, 1, 0, 1), all.heights());
        assertEquals(Values.of(0, 1, 0, 1), chosen.heights());
        assertEquals(Slot.MUTED, all.series().slot());
        assertEquals(Slot.ACCENT, chosen.series().slot());
    }

    @Test
    void othersShareTheirRangeAndItsEndsAreInside() {
        Figure figure = UserHistogram.of("ndcg", new double[] {0, 0.5, 0.75}, 0, 0.5, Words.ENGLISH);
        Bins all = assertInstanceOf(Bins.class, figure.marks().get(0));
        Bins chosen = assertInstanceOf(Bins.class, figure.marks().get(1));
        assertEquals(30, all.size());
        assertEquals(0.75, all.edges().get(30), 1e-12);
        assertEquals(1, all.heights().get(29));
        assertEquals(0, chosen.heights().get(29));
        assertEquals(1, chosen.heights().get(0));
        assertEquals(1, chosen.heights().get(20));
    }

    @Test
    void oneValueForEverybodyIsOneBar() {
        Figure figure = UserHistogram.of("length", new double[] {4, 4}, 4, 4, Words.ENGLISH);
        Bins all = assertInstanceOf(Bins.class, figure.marks().get(0));
        assertEquals(Values.of(2), all.heights());
        Figure alike = UserHistogram.of("ndcg", new double[] {0.3, 0.3}, 0, 1, Words.ENGLISH);
        Bins bins = assertInstanceOf(Bins.class, alike.marks().get(0));
        assertEquals(2, bins.heights().get(0));
    }
}
