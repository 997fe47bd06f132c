package org.recscope.analytics.study.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.recscope.analytics.work.AtomicFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A JSON file that people compare line by line: one field is one line, one element of a field's list is one line.
public final class JsonPage {
    private JsonPage() {}

    /// Writes the file.
    ///
    /// @param page what it holds
    /// @param file where to
    /// @throws IOException when the disk will not take it
    public static void write(ObjectNode page, Path file) throws IOException {
        AtomicFile.write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write("{\n");
            String separator = "";
            for (Map.Entry<String, JsonNode> field : page.properties()) {
                writer.write(separator);
                write(field, writer);
                separator = ",\n";
            }
            writer.write("\n}\n");
            writer.flush();
        });
    }

    /// Writes a field, without what stands before and after it.
    static void write(Map.Entry<String, JsonNode> field, Writer out) throws IOException {
        out.write("  \"" + field.getKey() + "\": ");
        value(field.getValue(), out);
    }

    private static void value(JsonNode value, Writer out) throws IOException {
        if (!value.isArray() || value.isEmpty()) {
            out.write(value.toString());
            return;
        }
        String separator = "[\n    ";
        for (JsonNode element : value) {
            out.write(separator + element);
            separator = ",\n    ";
        }
        out.write("\n  ]");
    }

    /// A number of a page.
    ///
    /// @param value any
    /// @return null for what is undefined or infinite
    public static JsonNode number(double value) {
        return Double.isFinite(value)
                ? JsonNodeFactory.instance.numberNode(value)
                : JsonNodeFactory.instance.nullNode();
    }

    /// An empty object.
    ///
    /// @return a new one
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
