package org.recscope.analytics.sample.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.sample.sheet.Sheet;
import tools.jackson.databind.node.ObjectNode;

class PredictionsTest {
    private static final int USERS = 20_000;
    private static final Predictions PREDICTIONS = new Predictions(Pages.cast(5, USERS));
    private static final Page PAGE = PREDICTIONS.page(0, USERS);
    private static final ObjectNode TRUTH = Pages.truth(PREDICTIONS, PAGE);

    @ParameterizedTest(name = "{1}")
    @CsvSource({"0, predictions_well", "1, predictions_over", "2, predictions_under"})
    void regressionOfLabelsFindsThePlantedSlopeAndIntercept(int model, String file) {
        Sheet sheet = PAGE.sheets().get(model);
        assertEquals(file, sheet.name());
        double[] found = regress(Pages.doubles(sheet, "probability"), Pages.longs(sheet, "label"));
        double slope = TRUTH.get(file).get("calibration-slope").asDouble();
        double intercept = TRUTH.get(file).get("calibration-intercept").asDouble();
        assertEquals(slope, found[1], 4 * found[3], "slope");
        assertEquals(intercept, found[0], 4 * found[2], "intercept");
        assertTrue(found[3] < 0.05 * slope, "the test could not tell: error " + found[3]);
    }

    @Test
    void wellCalibratedProbabilitiesSumToTheClicks() {
        DoubleVector said = Pages.doubles(PAGE.sheets().getFirst(), "probability");
        LongVector label = Pages.longs(PAGE.sheets().getFirst(), "label");
        double expected = 0;
        double variance = 0;
        long clicks = 0;
        for (int row = 0; row < said.rows(); row++) {
            expected += said.value(row);
            variance += said.value(row) * (1 - said.value(row));
            clicks += label.value(row);
        }
        assertEquals(expected, clicks, 4 * Math.sqrt(variance));
        assertEquals(clicks, TRUTH.get("clicks").asLong());
        assertEquals(said.rows(), TRUTH.get("impressions").asLong());
    }

    @Test
    void allModelsSpeakOfTheSameImpressions() {
        LongVector well = Pages.longs(PAGE.sheets().getFirst(), "label");
        for (Sheet sheet : PAGE.sheets()) {
            LongVector other = Pages.longs(sheet, "label");
            assertEquals(well.rows(), other.rows());
            for (int row = 0; row < well.rows(); row++) {
                assertEquals(well.value(row), other.value(row));
            }
        }
    }

    /// Logistic regression of labels on log odds by Newton's method.
    ///
    /// @return intercept, slope, and their standard errors
    private static double[] regress(DoubleVector said, LongVector label) {
        double a = 0;
        double b = 1;
        double[] errors = new double[2];
        for (int step = 0; step < 25; step++) {
            double ga = 0;
            double gb = 0;
            double haa = 0;
            double hab = 0;
            double hbb = 0;
            for (int row = 0; row < said.rows(); row++) {
                double x = Logit.of(said.value(row));
                double p = Logit.probability(a + b * x);
                double weight = p * (1 - p);
                ga += label.value(row) - p;
                gb += (label.value(row) - p) * x;
                haa += weight;
                hab += weight * x;
                hbb += weight * x * x;
            }
            double determinant = haa * hbb - hab * hab;
            a += (hbb * ga - hab * gb) / determinant;
            b += (haa * gb - hab * ga) / determinant;
            errors[0] = Math.sqrt(hbb / determinant);
            errors[1] = Math.sqrt(haa / determinant);
        }
        return new double[] {a, b, errors[0], errors[1]};
    }
}
