package org.recscope.analytics.loading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.loading.Tables;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest.As;
import org.recscope.analytics.loading.table.TableSource;

class TextTablesTest {
    private static final String PLAIN = "user,item,rating\nu1,10,4.5\nu2,20,3\n\"a, \"\"b\"\"\",30,\n";

    @TempDir
    Path folder;

    private TableSource open(String name, byte[] bytes) throws IOException, LoadingException {
        return TextTables.open(Files.write(folder.resolve(name), bytes));
    }

    private TableSource open(String text) throws IOException, LoadingException {
        return open("table", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String names(TableSource source) {
        return String.join(
                " ", source.schema().columns().stream().map(ColumnInfo::name).toList());
    }

    private static String types(TableSource source) {
        return String.join(
                " ",
                source.schema().columns().stream().map(c -> c.type().toString()).toList());
    }

    @ParameterizedTest(name = "delimiter {0}")
    @CsvSource(
            quoteCharacter = '`',
            value = {"`,`, CSV", "`\t`, TSV", "`;`, CSV (;)", "`|`, CSV (|)", "` `, space-separated text"})
    void findsTheDelimiter(char delimiter, String format) throws Exception {
        String text = "user,item,rating\nu1,10,4.5\nu2,20,3\nu3,30,\n".replace(',', delimiter);
        try (TableSource source = open(text)) {
            assertEquals(format, source.format());
            assertEquals("user item rating", names(source));
            assertEquals("TEXT LONG DOUBLE", types(source));
            assertEquals(
                    List.of(List.of("u1", 10L, 4.5), List.of("u2", 20L, 3.0), List.of("u3", 30L, "–")),
                    Tables.read(source, As.DECLARED).rows);
        }
    }

    @Test
    void quotesHoldDelimitersQuotesAndLineEnds() throws Exception {
        try (TableSource source = open(PLAIN + "\"two\nlines\",40,1\n")) {
            Tables table = Tables.read(source, As.DECLARED);
            assertEquals(List.of("a, \"b\"", 30L, "–"), table.rows.get(2));
            assertEquals(List.of("two\nlines", 40L, 1.0), table.rows.get(3));
            assertEquals(List.of(1L, 2L, 3L, 4L), table.numbers);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarksTellTheEncoding(String name) throws Exception {
        byte[] bytes = ("\uFEFF" + PLAIN.replace("u1", "Grüße")).getBytes(Charset.forName(name));
        try (TableSource source = open("table", bytes)) {
            assertEquals("user item rating", names(source));
            assertEquals(
                    "Grüße", Tables.read(source, As.DECLARED).rows.getFirst().getFirst());
        }
    }

    @Test
    void compressionIsFoundInTheBytesWhateverTheName() throws Exception {
        byte[] plain = PLAIN.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        try (TableSource gzip = open("table.csv", packed.toByteArray());
                TableSource zstd = open("table.txt", Zstd.compress(plain))) {
            assertEquals("CSV, gzip", gzip.format());
            assertEquals("CSV, zstd", zstd.format());
            assertEquals(Tables.read(gzip, As.DECLARED).rows, Tables.read(zstd, As.DECLARED).rows);
        }
    }

    @ParameterizedTest(name = "{0} has a header: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "1,2,3/4,5,6 ! false",
                "user,item/1,2/3,4 ! true",
                "user,item/a,b/c,d ! true",
                "q1,0,d1,1/q1,0,d2,2 ! false",
                "a,b/a,c/a,d ! false",
                "id,2019,2020/x,1,2/y,3,4 ! false"
            })
    void findsTheHeader(String text, boolean header) throws Exception {
        String lines = text.replace('/', '\n');
        try (TableSource source = open(lines + "\n")) {
            long rows = lines.lines().count();
            assertEquals(
                    header ? rows - 1 : rows, Tables.read(source, As.TEXT).rows.size());
            assertEquals(!header, names(source).startsWith("column1"));
        }
    }

    @Test
    void runsOfBlanksAndTabsAreOneDelimiterInTrecFiles() throws Exception {
        try (TableSource source =
                open("301\tQ0\tFR-1\t104\t  2.5\tSTD\n302\tQ0\tFR-2\t9\t 1.5\tSTD\n".replace('\t', ' '))) {
            assertEquals("LONG TEXT TEXT LONG DOUBLE TEXT", types(source));
            assertEquals(
                    List.of(301L, "Q0", "FR-1", 104L, 2.5, "STD"),
                    Tables.read(source, As.DECLARED).rows.getFirst());
        }
    }

    @Test
    void idsAreDecidedCellByCell() throws Exception {
        StringBuilder text = new StringBuilder("id,x\n");
        for (int i = 0; i < 40_000; i++) {
            text.append(i == 30_000 ? "B00X" : i).append(",1\n");
        }
        try (TableSource source = open(text.toString())) {
            Tables table = Tables.read(source, As.ID);
            assertEquals(29L, table.rows.get(29).getFirst());
            assertEquals("B00X", table.rows.get(30_000).getFirst());
            assertEquals("29999", table.rows.get(29_999).getFirst().toString());
            assertEquals(0, table.skipped.size());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0.1",
        "-0.0",
        "1e300",
        "123456789012345678",
        "4.35",
        "0.000001",
        "2.2250738585072014E-308",
        "9007199254740993",
        "0.30000000000000004",
        "1.7976931348623157E308"
    })
    void numbersAreReadToTheLastBit(String number) {
        char[] text = number.toCharArray();
        assertEquals(Double.parseDouble(number), Numerals.decimal(text, 0, text.length));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "17,true",
        "007,false",
        "-1,true",
        "-0,false",
        "0,true",
        "+5,false",
        "9223372036854775807,true",
        "9223372036854775808,false",
        "1.0,false",
        "'',false",
        "-,false"
    })
    void onlyCanonicalNumbersAreNumberIds(String text, boolean number) {
        assertEquals(number, Numerals.isCanonical(text.toCharArray(), 0, text.length()));
    }

    @Test
    void jsonLinesHaveTypesAndLists() throws Exception {
        String text = """
                {"user": "u1", "item": 7, "tags": ["a", "b"], "v": [1, 2.5], "seen": true, "at": "2026-01-31T08:30:00Z"}
                {"item": 8, "user": "u2", "tags": [], "v": null, "more": {"x": 1}}

                {"user": "u3", "item": 9, "tags": null, "seen": false}
                """;
        try (TableSource source = open(text)) {
            assertEquals("JSON Lines", source.format());
            assertEquals("user item tags v seen at more", names(source));
            assertEquals("TEXT LONG TEXT_LIST DOUBLE_LIST BOOLEAN TIMESTAMP TEXT", types(source));
            List<List<Object>> rows = Tables.read(source, As.DECLARED).rows;
            assertEquals(
                    List.of("u1", 7L, List.of("a", "b"), List.of(1.0, 2.5), true, 1769848200000L, "–"), rows.get(0));
            assertEquals(List.of("u2", 8L, List.of(), "–", "–", "–", "{\"x\": 1}"), rows.get(1));
            assertEquals(List.of("u3", 9L, "–", "–", false, "–", "–"), rows.get(2));
            assertTrue(source.problems().getFirst().message().contains("of the first 3 objects only"));
        }
    }
}
