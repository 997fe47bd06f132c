package org.recscope.analytics.segment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// The name of a segment: the value that each of one or more attributes has, `activity=light, taste=Drama`.
///
/// @param attributes what the users are cut by, `[activity, taste]`
/// @param values one an attribute, `[light, Drama]`; {@link #MISSING} for users without a value
public record SegmentKey(List<String> attributes, List<String> values) {
    /// The value of users that have none: a segment of their own.
    public static final String MISSING = "(missing)";

    /// Checks that every attribute has a value.
    public SegmentKey {
        attributes = List.copyOf(attributes);
        values = List.copyOf(values);
        if (attributes.isEmpty() || attributes.size() != values.size()) {
            throw new IllegalArgumentException(attributes + " and " + values + " do not name a segment");
        }
    }

    /// What the users are cut by, as it is written on the command line.
    ///
    /// @return `activity` or `activity*taste`
    public String by() {
        return String.join("*", attributes);
    }

    /// The values in words, without the attributes.
    ///
    /// @return `light` or `light, Drama`
    public String label() {
        return String.join(", ", values);
    }

    /// Attribute to value.
    ///
    /// @return in the order of the attributes
    public Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < attributes.size(); i++) {
            map.put(attributes.get(i), values.get(i));
        }
        return map;
    }

    @Override
    public String toString() {
        StringJoiner joined = new StringJoiner(", ");
        asMap().forEach((attribute, value) -> joined.add(attribute + "=" + value));
        return joined.toString();
    }
}
