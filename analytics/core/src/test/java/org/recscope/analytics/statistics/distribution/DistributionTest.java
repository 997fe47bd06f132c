package org.recscope.analytics.statistics.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {
    /// Made by mpmath 1.3 at 40 digits; F quantiles and the first three studentised ranges by scipy 1.17.
    @ParameterizedTest(name = "{0}({1}, {2}, {3}) = {4}")
    @CsvSource({
        "normal.sf, 0, 0, 0, 0.5",
        "normal.sf, 0.3, 0, 0, 0.38208857781104737",
        "normal.sf, 1.0, 0, 0, 0.15865525393145705",
        "normal.sf, 1.96, 0, 0, 0.024997895148220436",
        "normal.sf, -2.5, 0, 0, 0.99379033467422386",
        "normal.sf, 5, 0, 0, 2.8665157187919391e-7",
        "normal.sf, 10, 0, 0, 7.6198530241605261e-24",
        "normal.sf, 37, 0, 0, 5.7255712225245768e-300",
        "normal.quantile, 1e-300, 0, 0, -37.047096299361199",
        "normal.quantile, 1e-12, 0, 0, -7.0344838253011319",
        "normal.quantile, 0.025, 0, 0, -1.9599639845400542",
        "normal.quantile, 0.3, 0, 0, -0.52440051270804082",
        "normal.quantile, 0.5, 0, 0, 0.0",
        "normal.quantile, 0.8, 0, 0, 0.84162123357291436",
        "normal.quantile, 0.975, 0, 0, 1.9599639845400539",
        "t.sf, 1e-08, 5, 0, 0.4999999962039331",
        "t.sf, 0.5, 0.7, 0, 0.36520084334116501",
        "t.sf, 2, 1, 0, 0.14758361765043327",
        "t.sf, 10, 3.5, 0, 0.00053573794780633193",
        "t.sf, 40, 30, 0, 6.8630225972032014e-28",
        "t.sf, 3, 1000000, 0, 0.0013499312707108985",
        "t.sf, 2, 1000000000, 0, 0.022750132083156624",
        "t.quantile, 0.975, 3.7, 0, 2.8675207071911885",
        "t.quantile, 0.9, 1, 0, 3.0776835371752541",
        "t.quantile, 0.025, 99.9, 0, -1.9839958380769389",
        "t.quantile, 0.999999, 12, 0, 8.5043027180310961",
        "chi2.sf, 0.09, 1, 0, 0.76417715562209473",
        "chi2.sf, 16, 1, 0, 6.3342483666239843e-5",
        "chi2.sf, 400, 1, 0, 5.5072482372124674e-89",
        "chi2.sf, 1e-12, 1, 0, 0.9999992021154392",
        "chi2.sf, 9.6, 2, 0, 0.0082297470490200303",
        "chi2.sf, 100, 99, 0, 0.45295851132093137",
        "chi2.sf, 1500, 1400, 0, 0.031503720989392391",
        "chi2.quantile, 0.95, 1, 0, 3.8414588206941245",
        "chi2.quantile, 0.01, 3, 0, 0.11483180189911704",
        "chi2.quantile, 0.999, 10, 0, 29.588298445074416",
        "chi2.quantile, 0.5, 0.3, 0, 0.012469611517980433",
        "f.sf, 2.5, 3, 20, 0.088843751937689212",
        "f.sf, 0.1, 5, 5, 0.98775808346893027",
        "f.sf, 40, 1, 100, 7.1848149846427996e-9",
        "f.quantile, 0.95, 3, 20, 3.098391212140781",
        "f.quantile, 0.01, 2, 7, 0.010064779568319884",
        "beta.cdf, 0.3, 2, 5, 0.57982499999999998",
        "beta.cdf, 1e-09, 0.5, 0.5, 2.0131684845150095e-5",
        "beta.cdf, 0.999, 3, 0.2, 0.66854148390108463",
        "beta.cdf, 0.05, 120.5, 2280.5, 0.49438976686329862",
        "beta.cdf, 0.499, 100000, 100200, 0.32711891889139991",
        "beta.quantile, 0.025, 0.5, 0.5, 0.0015413331334360121",
        "beta.quantile, 0.025, 1, 1000, 2.5317487491294045e-5",
        "beta.quantile, 0.975, 0.5, 0.5, 0.99845866686656399",
        "beta.quantile, 0.6, 30, 2, 0.95586612042356839",
        "binomial.pmf, 3, 10, 0.5, 0.1171875",
        "binomial.pmf, 60, 100, 0.5, 0.010843866711637988",
        "binomial.pmf, 0, 1000, 0.001, 0.36769542477096404",
        "binomial.pmf, 1000, 1000, 0.999, 0.36769542477096372",
        "binomial.pmf, 500, 1000000, 0.0004, 1.6739040283074763e-7",
        "binomial.sf, 59, 100, 0.5, 0.028443966820490396",
        "binomial.sf, 900, 1000, 0.5, 7.4278180964365052e-163",
        "hypergeometric.pmf, 8, 50, 55, 0.017176530559631788",
        "hypergeometric.pmf, 3, 1000, 9, 2.0755282864335872e-14",
        "nct.sf, 1.97, 98, 2, 0.51384470718730347",
        "nct.sf, -2, 5, 1.5, 0.99848341454756058",
        "nct.sf, 2, 1, 3, 0.82043750344775843",
        "nct.sf, 4, 785, 2.8, 0.11649967808711285",
        "range.sf, 3.5, 4, 20, 0.09495845054630192",
        "range.sf, 3.314, 3, 1e+99, 0.05004414040611005",
        "range.sf, 10, 5, 8, 0.0007151762796335781",
        "range.sf, 9, 3, 1e+99, 5.8974364166049210e-10"
    })
    void agreesWithPublishedDigits(String function, double x, double a, double b, double expected) {
        double tolerance = function.startsWith("range") ? 1e-9 : function.startsWith("nct") ? 1e-11 : 3e-13;
        assertEquals(expected, value(function, x, a, b), Math.abs(expected) * tolerance);
    }

    private static double value(String function, double x, double a, double b) {
        return switch (function) {
            case "normal.sf" -> Normal.sf(x);
            case "normal.quantile" -> Normal.quantile(x);
            case "t.sf" -> StudentT.sf(x, a);
            case "t.quantile" -> StudentT.quantile(x, a);
            case "chi2.sf" -> ChiSquared.sf(x, a);
            case "chi2.quantile" -> ChiSquared.quantile(x, a);
            case "f.sf" -> FisherF.sf(x, a, b);
            case "f.quantile" -> FisherF.quantile(x, a, b);
            case "beta.cdf" -> Beta.cdf(x, a, b);
            case "beta.quantile" -> Beta.quantile(x, a, b);
            case "binomial.pmf" -> Binomial.pmf((long) x, (long) a, b);
            case "binomial.sf" -> Binomial.sf((long) x, (long) a, b);
            case "hypergeometric.pmf" -> Hypergeometric.pmf((long) x, (long) a, (long) b, x == 8 ? 27 : 10);
            case "nct.sf" -> NoncentralT.sf(x, a, b);
            case "range.sf" -> StudentizedRange.sf(x, (int) a, b > 1e90 ? Double.POSITIVE_INFINITY : b);
            default -> throw new IllegalArgumentException(function);
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aQuantileReadsItsProbabilityBack(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            double p = Math.pow(random.nextDouble(), 4);
            double df = Math.exp(random.nextDouble(-1, 8));
            String at = "seed " + seed + ": p " + p + ", degrees " + df;
            assertEquals(p, StudentT.sf(StudentT.upperQuantile(p, df), df), 1e-11 * p, at);
            assertEquals(p, ChiSquared.cdf(ChiSquared.quantile(p, df), df), 1e-11 * p, at);
            assertEquals(p, Normal.cdf(Normal.quantile(p)), 1e-13 * p, at);
            assertEquals(p, Beta.cdf(Beta.quantile(p, df, 2.5), df, 2.5), 1e-10 * p, at);
            assertEquals(p, FisherF.cdf(FisherF.quantile(p, 3, df), 3, df), 1e-9 * p, at);
        }
    }

    @Test
    void bothTailsMakeOne() {
        for (double x : new double[] {-5, -0.3, 0, 0.7, 2, 6}) {
            assertEquals(1, Normal.cdf(x) + Normal.sf(x), 1e-15);
            assertEquals(1, StudentT.cdf(x, 4.5) + StudentT.sf(x, 4.5), 1e-15);
            assertEquals(1, NoncentralT.cdf(x, 7, 1.2) + NoncentralT.sf(x, 7, 1.2), 1e-12);
        }
    }

    @Test
    void outsideTheirRangeParametersGiveNoNumber() {
        assertTrue(Double.isNaN(StudentT.sf(1, -1)));
        assertTrue(Double.isNaN(StudentT.quantile(1.5, 3)));
        assertTrue(Double.isNaN(Normal.quantile(Double.NaN)));
        assertTrue(Double.isNaN(Beta.cdf(0.5, 0, 1)));
        assertTrue(Double.isNaN(ChiSquared.quantile(-0.1, 3)));
        assertEquals(Double.POSITIVE_INFINITY, StudentT.quantile(1, 3));
        assertEquals(0, StudentT.sf(Double.POSITIVE_INFINITY, 3));
    }
}
