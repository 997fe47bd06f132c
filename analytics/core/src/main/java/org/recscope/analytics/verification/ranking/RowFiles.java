package org.recscope.analytics.verification.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Rows that a vector does not hold but names a file of, `FILE:tests/compat.run`: TREC's layout, found at that path
/// below the vector's folder or beside the vector.
final class RowFiles {
    private static final String MARK = "FILE:";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RowFiles() {}

    /// Whether rows are somewhere else.
    static boolean named(JsonNode input) {
        return input.path("run_rows").isString() || input.path("qrels_rows").isString();
    }

    /// The same input with its rows.
    ///
    /// @param vector {@link #named} holds for its input
    /// @return empty when a file is not there
    static Optional<JsonNode> read(Vector vector) {
        Optional<ArrayNode> run = rows(vector, "run_rows", 0, 2, 4);
        Optional<ArrayNode> judged = rows(vector, "qrels_rows", 0, 1, 2, 3);
        if (run.isEmpty() || judged.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode input = NODES.objectNode();
        input.set("run_rows", run.get());
        input.set("qrels_rows", judged.get());
        return Optional.of(input);
    }

    private static Optional<ArrayNode> rows(Vector vector, String field, int... columns) {
        JsonNode node = vector.input().path(field);
        if (node instanceof ArrayNode given) {
            return Optional.of(given);
        }
        String name = node.asString("").replace(MARK, "");
        return vector.folder()
                .flatMap(folder -> Stream.of(
                                folder.resolve(name),
                                folder.resolve(Path.of(name).getFileName()))
                        .filter(Files::isRegularFile)
                        .findFirst())
                .map(file -> parse(file, columns));
    }

    private static ArrayNode parse(Path file, int... columns) {
        ArrayNode rows = NODES.arrayNode();
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.map(line -> line.strip().split("\\s+"))
                    .filter(cells -> cells.length > columns[columns.length - 1])
                    .forEach(cells -> rows.add(row(cells, columns)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /// The last column is a number.
    private static ArrayNode row(String[] cells, int... columns) {
        ArrayNode row = NODES.arrayNode();
        for (int i = 0; i < columns.length - 1; i++) {
            row.add(cells[columns[i]]);
        }
        return row.add(Double.parseDouble(cells[columns[columns.length - 1]]));
    }
}
