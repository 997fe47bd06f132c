package org.recscope.analytics.statistics.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.statistics.Alternative;

class WilcoxonSignedRankTest {
    private static final double[] DISTINCT = {1.1, -0.4, 2.0, 0.3, -0.2, 1.7, 0.9, -1.3, 0.6, 1.0};
    private static final double[] TIED = {1, 0, 2, -1, 0, 2, 2, -1, 3, 0, 1, -2};

    /// scipy 1.17 wilcoxon(method="exact").
    @ParameterizedTest
    @CsvSource({"TWO_SIDED, 12, 0.130859375", "GREATER, 43, 0.0654296875", "LESS, 43, 0.947265625"})
    void isExactWithoutTiesAndZeros(Alternative alternative, double statistic, double p) {
        TestResult result = WilcoxonSignedRank.DEFAULTS.test(DISTINCT, alternative);
        assertEquals(statistic, result.statistic());
        assertEquals(p, result.pValue(), 1e-15);
    }

    /// scipy 1.17 wilcoxon(method="approx").
    @ParameterizedTest
    @CsvSource({
        "WILCOX, false, TWO_SIDED, 11.5, 0.18462451562339965",
        "WILCOX, false, GREATER,   33.5, 0.09231225781169983",
        "WILCOX, false, LESS,      33.5, 0.9076877421883002",
        "WILCOX, true,  TWO_SIDED, 11.5, 0.20538864534637247",
        "WILCOX, true,  LESS,      33.5, 0.9172718282569051",
        "PRATT,  false, TWO_SIDED, 20.5, 0.21534209516157132",
        "PRATT,  true,  GREATER,   51.5, 0.11525597256246384",
        "PRATT,  false, LESS,      51.5, 0.8923289524192144",
        "ZSPLIT, false, TWO_SIDED, 23.5, 0.21970919706133918",
        "ZSPLIT, true,  LESS,      54.5, 0.8974030687721295"
    })
    void treatsTiesAndZerosAsScipy(Zeros zeros, boolean continuity, Alternative side, double statistic, double p) {
        TestResult result = new WilcoxonSignedRank(zeros, continuity).test(TIED, side);
        assertEquals(statistic, result.statistic());
        assertEquals(p, result.pValue(), 1e-13);
    }

    @Test
    void withoutADifferenceThereIsNoTest() {
        assertEquals(
                TestResult.UNDEFINED, WilcoxonSignedRank.DEFAULTS.test(new double[] {0, 0}, Alternative.TWO_SIDED));
    }
}
