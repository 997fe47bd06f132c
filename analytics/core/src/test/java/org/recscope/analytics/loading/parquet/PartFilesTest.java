package org.recscope.analytics.loading.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.analytics.loading.Tables;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.ColumnRequest.As;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.analytics.loading.table.WriteOptions;
import org.recscope.analytics.work.CancelledException;
import org.recscope.analytics.work.Progress;

/// Files of a folder are one table, in the order of their names.
class PartFilesTest {
    private static final ColumnInfo USER = new ColumnInfo("user", ColumnType.LONG);
    private static final ColumnInfo SCORE = new ColumnInfo("score", ColumnType.DOUBLE);

    @TempDir
    private Path folder;

    @Test
    void partsFollowEachOther() throws IOException, LoadingException {
        write("part-1.parquet", TableSchema.of(USER, SCORE), LongVector.of(3, 4), DoubleVector.of(0.3, 0.4));
        write("part-0.parquet", TableSchema.of(USER, SCORE), LongVector.of(1, 2), DoubleVector.of(0.1, 0.2));
        // The columns of a part may stand in another order.
        write("day=2/part-0.parquet", TableSchema.of(SCORE, USER), DoubleVector.of(0.0), LongVector.of(0));
        write("_temporary/part-9.parquet", TableSchema.of(USER), LongVector.of(9));
        Files.writeString(folder.resolve("_SUCCESS"), "");
        Files.writeString(folder.resolve("notes.txt"), "not a part");
        try (var source = ParquetTables.open(folder)) {
            assertEquals("Parquet, 3 files", source.format());
            assertEquals(5, source.rows().orElseThrow());
            Tables read = Tables.read(source, As.DECLARED);
            // day=2 is first by name; its columns give the order.
            assertEquals(
                    List.of(List.of(0.0, 0L), List.of(0.1, 1L), List.of(0.2, 2L), List.of(0.3, 3L), List.of(0.4, 4L)),
                    read.rows);
            assertEquals(List.of(1L, 2L, 3L, 4L, 5L), read.numbers);
        }
    }

    @Test
    void onlyTheColumnsAskedForInTheirOrder() throws IOException, LoadingException {
        write("a.parquet", TableSchema.of(USER, SCORE), LongVector.of(3, 4), DoubleVector.of(0.3, 0.4));
        Tables seen = new Tables();
        try (var source = ParquetTables.open(folder.resolve("a.parquet"))) {
            source.read(
                    List.of(ColumnRequest.declared(1), new ColumnRequest(0, As.TEXT), ColumnRequest.declared(1)),
                    seen,
                    Progress.NONE);
        }
        assertEquals(List.of(List.of(0.3, "3", 0.3), List.of(0.4, "4", 0.4)), seen.rows);
    }

    @Test
    void aPartWithoutAColumn() throws IOException {
        write("a.parquet", TableSchema.of(USER, SCORE), LongVector.of(3), DoubleVector.of(0.3));
        write("b.parquet", TableSchema.of(USER), LongVector.of(3));
        assertEquals(
                "b.parquet has no column score, which a.parquet has; its columns are user. "
                        + "Give all files the same columns, or open them one by one.",
                refusal(folder));
    }

    @Test
    void aPartWithAColumnMore() throws IOException {
        write("a.parquet", TableSchema.of(USER), LongVector.of(3));
        write("b.parquet", TableSchema.of(USER, SCORE), LongVector.of(3), DoubleVector.of(0.3));
        assertEquals(
                "b.parquet, column score is not in a.parquet, the first file of the table. "
                        + "Give all files the same columns, or open them one by one.",
                refusal(folder));
    }

    @Test
    void aPartOfAnotherType() throws IOException {
        write("a.parquet", TableSchema.of(USER), LongVector.of(3));
        write("b.parquet", TableSchema.of(new ColumnInfo("user", ColumnType.DOUBLE)), DoubleVector.of(3));
        assertEquals(
                "b.parquet, column user is DOUBLE here and LONG in a.parquet. Write it with one type in all files.",
                refusal(folder));
    }

    @Test
    void aPartThatIsEmpty() throws IOException {
        write("a.parquet", TableSchema.of(USER), LongVector.of(3));
        Files.createFile(folder.resolve("b.parquet"));
        assertEquals("b.parquet is empty. Write the file again.", refusal(folder));
    }

    @Test
    void aFolderWithoutParts() {
        assertEquals(
                folder.getFileName() + " is a folder without Parquet files. "
                        + "Open a folder whose files end with .parquet, or a file.",
                refusal(folder));
    }

    @Test
    void whatTheConsumerThrowsComesOutAndNothingHangs() throws IOException, LoadingException {
        manyGroups();
        try (var source = ParquetTables.open(folder)) {
            List<ColumnRequest> wanted = List.of(ColumnRequest.declared(0), ColumnRequest.declared(1));
            List<Long> batches = new ArrayList<>();
            assertThrows(
                    IllegalStateException.class,
                    () -> source.read(
                            wanted,
                            batch -> {
                                batches.add(batch.firstRow());
                                if (batches.size() == 3) {
                                    throw new IllegalStateException("enough");
                                }
                            },
                            Progress.NONE));
            assertEquals(List.of(0L, 10L, 20L), batches);
        }
    }

    @Test
    void whoCancelsIsHeard() throws IOException, LoadingException {
        manyGroups();
        Progress cancelled = new Progress() {
            @Override
            public void at(String stage, double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (var source = ParquetTables.open(folder)) {
            assertThrows(
                    CancelledException.class,
                    () -> source.read(List.of(ColumnRequest.declared(0)), new Tables(), cancelled));
        }
    }

    @Test
    void progressEndsAtOneAndIsSeldom() throws IOException, LoadingException {
        manyGroups();
        List<Double> fractions = new ArrayList<>();
        Progress watching = new Progress() {
            @Override
            public void at(String stage, double fraction) {
                fractions.add(fraction);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        try (var source = ParquetTables.open(folder)) {
            source.read(List.of(ColumnRequest.declared(0)), new Tables(), watching);
        }
        assertEquals(20, fractions.size());
        assertEquals(1.0, fractions.getLast());
        assertEquals(fractions.stream().sorted().toList(), fractions);
    }

    private void manyGroups() throws IOException {
        Path file = folder.resolve("groups.parquet");
        try (TableSink sink = ParquetTables.create(file, TableSchema.of(USER, SCORE), new WriteOptions(10, 1))) {
            for (int i = 0; i < 50; i++) {
                sink.write(Batch.of(LongVector.of(new long[10]), DoubleVector.of(new double[10])));
            }
            sink.commit();
        }
    }

    private String refusal(Path path) {
        return assertThrows(LoadingException.class, () -> ParquetTables.open(path))
                .getMessage();
    }

    private void write(String name, TableSchema schema, Vector... columns) throws IOException {
        try (TableSink sink = ParquetTables.create(folder.resolve(name), schema, WriteOptions.DEFAULTS)) {
            sink.write(Batch.of(columns));
            sink.commit();
        }
    }
}
