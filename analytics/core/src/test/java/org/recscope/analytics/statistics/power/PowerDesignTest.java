package org.recscope.analytics.statistics.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.statistics.Alternative;

class PowerDesignTest {
    /// Cohen 1988, table 2.4.1: n per group for d and a power of 80 % at 5 %, two-sided.
    @ParameterizedTest
    @CsvSource({"0.2, 393", "0.5, 64", "0.8, 26"})
    void agreesWithCohensTable(double d, double n) {
        assertEquals(n, PowerDesign.TWO_SAMPLES.size(d, 0.8), 1);
    }

    /// statsmodels 0.13.5 TTestIndPower and NormalIndPower.
    @Test
    void agreesWithStatsmodels() {
        assertEquals(0.7053351954242705, PowerDesign.TWO_SAMPLES.power(0.05, 5000), 1e-10);
        assertEquals(0.7054180011138002, PowerDesign.TWO_SAMPLES.normal().power(0.05, 5000), 1e-10);
    }

    @Test
    void sizePowerAndEffectReadEachOther() {
        for (PowerDesign design : new PowerDesign[] {PowerDesign.PAIRED, PowerDesign.TWO_SAMPLES}) {
            double n = design.size(0.3, 0.9);
            assertEquals(0.9, design.power(0.3, n), 1e-9);
            assertEquals(0.3, design.effect(n, 0.9), 1e-9);
        }
    }

    @Test
    void withoutAnEffectPowerIsTheLevel() {
        assertEquals(0.05, PowerDesign.PAIRED.power(0, 30), 1e-10);
        PowerDesign less = new PowerDesign(0.05, Alternative.LESS, true, 1, true);
        assertTrue(Double.isNaN(less.size(0.2, 0.8)));
        assertTrue(less.effect(50, 0.8) < 0);
    }
}
