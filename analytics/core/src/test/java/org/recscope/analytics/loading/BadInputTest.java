package org.recscope.analytics.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.work.Progress;

/// What people are told about files that are not as they should be: every message names the file, where it is in it,
/// what
/// stands there, and what to do.
class BadInputTest {
    private static final String TRUTH = "user_id,item_id,rating\nu1,i1,5\nu2,i2,3\n";
    private static final String RUN = "user_id,item_id,rank\nu1,i1,1\nu1,i2,2\nu2,i2,1\n";

    @TempDir
    Path folder;

    private Path truth;

    @BeforeEach
    void writeTruth() throws IOException {
        truth = write("truth.csv", TRUTH);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private Dataset load(FileSpec run) throws LoadingException {
        return load(FileSpec.of(truth, FileKind.TRUTH), run);
    }

    private static Dataset load(FileSpec truth, FileSpec run) throws LoadingException {
        DatasetSpec spec = new DatasetSpec(truth, List.of(run), null, null, null, OptionalDouble.empty(), false);
        return DatasetLoader.load(spec, 1, Progress.NONE);
    }

    private Dataset run(String text) throws Exception {
        return load(FileSpec.run("", write("run.csv", text)));
    }

    private String refusal(FileSpec run) {
        return assertThrows(LoadingException.class, () -> load(run)).getMessage();
    }

    private String refused(String name, String text) throws IOException {
        return refusal(FileSpec.run("", write(name, text)));
    }

    private String refused(String name, byte[] bytes) throws IOException {
        return refusal(FileSpec.run("", write(name, bytes)));
    }

    /// The only warning about a run, which was loaded all the same.
    private String warned(String text) throws Exception {
        Dataset data = run(text);
        assertEquals(1, data.warnings().size(), () -> data.warnings().toString());
        assertEquals(Severity.WARNING, data.warnings().getFirst().severity());
        return data.warnings().getFirst().message();
    }

    private static void says(String message, String... parts) {
        for (String part : parts) {
            assertTrue(message.contains(part), () -> "\"" + part + "\" is not in: " + message);
        }
    }

    // ---- the file as a whole

    @Test
    void missingFile() {
        says(refusal(FileSpec.run("", folder.resolve("gone.csv"))), "gone.csv does not exist", "Check the path");
    }

    @Test
    void emptyFile() throws Exception {
        says(refused("run.csv", ""), "run.csv is empty", "Choose the file that holds the rows");
    }

    @Test
    void onlyAByteOrderMark() throws Exception {
        says(refused("run.csv", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}), "run.csv is empty");
    }

    @Test
    void onlyAHeader() throws Exception {
        says(refused("run.csv", "user_id,item_id,rank\n"), "run.csv has columns but no rows", "Choose the file");
    }

    @Test
    void emptyGzip() throws Exception {
        says(refused("run.csv.gz", gzip("")), "run.csv.gz is empty");
    }

    @Test
    void folderWithoutParts() throws Exception {
        Path parts = Files.createDirectory(folder.resolve("run"));
        Files.writeString(parts.resolve("_SUCCESS"), "");
        Files.writeString(parts.resolve(".part-0.crc"), "x");
        says(refusal(FileSpec.run("", parts)), "run is a folder without part files", "Choose a file");
    }

    @Test
    void folderOfDifferentTables() throws Exception {
        Path parts = Files.createDirectory(folder.resolve("run"));
        Files.writeString(parts.resolve("a.csv"), RUN);
        Files.writeString(parts.resolve("b.csv"), "user_id,rank\nu1,1\n");
        says(
                refusal(FileSpec.run("", parts)),
                "b.csv has no columns user_id, item_id, rank",
                "user_id, rank",
                "Give every file");
    }

    @Test
    void noPermission() throws Exception {
        Path file = write("run.csv", RUN);
        Assumptions.assumeTrue(
                Files.getFileStore(file).supportsFileAttributeView("posix"), "needs permissions as POSIX has them");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "the tests run as somebody who may read everything");
        says(refusal(FileSpec.run("", file)), "run.csv may not be read by you", "Change its permissions");
    }

    @Test
    void truncatedGzip() throws Exception {
        byte[] whole = gzip(manyRows(5000));
        String message = refused("run.csv.gz", Arrays.copyOf(whole, whole.length / 2));
        says(message, "run.csv.gz", "is cut off", "Download or copy the file again");
    }

    @Test
    void truncatedGzipNamesTheRowItEndsIn() throws Exception {
        byte[] whole = gzip(manyRows(100_000));
        String message = refused("run.csv.gz", Arrays.copyOf(whole, whole.length - 2000));
        says(message, "run.csv.gz, row ", "is cut off");
    }

    @Test
    void truncatedZstd() throws Exception {
        byte[] whole = Zstd.compress(manyRows(5000).getBytes(StandardCharsets.UTF_8));
        says(refused("run.csv.zst", Arrays.copyOf(whole, whole.length - 50)), "run.csv.zst", "is cut off", "Download");
    }

    @Test
    void damagedGzip() throws Exception {
        byte[] bytes = gzip(manyRows(5000));
        Arrays.fill(bytes, 20, 60, (byte) 0xAA);
        says(refused("run.csv.gz", bytes), "run.csv.gz", "is damaged: its gzip data", "Download");
    }

    @Test
    void damagedZstd() throws Exception {
        byte[] bytes = Zstd.compress(manyRows(5000).getBytes(StandardCharsets.UTF_8));
        Arrays.fill(bytes, 20, 60, (byte) 0xAA);
        says(refused("run.csv.zst", bytes), "run.csv.zst", "is damaged: its zstd data", "Download");
    }

    @Test
    void binaryGarbage() throws Exception {
        byte[] bytes = new byte[4096];
        new java.util.SplittableRandom(7).nextBytes(bytes);
        says(refused("run.csv", bytes), "run.csv is neither text nor Parquet", "Export the table as CSV");
    }

    @Test
    void latin1() throws Exception {
        String text = "user_id,item_id,rank\nu1,i1,1\nu1,Müller,2\n";
        String message = refused("run.csv", text.getBytes(StandardCharsets.ISO_8859_1));
        says(message, "run.csv, row 2", "u1,M<0xFC>", "is not UTF-8", "0xFC", "Windows-1252");
    }

    @Test
    void latin1FarDownTheFile() throws Exception {
        byte[] text = (manyRows(50_000) + "u9,caf\u00e9,1\n").getBytes(StandardCharsets.ISO_8859_1);
        says(refused("run.csv", text), "run.csv, row 50001", "u9,caf<0xE9>", "is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void utf16WithAByteOrderMarkIsReadAndSaid(String charset) throws Exception {
        Path file = write("run.csv", ("\uFEFF" + RUN).getBytes(Charset.forName(charset)));
        Dataset data = load(FileSpec.run("", file));
        assertEquals("CSV, UTF-16", data.files().getLast().format());
        assertEquals(3, data.runs().getFirst().rows());
    }

    @Test
    void utf16WithoutAByteOrderMarkIsReadAndSaid() throws Exception {
        Path file = write("run.csv", RUN.getBytes(StandardCharsets.UTF_16LE));
        assertEquals(
                "CSV, UTF-16", load(FileSpec.run("", file)).files().getLast().format());
    }

    @ParameterizedTest(name = "{0} that is {2}")
    @CsvSource({
        "run.parquet, CSV, is named like Parquet but is CSV",
        "run.jsonl, CSV, is named like JSON Lines but is CSV",
        "run.csv.gz, CSV, is named like gzip but is CSV",
        "run.csv, GZIP, 'is named like plain text but is CSV, gzip'",
        "run.csv, JSON, is named like separated values but is JSON Lines"
    })
    void notWhatItsEndingSays(String name, String content, String words) throws Exception {
        byte[] bytes = switch (content) {
            case "GZIP" -> gzip(RUN);
            case "JSON" -> "{\"user\": \"u1\", \"item\": \"i1\", \"rank\": 1}\n".getBytes(StandardCharsets.UTF_8);
            default -> RUN.getBytes(StandardCharsets.UTF_8);
        };
        Dataset data = load(FileSpec.run("", write(name, bytes)));
        says(data.warnings().getFirst().message(), name, words, "rename it");
    }

    // ---- rows

    private static String manyRows(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "u" + i / 10 + ",i" + i * 7919L % 100_003 + "," + (i % 10 + 1) + "\n")
                .collect(Collectors.joining("", "user_id,item_id,rank\n", ""));
    }

    @Test
    void tooFewCells() throws Exception {
        says(
                warned(RUN + "u3,i3\n"),
                "run.csv: 1 row of 4 left out",
                "run.csv, row 4: \"u3 i3\" has 2 cells where 3 are expected",
                "mend the row");
    }

    @Test
    void tooManyCells() throws Exception {
        says(
                warned(RUN + "u3,i3,1,what\n"),
                "row 4: \"u3 i3 1 what\" has 4 cells where 3 are expected",
                "Quote a cell");
    }

    @Test
    void emptyCellsBehindTheLastColumnAreNothing() throws Exception {
        assertEquals(List.of(), run(RUN + "u3,i3,1,,\n").warnings());
    }

    @Test
    void unclosedQuote() throws Exception {
        says(
                refused("run.csv", RUN + "u3,\"i3,1\nu4,i4,1\n"),
                "run.csv, row 4 opens a quote that is never closed",
                "Close the quote");
    }

    @Test
    void textAfterAClosingQuote() throws Exception {
        says(
                refused("run.csv", RUN + "u3,\"i3\"x,1\n"),
                "run.csv, row 4 has text right after a closing quote",
                "Close the quote");
    }

    @Test
    void headerOnceMore() throws Exception {
        says(
                warned(RUN + "user_id,item_id,rank\nu5,i1,1\n"),
                "row 4, column user_id: \"user_id\" is the header once more",
                "files were joined");
    }

    @Test
    void headerOnceMoreAmongIdsOnly() throws Exception {
        Path file = write("run.csv", "user,item\nu1,i1\nuser,item\nu2,i1\n");
        Dataset data = load(FileSpec.run("", file));
        assertEquals(-1, data.users().code("user"));
        says(data.warnings().getFirst().message(), "is the header once more");
    }

    @Test
    void aFewBadRowsAreBorneAndCounted() throws Exception {
        String text = manyRows(20_000) + "x\n".repeat(150);
        Dataset data = run(text);
        says(
                data.warnings().getFirst().message(),
                "run.csv: 150 rows of 20,150 left out; the first: ",
                "row 20001",
                "row 20003");
        assertFalse(data.warnings().getFirst().message().contains("row 20004"));
        assertEquals(20_000, data.runs().getFirst().rows());
    }

    @Test
    void manyBadRowsRefuseTheFile() throws Exception {
        String message = refused("run.csv", manyRows(5_000) + "x\n".repeat(150));
        says(message, "run.csv: 150 rows of 5,150 cannot be used, too many to trust the rest", "row 5001");
    }

    @Test
    void nothingButBadRows() throws Exception {
        says(
                refused("run.csv", "user_id,item_id,rank\nu1,,1\nu2,,2\n"),
                "run.csv: 2 rows of 2 cannot be used",
                "has no id");
    }

    @Test
    void rowNumbersStayTrueBehindARowThatWasLeftOut() throws Exception {
        Dataset data = run("user_id,item_id,rank\nu1,i1,1\nbad\nu1,i2,2\nu2,,1\n");
        says(data.warnings().getFirst().message(), "2 rows of 4", "row 2: \"bad\"", "row 4, column item_id has no id");
    }

    // ---- cells

    @ParameterizedTest(name = "rank {0} {1}")
    @CsvSource({
        "first, is not a number",
        "-1, ranks start at 1",
        "2.5, ranks are whole numbers",
        "1e12, lists end before a billion",
        "NaN, ranks are whole numbers",
        "inf, lists end before a billion",
        "'', has no number"
    })
    void badRanks(String rank, String reason) throws Exception {
        String message = warned(RUN + "u3,i1," + rank + "\n");
        says(message, "run.csv, row 4, column rank", reason);
        says(
                message,
                rank.isEmpty() ? "Fill it in" : rank.equals("first") ? "Write a number there" : "Write 1 for the top");
    }

    @Test
    void aRankOfZeroAmongOthersIsAMistake() throws Exception {
        String message = warned(RUN + "u4,i1,1\nu5,i1,1\nu3,i1,0\n");
        says(message, "run.csv: 1 row of 6 left out", "row 6, column rank: \"0\" is no rank: ranks start at 1");
    }

    @Test
    void ranksFromZeroAreCountedFromOne() throws Exception {
        Dataset data = run("user_id,item_id,rank\nu1,i1,0\nu1,i2,1\nu2,i2,0\n");
        says(data.warnings().getFirst().message(), "run.csv has ranks that start at 0", "One was added");
        assertEquals(List.of(), data.runs().getFirst().gapped());
        assertEquals(3, data.runs().getFirst().lists().rows());
    }

    @ParameterizedTest(name = "score {0} {1}")
    @CsvSource({
        "NaN, \"NaN\" is no score that can be sorted by",
        "inf, \"Infinity\" is no score that can be sorted by",
        "-Infinity, \"-Infinity\" is no score that can be sorted by",
        "1e999, \"Infinity\" is no score that can be sorted by",
        "high, \"high\" is not a number",
        "0x1p3, \"0x1p3\" is not a number",
        "'1,5', \"u3 i1 1 5\" has 4 cells where 3 are expected",
        "NA, has no number"
    })
    void badScores(String score, String reason) throws Exception {
        String message = warned("user_id,item_id,score\nu1,i1,0.5\nu1,i2,0.25\nu2,i2,1\n" + "u3,i1," + score + "\n");
        says(message, "run.csv, row 4", reason);
    }

    @ParameterizedTest(name = "grade {0}")
    @CsvSource({"five, \"five\" is not a number", "nan, \"NaN\" is no grade", "'', has no number"})
    void badGrades(String grade, String reason) throws Exception {
        Path file = write("test.csv", TRUTH + "u3,i1," + grade + "\n");
        Dataset data = load(FileSpec.of(file, FileKind.TRUTH), FileSpec.run("", write("run.csv", RUN)));
        says(data.warnings().getFirst().message(), "test.csv, row 3, column rating", reason);
        assertEquals(2, data.truth().rows());
    }

    @ParameterizedTest(name = "user \"{0}\"")
    @CsvSource({"'', has no id", "'\"\"', has no id", "'\"  \"', is an empty id"})
    void emptyIds(String id, String reason) throws Exception {
        says(warned(RUN + id + ",i1,1\n"), "run.csv, row 4, column user_id", reason, "Fill the id in");
    }

    @Test
    void idsLongerThanAPage() throws Exception {
        String message = warned(RUN + "u3," + "x".repeat(10_000) + ",1\n");
        says(
                message,
                "run.csv, row 4, column item_id: \"xxxx",
                "…\" is longer than 1000 characters",
                "missing delimiter");
        assertTrue(message.length() < 500, "the id itself must not fill the message");
    }

    @Test
    void aCellThatNeverEnds() throws Exception {
        says(
                refused("run.csv", RUN + "u3," + "x".repeat(17_000_000) + ",1\n"),
                "run.csv, row 4 has a cell longer than 16 million characters",
                "missing line ends");
    }

    // ---- columns

    @Test
    void duplicateColumnNames() throws Exception {
        Dataset data = run("user_id,item_id,rank,rank\nu1,i1,1,9\n");
        says(
                data.warnings().getFirst().message(),
                "run.csv, column rank stands twice in the header",
                "\"rank (2)\"",
                "a name of its own");
    }

    @Test
    void noUserColumn() throws Exception {
        says(
                refused("run.csv", "item_id,rank\ni1,1\n"),
                "run.csv has no user column; its columns are item_id, rank",
                "rename it to something like userid");
    }

    @Test
    void noItemColumn() throws Exception {
        says(refused("run.csv", "user_id,rank\nu1,1\n"), "run.csv has no item column; its columns are user_id, rank");
    }

    @Test
    void noColumnAtAllThatMeansAnything() throws Exception {
        String message = refused("run.csv", "a,b\nx,y\n");
        says(message, "has no user column", "has no item column");
    }

    @Test
    void aChosenColumnThatIsNotThere() throws Exception {
        Path file = write("run.csv", RUN);
        FileSpec run = FileSpec.run("", file).withRoles(Map.of("customer", Role.USER));
        says(
                refusal(run),
                "run.csv has no column customer, which was to be the user",
                "user_id, item_id, rank",
                "Choose one");
    }

    @Test
    void twoColumnsChosenForOneRole() throws Exception {
        Path file = write("run.csv", "a,b,item_id,rank\nu1,v1,i1,1\n");
        Map<String, Role> roles = new java.util.LinkedHashMap<>();
        roles.put("a", Role.USER);
        roles.put("b", Role.USER);
        says(
                refusal(FileSpec.run("", file).withRoles(roles)),
                "run.csv, column b was chosen as the user, and so was a",
                "Choose one of the two");
    }

    @Test
    void twoColumnsThatLookLikeOneRole() throws Exception {
        Inspection seen = Inspector.inspect(write("run.csv", "uid,user_id,item_id,rank\n1,u1,i1,1\n"));
        assertEquals(List.of("user_id"), seen.columns(Role.USER));
        says(
                seen.problems().getFirst().message(),
                "run.csv, column uid could be a user id as well as user_id, which was taken");
    }

    @Test
    void aThresholdWithoutGrades() throws Exception {
        Path bare = write("truth2.csv", "user_id,item_id\nu1,i1\n");
        DatasetSpec spec = new DatasetSpec(
                FileSpec.of(bare, FileKind.TRUTH),
                List.of(FileSpec.run("", write("run.csv", RUN))),
                null,
                null,
                null,
                OptionalDouble.of(4),
                false);
        Dataset data = DatasetLoader.load(spec, 1, Progress.NONE);
        says(data.warnings().getFirst().message(), "truth2.csv has no column of grades", "4.0", "Every row counts");
    }

    @Test
    void neitherRanksNorScores() throws Exception {
        Dataset data = run("user_id,item_id\nu1,i2\nu1,i1\n");
        says(data.warnings().getFirst().message(), "run.csv has neither ranks nor scores", "order of its rows");
        assertEquals("i2", data.items().id(data.runs().getFirst().lists().item(0)));
    }

    @Test
    void anItemDescribedTwice() throws Exception {
        Path items = write("items.csv", "item_id,genres\ni1,a|b\ni1,c\ni2,a\n");
        DatasetSpec spec = new DatasetSpec(
                FileSpec.of(truth, FileKind.TRUTH),
                List.of(FileSpec.run("", write("run.csv", RUN))),
                null,
                FileSpec.of(items, FileKind.ITEMS),
                null,
                OptionalDouble.empty(),
                false);
        Dataset data = DatasetLoader.load(spec, 1, Progress.NONE);
        says(
                data.warnings().getFirst().message(),
                "items.csv, column item_id has 1 row for an id that came before",
                "first row");
        assertEquals(List.of("a", "b"), data.categories().names());
    }

    // ---- JSON Lines

    private static final String JSON = "{\"user\": \"u1\", \"item\": \"i1\", \"rank\": 1}\n";

    @Test
    void brokenJson() throws Exception {
        Path file = write("run.jsonl", JSON + "{\"user\": \"u2\", \"item\": }\n" + JSON.replace("u1", "u3"));
        Dataset data = load(FileSpec.run("", file));
        says(
                data.warnings().getFirst().message(),
                "run.jsonl, row 2",
                "{\"user\": \"u2\", \"item\": }\" is broken JSON",
                "Mend the line");
    }

    @Test
    void jsonCutOffInTheMiddleOfALine() throws Exception {
        Path file = write("run.jsonl", JSON + JSON.replace("u1", "u2") + "{\"user\": \"u3\", \"it");
        says(load(FileSpec.run("", file)).warnings().getFirst().message(), "run.jsonl, row 3", "is broken JSON");
    }

    @Test
    void twoObjectsOnALine() throws Exception {
        Path file = write("run.jsonl", JSON + JSON.strip() + JSON);
        says(
                load(FileSpec.run("", file)).warnings().getFirst().message(),
                "row 2",
                "is broken JSON (more than one object");
    }

    @Test
    void jsonArray() throws Exception {
        says(
                refused("run.json", "[" + JSON.strip() + "]\n"),
                "run.json is one JSON array and not one object a line",
                "Write one object a line");
    }

    @Test
    void jsonObjectOverSeveralLines() throws Exception {
        says(
                refused("run.json", "{\n  \"user\": \"u1\",\n  \"item\": \"i1\"\n}\n"),
                "run.json, row 1: \"{\" begins a JSON object that goes on",
                "Write one object a line");
    }

    @Test
    void differingKeys() throws Exception {
        Path file = write("run.jsonl", JSON + JSON + "{\"user\": \"u2\", \"article\": \"i1\", \"rank\": 1}\n");
        Inspection seen = Inspector.inspect(file);
        String notes = seen.problems().stream().map(Problem::message).collect(Collectors.joining("\n"));
        says(notes, "run.jsonl, column item is in 2 of the first 3 objects only", "spelt in two ways");
    }

    @Test
    void jsonTextWhereANumberBelongs() throws Exception {
        Path file = write(
                "run.jsonl",
                JSON + "{\"user\": \"u2\", \"item\": \"i1\", \"rank\": \"top\"}\n" + JSON.replace("u1", "u3"));
        says(
                load(FileSpec.run("", file)).warnings().getFirst().message(),
                "row 2, column rank: \"top\" is not a number");
    }

    @Test
    void jsonListWhereANumberBelongs() throws Exception {
        Path file = write(
                "run.jsonl",
                JSON + "{\"user\": \"u2\", \"item\": \"i1\", \"rank\": {\"at\": 1}}\n" + JSON.replace("u1", "u3"));
        says(
                load(FileSpec.run("", file)).warnings().getFirst().message(),
                "row 2, column rank: \"{\"at\": 1}\" is not a number");
    }

    // ---- the dataset

    @Test
    void everyBadFileIsNamedAtOnce() throws Exception {
        Path run = write("run.csv", "");
        LoadingException e = assertThrows(
                LoadingException.class,
                () -> load(FileSpec.of(folder.resolve("gone.csv"), FileKind.TRUTH), FileSpec.run("", run)));
        assertEquals(2, e.problems().size());
        says(e.getMessage(), "gone.csv does not exist", "run.csv is empty");
    }

    @Test
    void inspectionNeverThrows() throws Exception {
        for (byte[] bytes : List.of(
                new byte[0],
                new byte[] {0x1F, (byte) 0x8B},
                "[".getBytes(StandardCharsets.UTF_8),
                "\"".getBytes(StandardCharsets.UTF_8),
                "PAR1".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            Inspection seen = Inspector.inspect(write("file", bytes));
            assertFalse(seen.usable(), () -> Arrays.toString(bytes) + " gave " + seen);
            assertTrue(seen.problems().getFirst().message().startsWith("file"));
        }
    }
}
