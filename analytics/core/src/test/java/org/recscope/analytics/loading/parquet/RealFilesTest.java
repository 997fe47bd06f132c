package org.recscope.analytics.loading.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.loading.Tables;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.ColumnRequest.As;

/// Files that other people's programs wrote, against the same tables in plain text. Skipped where they are not at hand.
class RealFilesTest {
    private static Path shared(String name) {
        String root = System.getProperty("recscope.root", ".");
        Path folder = Path.of(System.getProperty(
                "recscope.shared", Path.of(root, "..", "shared").toString()));
        Path file = folder.resolve("data").resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not at hand");
        return file;
    }

    @Test
    void experimentsEqualTheirTwin() throws IOException, LoadingException {
        List<String> lines = Files.readAllLines(shared("asos/digital_experiments.csv"));
        try (var source = ParquetTables.open(shared("asos/digital_experiments.parquet"))) {
            List<String> header = List.of(lines.getFirst().split(","));
            assertEquals(
                    header,
                    source.schema().columns().stream().map(c -> c.name()).toList());
            List<List<Object>> rows = Tables.read(source, As.DECLARED).rows;
            assertEquals(lines.size() - 1, rows.size());
            for (int i = 0; i < rows.size(); i++) {
                String[] cells = lines.get(i + 1).split(",", -1);
                for (int c = 0; c < cells.length; c++) {
                    assertEquals(
                            expected(rows.get(i).get(c), cells[c]), rows.get(i).get(c), "row " + (i + 1));
                }
            }
        }
    }

    private static Object expected(Object like, String cell) {
        if (cell.isEmpty()) {
            return "–";
        }
        return switch (like) {
            case Long _ -> (Object) Long.parseLong(cell);
            case Double _ -> Double.parseDouble(cell);
            default -> cell;
        };
    }

    @ParameterizedTest
    @CsvSource({"ranx/qrels.parquet, ranx/qrels.trec, 3", "ranx/run.parquet, ranx/run.trec, 4"})
    void rankingsEqualTheirTwins(String parquet, String trec, int valueAt) throws IOException, LoadingException {
        List<List<String>> expected = Files.readAllLines(shared(trec)).stream()
                .map(line -> line.strip().split("\\s+"))
                .map(cells -> List.of(cells[0], cells[2], Double.toString(Double.parseDouble(cells[valueAt]))))
                .sorted(java.util.Comparator.comparing(Object::toString))
                .toList();
        try (var source = ParquetTables.open(shared(parquet))) {
            List<List<String>> found = Tables.read(source, As.DECLARED).rows.stream()
                    .map(row -> List.of(
                            row.get(0).toString(),
                            row.get(1).toString(),
                            Double.toString(((Number) row.get(2)).doubleValue())))
                    .sorted(java.util.Comparator.comparing(Object::toString))
                    .toList();
            assertEquals(expected, found);
        }
    }
}
