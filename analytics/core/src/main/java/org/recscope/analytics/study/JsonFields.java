package org.recscope.analytics.study;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Fields of a JSON object that are carried and not understood: what a later version or another program wrote, and what
/// the views want to find again. Immutable: trees are copied on the way in and out. Keeps the order of the file.
public final class JsonFields {
    private static final JsonFields NONE = new JsonFields(Map.of());

    private final Map<String, JsonNode> values;

    private JsonFields(Map<String, JsonNode> values) {
        this.values = values;
    }

    /// No field at all.
    public static JsonFields none() {
        return NONE;
    }

    /// All fields of an object but the known ones.
    ///
    /// @param object the object as read
    /// @param known names the caller understands, left out
    public static JsonFields except(ObjectNode object, Collection<String> known) {
        Map<String, JsonNode> rest = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!known.contains(field.getKey())) {
                rest.put(field.getKey(), field.getValue().deepCopy());
            }
        }
        return rest.isEmpty() ? NONE : new JsonFields(rest);
    }

    /// The names, in the order of the file.
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /// Whether there is no field.
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /// A copy of one field.
    ///
    /// @param name the field's name
    /// @return its value, empty when there is none
    public Optional<JsonNode> get(String name) {
        return Optional.ofNullable(values.get(name)).map(JsonNode::deepCopy);
    }

    /// The same fields with one set anew.
    ///
    /// @param name the field's name
    /// @param value its value
    public JsonFields with(String name, JsonNode value) {
        Map<String, JsonNode> changed = new LinkedHashMap<>(values);
        changed.put(name, value.deepCopy());
        return new JsonFields(changed);
    }

    /// Appends the fields to an object, after what it has.
    ///
    /// @param object the object to write to
    public void writeTo(ObjectNode object) {
        values.forEach((name, value) -> object.set(name, value.deepCopy()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonFields fields && values.equals(fields.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
