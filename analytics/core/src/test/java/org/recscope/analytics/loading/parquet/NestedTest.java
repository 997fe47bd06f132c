package org.recscope.analytics.loading.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recscope.analytics.loading.Tables;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest.As;
import org.recscope.analytics.loading.table.ColumnType;

/// Lists and groups in a cell, in the notations that writers use and used.
class NestedTest {
    private static final String LISTS = """
            required int64 id;
            optional group tags (LIST) { repeated group list { optional binary element (STRING); } }
            required group sizes (LIST) { repeated group bag { required double array_element; } }
            optional group old (LIST) { repeated int32 array; }
            repeated int64 bare;
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = WriterVersion.class,
            names = {"PARQUET_1_0", "PARQUET_2_0"})
    void listsInEveryNotation(WriterVersion version) throws IOException, LoadingException {
        int rows = 3_000;
        Path file = folder.resolve("lists.parquet");
        Reference.write(
                file,
                LISTS,
                rows,
                NestedTest::fill,
                o -> o.withWriterVersion(version).withPageRowCountLimit(170).withRowGroupRowCountLimit(1_300));
        try (var source = ParquetTables.open(file)) {
            assertEquals(
                    List.of(
                            new ColumnInfo("id", ColumnType.LONG),
                            new ColumnInfo("tags", ColumnType.TEXT_LIST),
                            new ColumnInfo("sizes", ColumnType.DOUBLE_LIST),
                            new ColumnInfo("old", ColumnType.LONG_LIST),
                            new ColumnInfo("bare", ColumnType.LONG_LIST)),
                    source.schema().columns());
            List<List<Object>> expected = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                expected.add(expected(i));
            }
            assertEquals(expected, Tables.read(source, As.DECLARED).rows);
        }
    }

    private static void fill(Group row, int i) {
        row.add("id", (long) i);
        Group sizes = row.addGroup("sizes");
        if (i % 4 != 0) {
            Group tags = row.addGroup("tags");
            for (int t = 0; t < i % 4 - 1; t++) {
                Group element = tags.addGroup("list");
                if ((i + t) % 5 != 0) {
                    element.add("element", "tag " + i % 9);
                }
            }
            Group old = row.addGroup("old");
            for (int t = 0; t < i % 3; t++) {
                old.add("array", i + t);
            }
        }
        for (int t = 0; t < i % 6; t++) {
            sizes.addGroup("bag").add("array_element", t / 2.0);
            row.add("bare", (long) t);
        }
    }

    private static List<Object> expected(int i) {
        List<Object> tags = new ArrayList<>();
        for (int t = 0; t < i % 4 - 1; t++) {
            tags.add((i + t) % 5 == 0 ? "–" : "tag " + i % 9);
        }
        List<Object> old = new ArrayList<>();
        for (int t = 0; t < i % 3; t++) {
            old.add((long) i + t);
        }
        List<Object> sizes = new ArrayList<>();
        List<Object> bare = new ArrayList<>();
        for (int t = 0; t < i % 6; t++) {
            sizes.add(t / 2.0);
            bare.add((long) t);
        }
        return List.of((long) i, i % 4 == 0 ? "–" : tags, sizes, i % 4 == 0 ? "–" : old, bare);
    }

    @Test
    void fieldsOfGroupsAreColumns() throws IOException, LoadingException {
        Path file = folder.resolve("groups.parquet");
        Reference.write(
                file,
                """
                required int64 user;
                optional group place { required binary country (STRING); optional group spot { optional double x; } }
                optional group recommendations (LIST) { repeated group list { required group element {
                  required int32 item; optional float rating; } } }
                """,
                2,
                (row, i) -> {
                    row.add("user", (long) i);
                    if (i == 0) {
                        Group place = row.addGroup("place");
                        place.add("country", "DE");
                        place.addGroup("spot");
                    } else {
                        Group list = row.addGroup("recommendations");
                        list.addGroup("list")
                                .addGroup("element")
                                .append("item", 7)
                                .append("rating", 0.5f);
                        list.addGroup("list").addGroup("element").append("item", 8);
                    }
                },
                o -> o);
        try (var source = ParquetTables.open(file)) {
            assertEquals(
                    List.of("user", "place.country", "place.spot.x", "recommendations.item", "recommendations.rating"),
                    source.schema().columns().stream().map(ColumnInfo::name).toList());
            assertEquals(
                    List.of(
                            List.of(0L, "DE", "–", "–", "–"),
                            List.of(1L, "–", "–", List.of(7L, 8L), List.of(0.5, "–"))),
                    Tables.read(source, As.DECLARED).rows);
        }
    }

    @Test
    void whatNoTableCanShowIsLeftOutAndSaid() throws IOException, LoadingException {
        Path file = folder.resolve("deep.parquet");
        Reference.write(file, """
                required int64 user;
                optional group deep (LIST) { repeated group list { optional group element (LIST) {
                  repeated group list { optional int32 element; } } } }
                """, 1, (row, _) -> row.add("user", 1L), o -> o);
        try (var source = ParquetTables.open(file)) {
            assertEquals(1, source.schema().size());
            assertEquals(List.of(List.of(1L)), Tables.read(source, As.DECLARED).rows);
            Problem left = source.problems().getFirst();
            assertTrue(left.message().startsWith("deep.parquet, column deep holds lists of lists"), left.message());
        }
    }
}
