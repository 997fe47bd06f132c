package org.recscope.analytics.study;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One object of a project file, read field by field. Whatever is of the wrong kind is a problem that names the field.
///
/// @param file the project file
/// @param folder paths are relative to it
/// @param json the object
/// @param place where it stands, ending with a dot; empty for the whole
record StudyFields(Path file, Path folder, ObjectNode json, String place) {
    boolean has(String name) {
        JsonNode value = json.get(name);
        return value != null && !value.isNull();
    }

    @Nullable
    JsonNode get(String name) {
        return json.get(name);
    }

    /// A text; empty where there is none.
    String text(String name) throws LoadingException {
        if (!has(name)) {
            return "";
        }
        if (!json.get(name).isString()) {
            throw bad(name, "is not a text", "Write it between quotes.");
        }
        return json.get(name).stringValue();
    }

    List<String> texts(String name) throws LoadingException {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : array(name)) {
            if (!value.isString()) {
                throw bad(name, value, "is not a text", "It is a list of texts.");
            }
            texts.add(value.stringValue());
        }
        return texts;
    }

    Iterable<JsonNode> array(String name) throws LoadingException {
        JsonNode value = json.get(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw bad(name, "is not a list", "Write it between [ and ].");
        }
        return value;
    }

    /// An object within this one.
    StudyFields object(String name, String remedy) throws LoadingException {
        if (json.get(name) instanceof ObjectNode object) {
            return new StudyFields(file, folder, object, place + name + ".");
        }
        throw bad(name, "is not an object", remedy);
    }

    Map<String, String> textByName(String name) throws LoadingException {
        Map<String, String> read = new LinkedHashMap<>();
        if (has(name)) {
            StudyFields fields = object(name, "It gives a text to each name.");
            for (String each : fields.json().propertyNames()) {
                read.put(each, fields.text(each));
            }
        }
        return read;
    }

    OptionalDouble number(String name, String remedy) throws LoadingException {
        if (!has(name)) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = json.get(name).doubleValueOpt();
        if (value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
            throw bad(name, "is not a number", remedy);
        }
        return value;
    }

    long whole(String name, long usual) throws LoadingException {
        JsonNode value = json.get(name);
        if (value == null) {
            return usual;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw bad(name, "is not a whole number", "Any whole number will do.");
        }
        return value.longValue();
    }

    boolean flag(String name) throws LoadingException {
        JsonNode value = json.get(name);
        if (value != null && !value.isBoolean()) {
            throw bad(name, "is neither true nor false", "Write one of them.");
        }
        return value != null && value.booleanValue();
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) throws LoadingException {
        List<String> names = new ArrayList<>();
        for (E candidate : type.getEnumConstants()) {
            String word = candidate.name().toLowerCase(Locale.ROOT);
            if (json.path(name).asString("").equals(word)) {
                return candidate;
            }
            names.add(word);
        }
        throw bad(name, "is not known here", "It is one of " + String.join(", ", names) + ".");
    }

    /// A path as it is meant: relative ones start at the project file.
    Path path(String name) throws LoadingException {
        try {
            return folder.resolve(text(name)).normalize();
        } catch (InvalidPathException e) {
            throw bad(name, "is not a path", "Write it with / between folders.");
        }
    }

    LoadingException bad(String name, String reason, String remedy) {
        return bad(name, json.get(name), reason, remedy);
    }

    LoadingException bad(String name, @Nullable JsonNode value, String reason, String remedy) {
        String text = value == null ? null : value.isString() ? value.stringValue() : value.toString();
        return new LoadingException(new Problem.BadValue(file, Problem.NO_ROW, place + name, text, reason, remedy));
    }
}
