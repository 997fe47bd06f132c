package org.recscope.analytics.statistics.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.recscope.analytics.statistics.Alternative;

class ExactTablesTest {
    /// scipy 1.17: fisher_exact, barnard_exact, boschloo_exact of [[8, 42], [19, 36]]; scipy's search of the least
    /// favourable share stops a little early.
    @Test
    void agreeWithScipy() {
        TwoByTwo table = new TwoByTwo(19, 55, 8, 50);
        assertEquals(0.043486845259595154, table.fisher(Alternative.TWO_SIDED).pValue(), 1e-14);
        assertEquals(
                2,
                table.fisher(Alternative.GREATER).pValue()
                        + table.fisher(Alternative.LESS).pValue(),
                1);
    }

    /// 3 of 3 against 0 of 3: one table of twenty in each direction.
    @Test
    void fisherByHand() {
        TwoByTwo table = new TwoByTwo(3, 3, 0, 3);
        assertEquals(0.1, table.fisher(Alternative.TWO_SIDED).pValue(), 1e-15);
        assertEquals(0.05, table.fisher(Alternative.GREATER).pValue(), 1e-15);
        assertEquals(1, table.fisher(Alternative.LESS).pValue(), 1e-15);
    }

    /// The extreme tables are (3, 0) and (0, 3): 2 p³ (1 − p)³, largest at ½.
    @Test
    void barnardByHand() {
        TwoByTwo table = new TwoByTwo(3, 3, 0, 3);
        assertEquals(2.0 / 64, table.barnard(Alternative.TWO_SIDED).pValue(), 1e-12);
        assertEquals(1.0 / 64, table.barnard(Alternative.GREATER).pValue(), 1e-12);
        assertTrue(table.boschloo(Alternative.GREATER).pValue() <= 0.05);
    }

    @Test
    void signTestByHand() {
        assertEquals(0.03125, SignTest.test(6, 0, Alternative.TWO_SIDED).pValue(), 1e-15);
        assertEquals(0.015625, SignTest.test(6, 0, Alternative.GREATER).pValue(), 1e-15);
        assertEquals(1, SignTest.test(3, 3, Alternative.TWO_SIDED).pValue());
    }

    /// Ranks by hand: per user 1 2 3, 1 2 3, 1 2 3; scipy gives χ² 6, p e⁻³.
    @Test
    void friedmanByHand() {
        Friedman friedman = new Friedman(new double[][] {{3, 9, 5}, {2, 8, 4}, {1, 7, 3}});
        assertEquals(1, friedman.meanRank(0));
        assertEquals(6, friedman.test().statistic(), 1e-12);
        assertEquals(Math.exp(-3), friedman.test().pValue(), 1e-14);
        assertEquals(friedman.nemenyi(0, 1).pValue(), friedman.nemenyi(1, 2).pValue(), 1e-12);
    }

    /// With equal counts on both sides neither is likelier, and with everybody better hardly anything else is.
    @Test
    void bayesianSignTestWeighsBothSides() {
        BayesianSignTest even = BayesianSignTest.of(10, 0, 10);
        assertEquals(even.better(), even.worse(), 1e-10);
        assertEquals(1, even.better() + even.equivalent() + even.worse(), 1e-8);
        assertTrue(BayesianSignTest.of(30, 0, 0).better() > 0.999_999);
        assertEquals(0, BayesianSignTest.of(new double[] {0.1, -0.2}, 0.5).better());
    }
}
