package org.recscope.analytics.loading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.loading.TableSinks;
import org.recscope.analytics.loading.TableSources;
import org.recscope.analytics.loading.Tables;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BooleanVector;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest.As;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.TextVector;

class DelimitedSinkTest {
    @TempDir
    Path folder;

    private static final TableSchema SCHEMA = TableSchema.of(
            new ColumnInfo("text, quoted", ColumnType.TEXT),
            new ColumnInfo("value", ColumnType.DOUBLE),
            new ColumnInfo("at", ColumnType.TIMESTAMP),
            new ColumnInfo("yes", ColumnType.BOOLEAN),
            new ColumnInfo("tags", ColumnType.TEXT_LIST));

    private static Batch batch() {
        return Batch.of(
                TextVector.of("a \"b\"", null, "", "two\nlines"),
                DoubleVector.of(new double[] {0.1, Double.NaN, 0, 1e-300}, 4, new long[] {4}),
                LongVector.of(0, 1_000, 1_769_848_200_000L, 5),
                BooleanVector.of(true, false, true, false),
                ListVector.of(new int[] {0, 2, 2, 3, 3}, 4, TextVector.of("x", "y,z", "w"), new long[] {2}));
    }

    @Test
    void cellsAreQuotedWhenTheyMustBe() throws Exception {
        Path file = folder.resolve("table.csv");
        try (TableSink sink = TableSinks.create(file, SCHEMA)) {
            sink.write(batch());
            sink.commit();
        }
        assertEquals("""
                "text, quoted",value,at,yes,tags
                "a ""b""\",0.1,1970-01-01T00:00:00Z,true,"x|y,z"
                ,NaN,1970-01-01T00:00:01Z,false,
                "",,2026-01-31T08:30:00Z,true,w
                "two
                lines",1.0E-300,1970-01-01T00:00:00.005Z,false,""
                """, Files.readString(file));
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "4e-4, 0.0004",
        "-1.25e-7, -0.000000125",
        "1e-300, 1.0E-300",
        "12345678, 12345678.0",
        "2e15, 2.0E15",
        "0.1, 0.1",
        "0, 0.0"
    })
    void numbersHaveNoExponentWhereTheyCanDoWithout(double value, String text) {
        assertEquals(text, CellText.number(value));
        assertEquals(value, Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.csv", "t.tsv", "t.csv.gz", "t.tsv.zst"})
    void numbersComeBackToTheLastBit(String name) throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        double[] values = new double[50_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.longBitsToDouble(random.nextLong());
            values[i] = Double.isFinite(values[i]) ? values[i] : i / 7.0;
        }
        Path file = folder.resolve(name);
        TableSchema schema =
                TableSchema.of(new ColumnInfo("n", ColumnType.LONG), new ColumnInfo("v", ColumnType.DOUBLE));
        try (TableSink sink = TableSinks.create(file, schema)) {
            sink.write(Batch.of(LongVector.of(new long[values.length]), DoubleVector.of(values)));
            sink.commit();
        }
        try (TableSource source = TableSources.open(file)) {
            Tables read = Tables.read(source, As.DECLARED);
            assertEquals(values.length, read.rows.size());
            for (int i = 0; i < values.length; i++) {
                assertEquals(values[i], (double) read.rows.get(i).get(1));
            }
        }
    }

    @Test
    void aSinkThatIsNotCommittedLeavesNothingBehind() throws Exception {
        Path file = Files.writeString(folder.resolve("table.csv"), "old");
        try (TableSink sink = TableSinks.create(file, SCHEMA)) {
            sink.write(batch());
        }
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void anUnknownEndingIsRefusedBeforeAnythingIsMade() throws Exception {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> TableSinks.create(folder.resolve("table.xlsx"), SCHEMA))
                .getMessage();
        assertTrue(message.contains(".parquet, .csv or .tsv"), message);
        assertFalse(Files.exists(folder.resolve("table.xlsx")));
    }
}
