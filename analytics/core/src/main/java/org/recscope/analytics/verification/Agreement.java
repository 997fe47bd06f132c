package org.recscope.analytics.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/// Collects comparisons of one vector: agreement is that there was at least one and none differs.
public final class Agreement {
    private static final int TOLD = 3;

    private final double tolerance;
    private final List<String> differences = new ArrayList<>();
    private int compared;

    /// Nothing compared yet.
    ///
    /// @param tolerance the largest absolute difference; beyond 1 in size the largest relative one
    public Agreement(double tolerance) {
        this.tolerance = tolerance;
    }

    /// Compares a number. Undefined agrees with undefined alone, infinite with the same infinity.
    ///
    /// @param what what it is, for the message
    /// @param expected a published number; anything else is a difference
    /// @param ours our value, `NaN` where undefined
    /// @return this
    public Agreement number(String what, JsonNode expected, double ours) {
        OptionalDouble published = Vector.number(expected);
        return published.isPresent()
                ? number(what, published.getAsDouble(), ours)
                : differs(what, expected.toString(), Double.toString(ours));
    }

    /// Compares a number.
    ///
    /// @param what what it is, for the message
    /// @param expected the published value
    /// @param ours our value
    /// @return this
    public Agreement number(String what, double expected, double ours) {
        compared++;
        if (Double.compare(expected, ours) == 0) {
            return this;
        }
        double allowed = tolerance * Math.max(1, Math.abs(expected));
        return Double.isFinite(expected) && Math.abs(expected - ours) <= allowed
                ? this
                : differs(what, Double.toString(expected), Double.toString(ours));
    }

    /// Compares anything that is equal or not: a word, a verdict, a count.
    ///
    /// @param what what it is, for the message
    /// @param expected what was published
    /// @param ours what we have
    /// @return this
    public Agreement same(String what, Object expected, Object ours) {
        compared++;
        return expected.equals(ours) ? this : differs(what, expected.toString(), ours.toString());
    }

    private Agreement differs(String what, String expected, String ours) {
        differences.add(what + ": expected " + expected + ", ours " + ours);
        return this;
    }

    /// What came of all comparisons.
    ///
    /// @return passed; failed with the first differences; skipped when nothing was compared
    public Outcome outcome() {
        if (!differences.isEmpty()) {
            String first = String.join("; ", differences.subList(0, Math.min(TOLD, differences.size())));
            int more = differences.size() - TOLD;
            return Outcome.failed(more > 0 ? first + "; and " + more + " more" : first);
        }
        return compared > 0 ? Outcome.passed() : Outcome.skipped("it expects nothing that is compared");
    }
}
