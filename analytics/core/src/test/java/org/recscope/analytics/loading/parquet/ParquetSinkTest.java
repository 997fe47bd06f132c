package org.recscope.analytics.loading.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.parquet.example.data.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.loading.Tables;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BooleanVector;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.ColumnRequest.As;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.LongDictionary;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.analytics.loading.table.WriteOptions;
import org.recscope.analytics.work.Progress;

/// What the sink writes comes back: to our reader, and to the reference implementation.
class ParquetSinkTest {
    private static final TableSchema SCHEMA = TableSchema.of(
            new ColumnInfo("user", ColumnType.LONG),
            new ColumnInfo("noise", ColumnType.LONG),
            new ColumnInfo("score", ColumnType.DOUBLE),
            new ColumnInfo("seen", ColumnType.BOOLEAN),
            new ColumnInfo("country", ColumnType.TEXT),
            new ColumnInfo("title", ColumnType.TEXT),
            new ColumnInfo("at", ColumnType.TIMESTAMP),
            new ColumnInfo("tags", ColumnType.TEXT_LIST),
            new ColumnInfo("items", ColumnType.LONG_LIST),
            new ColumnInfo("weights", ColumnType.DOUBLE_LIST));
    private static final int ROWS = 3_001;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "batches of {0}, groups of {1}, every {2} null")
    @CsvSource({"3001, 1000000, 0", "1, 1000, 3", "64, 999, 3", "700, 700, 1", "3001, 1, 5", "1000, 4000, 2"})
    void everyTypeComesBack(int batch, int group, int every) throws IOException, LoadingException {
        // A row group a row is slow and proves no more with many rows.
        int rows = group == 1 ? 60 : ROWS;
        Path file = folder.resolve("all.parquet");
        write(file, rows, batch, new WriteOptions(group, 3), every);
        try (var source = ParquetTables.open(file)) {
            assertEquals(SCHEMA, source.schema());
            assertEquals(rows, source.rows().orElseThrow());
            assertEquals(expected(rows, every), Tables.read(source, As.DECLARED).rows);
        }
    }

    @Test
    void theReferenceReadsIt() throws IOException {
        Path file = folder.resolve("theirs.parquet");
        write(file, ROWS, 500, new WriteOptions(1_000, 3), 3);
        List<Group> rows = Reference.read(file);
        List<List<Object>> expected = expected(ROWS, 3);
        assertEquals(ROWS, rows.size());
        for (int i = 0; i < ROWS; i++) {
            assertEquals(expected.get(i), cells(rows.get(i)), "row " + i);
        }
    }

    private static List<Object> cells(Group row) {
        List<Object> cells = new ArrayList<>();
        for (int c = 0; c < SCHEMA.size(); c++) {
            if (row.getFieldRepetitionCount(c) == 0) {
                cells.add("–");
                continue;
            }
            ColumnType type = SCHEMA.column(c).type();
            if (!type.isList()) {
                cells.add(cell(row, c, type));
                continue;
            }
            Group list = row.getGroup(c, 0);
            List<Object> elements = new ArrayList<>();
            for (int e = 0; e < list.getFieldRepetitionCount(0); e++) {
                Group element = list.getGroup(0, e);
                elements.add(element.getFieldRepetitionCount(0) == 0 ? "–" : cell(element, 0, type.element()));
            }
            cells.add(elements);
        }
        return cells;
    }

    private static Object cell(Group row, int field, ColumnType type) {
        return switch (type) {
            case LONG, TIMESTAMP -> row.getLong(field, 0);
            case DOUBLE -> row.getDouble(field, 0);
            case BOOLEAN -> row.getBoolean(field, 0);
            default -> row.getString(field, 0);
        };
    }

    @Test
    void equalTablesGiveEqualBytes() throws IOException {
        Path one = folder.resolve("one.parquet");
        Path two = folder.resolve("two.parquet");
        write(one, ROWS, 1, new WriteOptions(1_000, 3), 3);
        write(two, ROWS, 777, new WriteOptions(1_000, 3), 3);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    }

    @Test
    void repeatedNumbersAndTextsAreCodedOthersAreNot() throws IOException {
        Path file = folder.resolve("coded.parquet");
        write(file, ROWS, ROWS, WriteOptions.DEFAULTS, 0);
        var chunks = FooterReader.read(file).groups().getFirst().getColumns();
        List<Boolean> coded = chunks.stream()
                .map(chunk -> chunk.getMeta_data().isSetDictionary_page_offset())
                .toList();
        assertEquals(
                List.of(true, false, false, false, true, false, false, true, true, true),
                coded,
                "user noise score seen country title at tags items weights");
    }

    @Test
    void codedInputIsWrittenLikePlainInput() throws IOException, LoadingException {
        TableSchema schema = TableSchema.of(new ColumnInfo("id", ColumnType.LONG));
        Path file = folder.resolve("id.parquet");
        try (TableSink sink = ParquetTables.create(file, schema, WriteOptions.DEFAULTS)) {
            sink.write(Batch.of(
                    LongVector.coded(new int[] {1, -1, 0, 1}, 4, new LongDictionary(new long[] {Long.MIN_VALUE, 9}))));
            sink.commit();
        }
        try (var source = ParquetTables.open(file)) {
            assertEquals(
                    List.of(List.of(9L), List.of("–"), List.of(Long.MIN_VALUE), List.of(9L)),
                    Tables.read(source, As.DECLARED).rows);
        }
    }

    @Test
    void aTableWithoutRowsIsATable() throws IOException, LoadingException {
        Path file = folder.resolve("none.parquet");
        write(file, 0, 1, WriteOptions.DEFAULTS, 0);
        try (var source = ParquetTables.open(file)) {
            assertEquals(SCHEMA, source.schema());
            assertEquals(List.of(), Tables.read(source, As.DECLARED).rows);
        }
    }

    @Test
    void withoutCommitNothingIsLeft() throws IOException {
        Path file = folder.resolve("half.parquet");
        Files.writeString(file, "what was there before");
        try (TableSink sink = ParquetTables.create(file, SCHEMA, new WriteOptions(10, 3))) {
            sink.write(batch(0, expected(100, 0)));
        }
        assertEquals("what was there before", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aBatchOfOtherColumnsIsRefused() throws IOException {
        Path file = folder.resolve("wrong.parquet");
        TableSchema schema = TableSchema.of(new ColumnInfo("id", ColumnType.LONG));
        try (TableSink sink = ParquetTables.create(file, schema, WriteOptions.DEFAULTS)) {
            var many = Batch.of(LongVector.of(1), LongVector.of(2));
            assertEquals(
                    "batch must have 1 columns, has 2",
                    assertThrows(IllegalArgumentException.class, () -> sink.write(many))
                            .getMessage());
            var other = Batch.of(DoubleVector.of(1));
            assertEquals(
                    "column id must be LONG",
                    assertThrows(IllegalArgumentException.class, () -> sink.write(other))
                            .getMessage());
        }
        assertFalse(Files.exists(file));
    }

    @Test
    void longListsEndARowGroupEarly() throws IOException, LoadingException {
        TableSchema schema = TableSchema.of(new ColumnInfo("items", ColumnType.LONG_LIST));
        Path file = folder.resolve("long.parquet");
        int length = 2_500_000;
        try (TableSink sink = ParquetTables.create(file, schema, WriteOptions.DEFAULTS)) {
            for (int i = 0; i < 5; i++) {
                long[] values = new long[length];
                Arrays.setAll(values, v -> v % 100);
                sink.write(Batch.of(ListVector.of(new int[] {0, length}, 1, LongVector.of(values), null)));
            }
            sink.commit();
        }
        assertTrue(FooterReader.read(file).groups().size() > 1);
        long[] seen = new long[2];
        try (var source = ParquetTables.open(file)) {
            source.read(
                    List.of(ColumnRequest.declared(0)),
                    batch -> {
                        ListVector lists = (ListVector) batch.column(0);
                        LongVector items = (LongVector) lists.child();
                        for (int e = 0; e < lists.to(batch.rows() - 1); e++) {
                            seen[0]++;
                            seen[1] += items.value(e);
                        }
                    },
                    Progress.NONE);
        }
        assertArrayEquals(new long[] {5L * length, 5L * length / 100 * 4_950}, seen);
    }

    private static void write(Path file, int rows, int size, WriteOptions options, int every) throws IOException {
        try (TableSink sink = ParquetTables.create(file, SCHEMA, options)) {
            List<List<Object>> table = expected(rows, every);
            for (int from = 0; from < rows; from += size) {
                sink.write(batch(from, table.subList(from, Math.min(rows, from + size))));
            }
            sink.commit();
        }
    }

    private static Batch batch(int from, List<List<Object>> rows) {
        List<Vector> columns = new ArrayList<>();
        for (int c = 0; c < SCHEMA.size(); c++) {
            int column = c;
            columns.add(vector(
                    rows.stream().map(row -> row.get(column)).toList(),
                    SCHEMA.column(c).type()));
        }
        return new Batch(from, rows.size(), columns);
    }

    private static Vector vector(List<Object> cells, ColumnType type) {
        int rows = cells.size();
        long[] nulls = new long[rows + 63 >> 6];
        for (int i = 0; i < rows; i++) {
            nulls[i >> 6] |= cells.get(i).equals("–") ? 1L << i : 0;
        }
        return switch (type) {
            case LONG, TIMESTAMP ->
                LongVector.of(
                        cells.stream()
                                .mapToLong(x -> x instanceof Long it ? it : 0)
                                .toArray(),
                        rows,
                        nulls);
            case DOUBLE ->
                DoubleVector.of(
                        cells.stream()
                                .mapToDouble(x -> x instanceof Double it ? it : 0)
                                .toArray(),
                        rows,
                        nulls);
            case BOOLEAN -> {
                boolean[] values = new boolean[rows];
                for (int i = 0; i < rows; i++) {
                    values[i] = cells.get(i).equals(true);
                }
                yield BooleanVector.of(values, rows, nulls);
            }
            case TEXT ->
                TextVector.of(cells.stream()
                        .map(x -> x.equals("–") ? null : x.toString())
                        .toArray(String[]::new));
            case TEXT_LIST, LONG_LIST, DOUBLE_LIST -> lists(cells, type, nulls);
        };
    }

    private static Vector lists(List<Object> cells, ColumnType type, long[] nulls) {
        int[] offsets = new int[cells.size() + 1];
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof List<?> list) {
                elements.addAll(list);
            }
            offsets[i + 1] = elements.size();
        }
        return ListVector.of(offsets, cells.size(), vector(elements, type.element()), nulls);
    }

    /// The table, cell by cell; "–" is null. Every `every`-th cell is null, 0: none, 1: all.
    private static List<List<Object>> expected(int rows, int every) {
        List<List<Object>> table = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            List<Object> row = new ArrayList<>(List.of(
                    1_000_000_007L * (i / 20),
                    i * 0x9E3779B97F4A7C15L,
                    i % 11 == 0 ? Double.NaN : Math.sqrt(i),
                    i % 3 == 0,
                    List.of("DE", "FR", "日本", "").get(i / 5 % 4),
                    "Title number " + i,
                    1_700_000_000_000L + 977L * i,
                    list(i % 4, e -> e == 1 ? "–" : "tag " + 4 * e % 7),
                    list(i % 3, e -> (long) e * 5),
                    list(i % 5, e -> e / 4.0)));
            for (int c = 0; c < row.size(); c++) {
                if (every > 0 && (i + c) % every == 0) {
                    row.set(c, "–");
                }
            }
            table.add(row);
        }
        return table;
    }

    private static List<Object> list(int length, IntFunction<Object> element) {
        List<Object> list = new ArrayList<>();
        for (int e = 0; e < length; e++) {
            list.add(element.apply(e));
        }
        return list;
    }
}
