package org.recscope.analytics.verification.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Reads numbers of vectors.
final class Numbers {
    private Numbers() {}

    static double[] list(JsonNode array) {
        double[] values = new double[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Vector.number(array.path(i)).orElse(Double.NaN);
        }
        return values;
    }

    /// A number, or the numbers of arrays in arrays, in their order.
    static double[] flat(JsonNode node) {
        if (!node.isArray()) {
            return new double[] {Vector.number(node).orElse(Double.NaN)};
        }
        return node.valueStream()
                .flatMapToDouble(part -> Arrays.stream(flat(part)))
                .toArray();
    }

    static List<Integer> wholes(JsonNode array) {
        List<Integer> values = new ArrayList<>();
        array.forEach(value -> values.add(value.intValue()));
        return values;
    }

    static List<String> texts(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.asString()));
        return values;
    }

    static double at(JsonNode node, String field) {
        return Vector.number(node.path(field)).orElse(Double.NaN);
    }
}
