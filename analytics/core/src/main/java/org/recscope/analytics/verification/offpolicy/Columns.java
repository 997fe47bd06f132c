package org.recscope.analytics.verification.offpolicy;

import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Arrays of a vector.
final class Columns {
    private Columns() {}

    static double[] doubles(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    static int[] ints(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
    }

    static double[][] rows(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(Columns::doubles)
                .toArray(double[][]::new);
    }

    /// The same numbers in a row after another.
    static double[][] folded(double[] flat, int width) {
        return IntStream.range(0, flat.length / width)
                .mapToObj(row -> java.util.Arrays.copyOfRange(flat, row * width, (row + 1) * width))
                .toArray(double[][]::new);
    }
}
