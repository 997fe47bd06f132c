package org.recscope.analytics.loading.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.loading.Tables;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.ColumnRequest.As;

/// What the reference implementation writes, in every compression, page version and encoding, is read cell by cell.
class ForeignFilesTest {
    private static final String SCHEMA = """
            optional int64 user; required int32 rank; optional double score; optional float weight;
            optional binary title (STRING); required boolean seen; optional boolean liked;
            optional fixed_len_byte_array(3) code; optional int64 noise;
            """;
    private static final int ROWS = 2_500;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1} dictionary {2} split {3} nulls {4}")
    @CsvSource(textBlock = """
            UNCOMPRESSED, PARQUET_1_0, true,  false, 0
            UNCOMPRESSED, PARQUET_1_0, false, false, 3
            UNCOMPRESSED, PARQUET_2_0, false, false, 3
            UNCOMPRESSED, PARQUET_2_0, false, true,  1
            SNAPPY,       PARQUET_1_0, true,  false, 3
            SNAPPY,       PARQUET_1_0, false, false, 0
            SNAPPY,       PARQUET_2_0, true,  false, 1
            SNAPPY,       PARQUET_2_0, false, false, 3
            GZIP,         PARQUET_1_0, true,  false, 3
            GZIP,         PARQUET_2_0, false, true,  0
            ZSTD,         PARQUET_1_0, true,  false, 1
            ZSTD,         PARQUET_1_0, false, true,  3
            ZSTD,         PARQUET_2_0, true,  false, 0
            ZSTD,         PARQUET_2_0, false, false, 9
            LZ4_RAW,      PARQUET_1_0, true,  false, 9
            LZ4_RAW,      PARQUET_2_0, false, false, 3
            """)
    void readsWhatOthersWrite(
            CompressionCodecName codec, WriterVersion version, boolean dictionary, boolean split, int nulls)
            throws IOException, LoadingException {
        Path file = folder.resolve("foreign.parquet");
        Reference.write(
                file,
                SCHEMA,
                ROWS,
                (row, i) -> fill(row, i, nulls),
                options -> options.withCompressionCodec(codec)
                        .withWriterVersion(version)
                        .withDictionaryEncoding(dictionary)
                        .withByteStreamSplitEncoding(split)
                        .withPageRowCountLimit(700)
                        .withPageSize(4096)
                        .withDictionaryPageSize(2048)
                        .withRowGroupRowCountLimit(1_000));

        try (var source = ParquetTables.open(file)) {
            assertEquals(ROWS, source.rows().orElseThrow());
            assertEquals(expected(nulls), Tables.read(source, As.DECLARED).rows);
        }
    }

    /// Pattern of nulls: 0 none, 1 all, 3 every third, 9 long stretches with and without.
    private static boolean missing(int i, int column, int nulls) {
        return switch (nulls) {
            case 0 -> false;
            case 1 -> true;
            case 3 -> (i + column) % 3 == 0;
            default -> i / 300 % 2 == column % 2;
        };
    }

    private static void fill(Group row, int i, int nulls) {
        row.add("rank", i % 20 - 5);
        row.add("seen", i % 7 == 0);
        if (!missing(i, 0, nulls)) {
            row.add("user", 1_000_000_000_000L + i / 20);
        }
        if (!missing(i, 1, nulls)) {
            row.add("score", i / 8.0 - 100);
        }
        if (!missing(i, 2, nulls)) {
            row.add("weight", i * 0.5f);
        }
        if (!missing(i, 3, nulls)) {
            row.add("title", title(i));
        }
        if (!missing(i, 4, nulls)) {
            row.add("liked", i % 3 == 1);
        }
        if (!missing(i, 5, nulls)) {
            row.add("code", org.apache.parquet.io.api.Binary.fromString("c" + (10 + i % 30)));
        }
        if (!missing(i, 6, nulls)) {
            row.add("noise", noise(i));
        }
    }

    private static long noise(int i) {
        return i * 0x9E3779B97F4A7C15L;
    }

    private static String title(int i) {
        return i % 5 == 0 ? "" : "Straße " + (i < 1_200 ? i % 40 : i) + " 日本";
    }

    private static List<List<Object>> expected(int nulls) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(List.of(
                    missing(i, 0, nulls) ? "–" : 1_000_000_000_000L + i / 20,
                    (long) (i % 20 - 5),
                    missing(i, 1, nulls) ? "–" : i / 8.0 - 100,
                    missing(i, 2, nulls) ? "–" : (double) (i * 0.5f),
                    missing(i, 3, nulls) ? "–" : title(i),
                    i % 7 == 0,
                    missing(i, 4, nulls) ? "–" : i % 3 == 1,
                    missing(i, 5, nulls) ? "–" : "c" + (10 + i % 30),
                    missing(i, 6, nulls) ? "–" : noise(i)));
        }
        return rows;
    }
}
