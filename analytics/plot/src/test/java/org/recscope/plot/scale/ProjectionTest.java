package org.recscope.plot.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.figure.Axis;

class ProjectionTest {
    @ParameterizedTest(name = "log {0}: {1} is at {2}")
    @CsvSource(textBlock = """
            # linear from 1 to 100, and logarithmic, over 0 to 200 pixels
            false, 1,    0
            false, 100,  200
            false, 50.5, 100
            true,  1,    0
            true,  10,   100
            true,  100,  200
            true,  0,    NaN
            true,  -3,   NaN
            false, NaN,  NaN
            false, Infinity, NaN
            """)
    void placesByHand(boolean logarithmic, double value, double pixel) {
        Projection projection = new Projection(logarithmic, 1, 100, 0, 200);
        assertEquals(pixel, projection.pixel(value), 1e-9);
        if (!Double.isNaN(pixel)) {
            assertEquals(value, projection.value(pixel), 1e-9);
        }
    }

    @Test
    void upwardsIsDownInPixels() {
        Projection y = new Projection(false, 0, 1, 300, 100);
        assertEquals(300, y.pixel(0));
        assertEquals(100, y.pixel(1));
        assertEquals(100, y.low());
    }

    @ParameterizedTest(name = "data {0} to {1}, zero {2}: {3} to {4}")
    @CsvSource(textBlock = """
            0, 1,    true,  0,     1.04
            5, 10,   true,  0,     10.4
            -2, 2,   false, -2.16, 2.16
            3, 3,    false, 2.7,   3.3
            0, 0,    true,  0,     1
            0, 10,   false, 0,     10.4
            -10, 0,  false, -10.4, 0
            """)
    void domainsLeaveRoomByHand(double low, double high, boolean zero, double from, double to) {
        Axis axis = zero ? Axis.fromZero("x") : Axis.linear("x");
        Extent domain = Domain.of(axis, new Extent(low, high), true);
        assertEquals(from, domain.low(), 1e-12);
        assertEquals(to, domain.high(), 1e-12);
    }

    @Test
    void anyDataGiveADomainThatCanBeDrawn() {
        double[] values = {0, 1, -1, 1e-300, 1e308, -1e308, 4.9e-324, 7};
        for (Axis axis : List.of(
                Axis.linear("x"),
                Axis.fromZero("x"),
                Axis.logarithmic("x"),
                Axis.linear("x").withRange(5, Double.NaN))) {
            for (double a : values) {
                for (double b : values) {
                    Extent domain = Domain.of(axis, Extent.NONE.with(a).with(b), true);
                    new Projection(axis.equals(Axis.logarithmic("x")), domain.low(), domain.high(), 0, 100);
                    assertTrue(domain.low() < domain.high(), axis + " " + a + " " + b);
                }
            }
            assertTrue(Domain.of(axis, Extent.NONE, false).low()
                    < Domain.of(axis, Extent.NONE, false).high());
        }
    }

    @Test
    void limitsOutOfOrderAreAMistake() {
        assertThrows(IllegalArgumentException.class, () -> new Projection(false, 1, 1, 0, 10));
        assertThrows(IllegalArgumentException.class, () -> new Projection(true, 0, 1, 0, 10));
    }
}
