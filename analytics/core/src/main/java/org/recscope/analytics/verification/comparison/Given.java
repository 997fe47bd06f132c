package org.recscope.analytics.verification.comparison;

import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Reads what a vector gives.
final class Given {
    private Given() {}

    /// The numbers of an array; what is no number is `NaN`.
    static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Vector.number(array.get(i)).orElse(Double.NaN);
        }
        return numbers;
    }

    static double number(JsonNode node) {
        return Vector.number(node).orElse(Double.NaN);
    }

    static double number(JsonNode node, double otherwise) {
        return Vector.number(node).orElse(otherwise);
    }

    /// Compares a field where the vector expects one.
    static void compare(Agreement agreement, JsonNode expected, String field, double ours) {
        if (expected.has(field)) {
            agreement.number(field, expected.get(field), ours);
        }
    }

    /// Compares an interval where the vector expects one.
    static void compare(Agreement agreement, JsonNode expected, String field, Interval ours) {
        if (expected.has(field)) {
            agreement.number(field + " low", expected.get(field).path(0), ours.low());
            agreement.number(field + " high", expected.get(field).path(1), ours.high());
        }
    }
}
