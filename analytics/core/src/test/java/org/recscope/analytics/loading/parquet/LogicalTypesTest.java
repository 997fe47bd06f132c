package org.recscope.analytics.loading.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.loading.Tables;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.ColumnRequest.As;
import org.recscope.analytics.loading.table.ColumnType;

/// Every logical type becomes the cell that a person would expect.
class LogicalTypesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            int32                                    | -7                   | LONG      | -7
            int32 x (INTEGER(8,true))                | -128                 | LONG      | -128
            int32 x (INTEGER(16,false))              | 65535                | LONG      | 65535
            int32 x (INTEGER(32,false))              | -1                   | LONG      | 4294967295
            int64                                    | -9223372036854775808 | LONG      | -9223372036854775808
            int64 x (INTEGER(64,false))              | 9223372036854775807  | LONG      | 9223372036854775807
            int32 x (DATE)                           | 20000                | TIMESTAMP | 2024-10-04T00:00:00Z
            int32 x (DATE)                           | -1                   | TIMESTAMP | 1969-12-31T00:00:00Z
            int32 x (TIME(MILLIS,true))              | 3600000              | LONG      | 3600000
            int64 x (TIME(MICROS,true))              | 3600000999           | LONG      | 3600000
            int64 x (TIME(NANOS,true))               | 3600000999999        | LONG      | 3600000
            int64 x (TIMESTAMP(MILLIS,true))         | 1700000000123        | TIMESTAMP | 2023-11-14T22:13:20.123Z
            int64 x (TIMESTAMP(MICROS,true))         | 1700000000123999     | TIMESTAMP | 2023-11-14T22:13:20.123Z
            int64 x (TIMESTAMP(NANOS,false))         | 1700000000123999999  | TIMESTAMP | 2023-11-14T22:13:20.123Z
            int64 x (TIMESTAMP(MICROS,true))         | -1                   | TIMESTAMP | 1969-12-31T23:59:59.999Z
            int32 x (DECIMAL(9,2))                   | -12345               | DOUBLE    | -123.45
            int64 x (DECIMAL(18,4))                  | 123456789012345678   | DOUBLE    | 12345678901234.5678
            int64 x (DECIMAL(18,0))                  | 123456789012345678   | LONG      | 123456789012345678
            float                                    | 0.5                  | DOUBLE    | 0.5
            double                                   | 0.1                  | DOUBLE    | 0.1
            double                                   | NaN                  | DOUBLE    | NaN
            double                                   | -Infinity            | DOUBLE    | -Infinity
            boolean                                  | true                 | BOOLEAN   | true
            """)
    void numbers(String declared, String stored, ColumnType type, String expected) throws Exception {
        String name = declared.contains(" x ") ? declared : declared + " x";
        Object cell = read("required " + name + ";", type, row -> add(row, declared, stored));
        Object wanted = switch (type) {
            case TIMESTAMP -> Instant.parse(expected).toEpochMilli();
            case LONG -> Long.parseLong(expected);
            case DOUBLE -> Double.parseDouble(expected);
            default -> Boolean.parseBoolean(expected);
        };
        assertEquals(wanted, cell);
    }

    private static void add(Group row, String declared, String stored) {
        switch (declared.split(" ")[0]) {
            case "int32" -> row.add("x", Integer.parseInt(stored));
            case "int64" -> row.add("x", Long.parseLong(stored));
            case "float" -> row.add("x", Float.parseFloat(stored));
            case "double" -> row.add("x", Double.parseDouble(stored));
            default -> row.add("x", Boolean.parseBoolean(stored));
        }
    }

    @ParameterizedTest(name = "{0} of {1} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            binary x (STRING)                     | 5ac3bc6c70696368         | TEXT   | Zülpich
            binary x (ENUM)                       | 4445                     | TEXT   | DE
            binary x (JSON)                       | 7b7d                     | TEXT   | {}
            binary x                              | 616263                   | TEXT   | abc
            binary x                              | ff00fe                   | TEXT   | 0xff00fe
            binary x (DECIMAL(9,2))               | cfc7                     | DOUBLE | -123.45
            binary x (DECIMAL(30,2))              | 0de0b6b3a764000000       | DOUBLE | 2560000000000000000
            binary x (DECIMAL(12,0))              | 00ff                     | LONG   | 255
            binary x (DECIMAL(25,0))              | 0de0b6b3a764000000       | TEXT   | 256000000000000000000
            fixed_len_byte_array(4) x (DECIMAL(9,3)) | ffffcfc7              | DOUBLE | -12.345
            fixed_len_byte_array(16) x (DECIMAL(38,0)) | 00000000000000000000000000000011 | TEXT | 17
            fixed_len_byte_array(16) x (UUID)     | 00112233445566778899aabbccddeeff | TEXT | 00112233-4455-6677-8899-aabbccddeeff
            fixed_len_byte_array(2) x (FLOAT16)   | 003c                     | DOUBLE | 1.0
            fixed_len_byte_array(2) x (FLOAT16)   | 00fc                     | DOUBLE | -Infinity
            fixed_len_byte_array(2) x             | 4445                     | TEXT   | DE
            """)
    void bytes(String declared, String hex, ColumnType type, String expected) throws Exception {
        Binary stored = Binary.fromConstantByteArray(HexFormat.of().parseHex(hex));
        Object cell = read("required " + declared + ";", type, row -> row.add("x", stored));
        assertEquals(
                type == ColumnType.DOUBLE
                        ? (Object) Double.parseDouble(expected)
                        : type == ColumnType.LONG ? (Object) Long.parseLong(expected) : expected,
                cell);
    }

    @Test
    void timestampsOfTwelveBytes() throws Exception {
        // 2023-11-14 is Julian day 2460263 (2440588 is 1970-01-01).
        long nanos = (22L * 3600 + 13 * 60 + 20) * 1_000_000_000L + 123_456_789;
        ByteBuffer bytes = ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(nanos)
                .putInt(2_460_263);
        Binary stored = Binary.fromConstantByteArray(bytes.array());
        Object cell = read("required int96 x;", ColumnType.TIMESTAMP, row -> row.add("x", stored));
        assertEquals(Instant.parse("2023-11-14T22:13:20.123Z").toEpochMilli(), cell);
    }

    @Test
    void identifiersOfSixtyFourBitsWithoutASign() throws Exception {
        Path file = folder.resolve("hash.parquet");
        Reference.write(
                file, "required int64 x (INTEGER(64,false));", 2, (row, i) -> row.add("x", i == 0 ? 5L : -1L), o -> o);
        try (var source = ParquetTables.open(file)) {
            assertEquals(List.of(List.of("5"), List.of("18446744073709551615")), Tables.read(source, As.ID).rows);
            assertEquals(List.of(List.of(5.0), List.of(0x1p64)), Tables.read(source, As.DOUBLE).rows);
        }
    }

    @ParameterizedTest(name = "{0}/10^{1}")
    @CsvSource({"1,1", "-7,22", "123456789012345678,9", "9007199254740993,3", "5,-3", "1,40"})
    void decimalsAreRoundedOnce(long unscaled, int scale) {
        double exact = new java.math.BigDecimal(BigInteger.valueOf(unscaled), scale).doubleValue();
        assertEquals(exact, Decimals.value(unscaled, scale));
    }

    private interface Row {
        void fill(Group row);
    }

    private Object read(String schema, ColumnType type, Row fill) throws IOException, LoadingException {
        Object first = read(schema, type, fill, false);
        assertEquals(first, read(schema, type, fill, true), "with a dictionary");
        return first;
    }

    private Object read(String schema, ColumnType type, Row fill, boolean dictionary)
            throws IOException, LoadingException {
        Path file = folder.resolve(String.format(Locale.ROOT, "type-%s.parquet", dictionary));
        Reference.write(file, schema, 1, (row, _) -> fill.fill(row), o -> o.withDictionaryEncoding(dictionary));
        try (var source = ParquetTables.open(file)) {
            assertEquals(type, source.schema().column(0).type());
            return Tables.read(source, As.DECLARED).rows.getFirst().getFirst();
        }
    }
}
