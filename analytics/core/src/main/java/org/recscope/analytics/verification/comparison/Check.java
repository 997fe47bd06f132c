package org.recscope.analytics.verification.comparison;

import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.hypothesis.TestResult;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Our answers held against the fields of a vector, one after the other. A field the vector does not expect is passed
/// over.
final class Check {
    private final Agreement agreement;
    private final JsonNode expected;

    private Check(Agreement agreement, JsonNode expected) {
        this.agreement = agreement;
        this.expected = expected;
    }

    /// All that a vector expects, at its tolerance.
    static Check of(Vector vector) {
        return of(vector, vector.tolerance());
    }

    static Check of(Vector vector, double tolerance) {
        return new Check(new Agreement(tolerance), vector.expected());
    }

    /// What stands inside a field, for the same outcome.
    Check within(JsonNode field) {
        return new Check(agreement, field);
    }

    Check number(String field, double ours) {
        Given.compare(agreement, expected, field, ours);
        return this;
    }

    /// As many numbers as are expected.
    Check numbers(String field, double... ours) {
        for (int i = 0; i < expected.path(field).size(); i++) {
            agreement.number(field + " " + i, expected.path(field).path(i), i < ours.length ? ours[i] : Double.NaN);
        }
        return this;
    }

    Check interval(String field, Interval ours) {
        Given.compare(agreement, expected, field, ours);
        return this;
    }

    /// A statistic and its p.
    Check test(String statistic, TestResult ours) {
        return number(statistic, ours.statistic()).number("p", ours.pValue());
    }

    Check same(String name, String field, boolean ours) {
        if (expected.has(field)) {
            agreement.same(name, expected.get(field).asBoolean(), ours);
        }
        return this;
    }

    Outcome outcome() {
        return agreement.outcome();
    }
}
