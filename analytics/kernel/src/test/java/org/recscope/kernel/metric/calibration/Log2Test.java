package org.recscope.kernel.metric.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Log2Test {
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "0.5, -1", "1024, 10", "8, 3"})
    void powersOfTwoAreExactToTheLastDigits(double x, double expected) {
        assertEquals(expected, Log2.of(x), 4e-16);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithTheLogarithmOfThePlatform(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 100_000; i++) {
            double x = Math.scalb(1 + random.nextDouble(), random.nextInt(40) - 20);
            double expected = StrictMath.log(x) / StrictMath.log(2);
            assertEquals(expected, Log2.of(x), 5e-16 * Math.max(1, Math.abs(expected)));
        }
    }
}
