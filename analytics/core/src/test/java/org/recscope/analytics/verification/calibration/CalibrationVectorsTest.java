package org.recscope.analytics.verification.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.json.JsonMapper;

class CalibrationVectorsTest {
    /// Scores .1 and .3 without, .7 and .9 with the label: each is .2 off on average, .3 at most.
    private static Outcome check(String metric, String binning, String expected) {
        String json = """
                {"metric": "%s", "params": {"bins": 2, "binning": "%s"},
                 "input": {"p": [0.1, 0.3, 0.7, 0.9], "y": [0, 0, 1, 1]}, "expected": {"value": %s}}
                """.formatted(metric, binning, expected);
        return new CalibrationVectors()
                .check(new Vector(JsonMapper.shared().readTree(json)))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ece        | equal width, left-closed  | 0.2
                    ece_binned | floor(p/width)            | 0.2
                    ace        | equal mass (quantile)     | 0.2
                    mce        | equal width, right-closed | 0.2
                    auc        | none                      | 1
                    brier      | none                      | 0.05
                    """)
    void everyMetricIsAnsweredInItsConvention(String metric, String binning, String expected) {
        assertEquals(Outcome.passed(), check(metric, binning, expected));
        assertInstanceOf(Outcome.Failed.class, check(metric, binning, "0.4321"));
    }

    @ParameterizedTest
    @CsvSource({"ece, by taste", "calibration_curve, by taste"})
    void anUnknownBinningIsNotGuessed(String metric, String binning) {
        assertInstanceOf(Outcome.Skipped.class, check(metric, binning, "0.2"));
    }
}
