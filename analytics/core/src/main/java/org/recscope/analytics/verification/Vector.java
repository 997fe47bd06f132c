package org.recscope.analytics.verification;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// One published example: an input and the values another program gives for it.
///
/// @param json the vector as it stands in its file
/// @param folder where its file is, for vectors about data that lie beside it; empty for one that is in no file
public record Vector(JsonNode json, Optional<Path> folder) {
    /// A vector that is in no file.
    ///
    /// @param json the vector
    public Vector(JsonNode json) {
        this(json, Optional.empty());
    }

    /// What it is called in its file.
    ///
    /// @return empty when it has no name
    public String id() {
        return json.path("id").asString("");
    }

    /// What it is about: its `metric` or its `topic`.
    ///
    /// @return empty when it does not say
    public String subject() {
        return json.path("metric").asString(json.path("topic").asString(""));
    }

    /// The function of the other program that made it, where the file says.
    ///
    /// @return empty when it does not say
    public String function() {
        return json.path("fn").asString("");
    }

    /// The convention, as the file names it.
    ///
    /// @return a missing node when there is none
    public JsonNode params() {
        return json.path("params");
    }

    /// What the other program was given.
    ///
    /// @return a missing node when there is none
    public JsonNode input() {
        return json.path("input");
    }

    /// What the other program answered.
    ///
    /// @return a missing node when there is none
    public JsonNode expected() {
        return json.path("expected");
    }

    /// How far we may be off, absolutely.
    ///
    /// @return 1e-9 when the file does not say
    public double tolerance() {
        JsonNode stated = json.has("tolerance") ? json.path("tolerance") : json.path("tol");
        return stated.isNumber() ? stated.doubleValue() : 1e-9;
    }

    /// A number of a vector: JSON has none that is not finite, so those are the texts `NaN`, `Infinity` and
    /// `-Infinity`, or null.
    ///
    /// @param node a number, such a text, null or missing
    /// @return empty when it is none of the first three
    public static OptionalDouble number(JsonNode node) {
        if (node.isNumber()) {
            return OptionalDouble.of(node.doubleValue());
        }
        if (node.isNull()) {
            return OptionalDouble.of(Double.NaN);
        }
        return switch (node instanceof MissingNode ? "" : node.asString("")) {
            case "NaN", "nan" -> OptionalDouble.of(Double.NaN);
            case "Infinity", "inf" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
            case "-Infinity", "-inf" -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
            default -> OptionalDouble.empty();
        };
    }
}
