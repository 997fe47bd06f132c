package org.recscope.analytics.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.work.CancelledException;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;

class DatasetLoaderTest {
    private static final String TRUTH = "user_id,item_id\n1,10\n";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Dataset load(String truth, String run) throws Exception {
        return load(truth, run, OptionalDouble.empty(), false);
    }

    private Dataset load(String truth, String run, OptionalDouble relevantFrom, boolean graded) throws Exception {
        return DatasetLoader.load(
                new DatasetSpec(
                        FileSpec.of(write("truth.csv", truth), FileKind.TRUTH),
                        List.of(FileSpec.run("", write("run.csv", run))),
                        null,
                        null,
                        null,
                        relevantFrom,
                        graded),
                1,
                Progress.NONE);
    }

    /// A list as ids, `~` before an item that is tied with the one before.
    private static String list(Dataset data, int run, String user) {
        RankedLists lists = data.runs().get(run).lists();
        int u = data.users().code(user);
        StringBuilder text = new StringBuilder();
        for (int s = lists.from(u); s < lists.to(u); s++) {
            text.append(s == lists.from(u) ? "" : " ")
                    .append(lists.tied(s) ? "~" : "")
                    .append(data.items().id(lists.item(s)));
        }
        return text.toString();
    }

    private static String grades(Dataset data, String user) {
        Interactions truth = data.truth();
        int u = data.users().code(user);
        List<String> pairs = new ArrayList<>();
        for (int s = truth.from(u); s < truth.to(u); s++) {
            pairs.add(data.items().id(truth.item(s)) + "=" + truth.grade(s));
        }
        pairs.sort(null);
        return String.join(" ", pairs);
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '!',
            value = {
                "rank ! 1,a,1/1,b,2/1,c,3 ! a b c",
                "rank ! 1,a,3/1,b,1/1,c,2 ! b c a",
                "rank ! 1,a,1/2,x,1/1,b,2 ! a b",
                "rank ! 1,a,2/2,x,1/1,b,1 ! b a",
                "rank ! 1,a,5/1,b,9/1,c,1 ! c a b",
                "rank ! 1,a,1/1,b,1/1,c,2 ! a b c",
                "rank ! 1,a,1/1,b,2/1,a,3/1,c,4 ! a b c",
                "rank ! 1,a,3/1,a,1/1,b,2 ! a b",
                "score ! 1,a,.5/1,b,.9/1,c,.1 ! b a c",
                "score ! 1,a,.5/1,b,.5/1,c,.9 ! c a ~b",
                "score ! 1,a,1/2,x,9/1,b,1 ! a ~b",
                "score ! 1,a,-1/1,b,-0.0/1,c,0.0 ! b ~c a",
                "score ! 1,a,.9/1,b,.5/1,a,.5/1,c,.5 ! a b ~c"
            })
    void listsAreInOrderAndHoldEachItemOnce(String column, String rows, String expected) throws Exception {
        Dataset data = load(TRUTH, "user_id,item_id," + column + "\n" + rows.replace('/', '\n') + "\n");
        assertEquals(expected, list(data, 0, "1"));
    }

    @Test
    void aRankGoesBeforeAScore() throws Exception {
        Dataset data = load(TRUTH, "user_id,item_id,score,rank\n1,a,.1,1\n1,b,.1,2\n");
        assertEquals("a b", list(data, 0, "1"));
        assertTrue(data.runs().getFirst().rankColumn());
    }

    @Test
    void duplicatesAndGapsAreKeptAsTheFileHadThem() throws Exception {
        Dataset data = load(TRUTH, "user_id,item_id,rank\n1,a,1\n1,b,2\n1,a,3\n2,a,1\n2,b,4\n3,a,1\n");
        LoadedRun run = data.runs().getFirst();
        assertEquals(1, run.duplicates());
        assertEquals(1, run.duplicated().size());
        RawList raw = run.duplicated().getFirst();
        assertEquals(data.users().code("1"), raw.user());
        assertEquals(
                List.of("a", "b", "a"),
                Arrays.stream(raw.items()).mapToObj(data.items()::id).toList());
        assertEquals(1, run.gapped().size());
        assertEquals("[1, 4]", Arrays.toString(run.gapped().getFirst().ranks()));
        assertEquals(6, run.rows());
    }

    @ParameterizedTest(name = "threshold {0}, graded {1}: {2}")
    @CsvSource({
        ", false, 10=5.0 11=3.5 12=0.0 13=0.0",
        "4, false, 10=1.0 11=0.0 12=0.0 13=0.0",
        "3.5, false, 10=1.0 11=1.0 12=0.0 13=0.0",
        "3.5, true, 10=5.0 11=3.5 12=0.0 13=0.0",
        "6, false, 10=0.0 11=0.0 12=0.0 13=0.0"
    })
    void gradesBecomeRelevance(Double threshold, boolean graded, String expected) throws Exception {
        Dataset data = load(
                "user,item,rating\n1,10,5\n1,11,3.5\n1,12,0\n1,13,-2\n",
                "user,item,rank\n1,10,1\n",
                threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold),
                graded);
        assertEquals(expected, grades(data, "1"));
    }

    @Test
    void aPairThatIsThereTwiceCountsOnceWithItsHighestGradeAndIsTold() throws Exception {
        Dataset data = load("user,item,rating\n1,10,2\n1,10,4\n1,10,3\n", "user,item,rank\n1,10,1\n");
        assertEquals("10=4.0", grades(data, "1"));
        assertTrue(data.warnings().getFirst().message().contains("2 rows for a user and an item that came before"));
    }

    @Test
    void aRunColumnSplitsAFile() throws Exception {
        Dataset data = load(TRUTH, "user,item,rank,model\n1,a,1,knn\n1,b,1,svd\n1,c,2,knn\n");
        assertEquals(
                List.of("knn", "svd"), data.runs().stream().map(LoadedRun::name).toList());
        assertEquals("a c", list(data, 0, "1"));
        assertEquals("b", list(data, 1, "1"));
    }

    @Test
    void numbersAndTextsAreOneIdWhereTheyAreWrittenAlike() throws Exception {
        Dataset data = load("user,item\n1,10\nanna,x7\n", "user,item,rank\n1,x7,1\n1,10,2\n01,10,1\n");
        assertEquals("x7 10", list(data, 0, "1"));
        assertEquals("10", list(data, 0, "01"));
        assertEquals(3, data.users().size());
        assertEquals(2, data.items().size());
    }

    private DatasetSpec study(String extension) {
        return new DatasetSpec(
                FileSpec.of(folder.resolve("truth" + extension), FileKind.TRUTH),
                List.of(
                        FileSpec.run("a", folder.resolve("run0" + extension)),
                        FileSpec.run("b", folder.resolve("run1" + extension))),
                FileSpec.of(folder.resolve("history" + extension), FileKind.HISTORY),
                null,
                null,
                OptionalDouble.of(3),
                false);
    }

    private void writeStudy(String extension, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        TableSchema schema = TableSchema.of(
                new ColumnInfo("user_id", ColumnType.LONG),
                new ColumnInfo("item_id", ColumnType.LONG),
                new ColumnInfo("value", ColumnType.DOUBLE));
        for (String name : List.of("truth", "history", "run0", "run1")) {
            int rows = 40_000;
            long[] users = random.longs(rows, 0, 300).toArray();
            long[] items = random.longs(rows, 0, 500).map(i -> i * 1_000_003L).toArray();
            double[] values = random.ints(rows, 0, 50).mapToDouble(i -> i / 8.0).toArray();
            String column = name.startsWith("run") ? "score" : "rating";
            TableSchema named =
                    TableSchema.of(schema.column(0), schema.column(1), new ColumnInfo(column, ColumnType.DOUBLE));
            try (TableSink sink = TableSinks.create(folder.resolve(name + extension), named)) {
                sink.write(Batch.of(LongVector.of(users), LongVector.of(items), DoubleVector.of(values)));
                sink.commit();
            }
        }
    }

    private static String fingerprint(Dataset data) {
        StringBuilder text = new StringBuilder();
        for (int u = 0; u < data.users().size(); u++) {
            String user = data.users().id(u);
            text.append(user).append(':').append(grades(data, user));
            for (int run = 0; run < data.runs().size(); run++) {
                text.append('/').append(list(data, run, user));
            }
            text.append('\n');
        }
        data.runs().forEach(run -> text.append(run.duplicates()).append(' '));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void threadsAndFormatsChangeNothing(long seed) throws Exception {
        writeStudy(".csv", seed);
        writeStudy(".parquet", seed);
        writeStudy(".tsv.zst", seed);
        String expected = fingerprint(DatasetLoader.load(study(".csv"), 1, Progress.NONE));
        assertEquals(expected, fingerprint(DatasetLoader.load(study(".csv"), 4, Progress.NONE)));
        assertEquals(expected, fingerprint(DatasetLoader.load(study(".parquet"), 2, Progress.NONE)));
        assertEquals(expected, fingerprint(DatasetLoader.load(study(".tsv.zst"), 2, Progress.NONE)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void sortingIsStable(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StableSort sort = new StableSort();
        for (int round = 0; round < 50; round++) {
            int n = random.nextInt(200);
            double[] keys = random.ints(n, 0, 20).mapToDouble(i -> i).toArray();
            int[] items = IntStream.range(0, n).toArray();
            double[] before = keys.clone();
            sort.descending(keys, items, 0, n);
            int[] expected = IntStream.range(0, n)
                    .boxed()
                    .sorted((a, b) -> Double.compare(before[b], before[a]))
                    .mapToInt(i -> i)
                    .toArray();
            assertEquals(Arrays.toString(expected), Arrays.toString(items), "seed " + seed);
        }
    }

    @Test
    void itemsAndUsersAreDescribed() throws Exception {
        Path items = write("items.csv", "item_id,title,genres,year\n10,A,x|y,1999\n11,B,,2001\n12,\"C, D\",y,\n");
        Path users = write("users.csv", "id,country,age,zip\n1,de,31,007\n2,,44.5,010\n");
        DatasetSpec spec = new DatasetSpec(
                FileSpec.of(write("truth.csv", "user,item\n2,12\n3,99\n"), FileKind.TRUTH),
                List.of(FileSpec.run("r", write("run.csv", "user,item,rank\n1,10,1\n"))),
                null,
                FileSpec.of(items, FileKind.ITEMS),
                FileSpec.of(users, FileKind.USERS),
                OptionalDouble.empty(),
                false);
        Dataset data = DatasetLoader.load(spec, 2, Progress.NONE);
        assertEquals(List.of("x", "y"), data.categories().names());
        assertEquals(2, data.categories().count(data.items().code(10)));
        assertEquals(0, data.categories().count(data.items().code(11)));
        assertEquals(3, data.catalogue().count());
        assertFalse(data.catalogue().contains(data.items().code(99)));
        assertEquals(
                "[country, age, zip]",
                data.userAttributes().stream().map(a -> a.name()).toList().toString());
        assertEquals(List.of("31.0", "44.5"), data.userAttributes().get(1).values());
        assertEquals(List.of("007", "010"), data.userAttributes().get(2).values());
        assertEquals(-1, data.userAttributes().getFirst().code(data.users().code(2)));
        assertEquals(3, data.userTable().rowCount());
        assertEquals(List.of("id", "country", "age", "zip"), data.userTable().columnNames());
        assertEquals(1999L, data.itemTable().longColumn("year").get(data.items().code(10)));
        assertTrue(data.itemTable().column("year").isMissing(data.items().code(12)));
        assertEquals(
                "C, D", data.itemTable().stringColumn("title").get(data.items().code(12)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            value = {
                "a;b/b;c ! [a, b, c]",
                "a, b/b, c/a ! [a, b, c]",
                "\"['a', 'b']\"/\"['b']\" ! [a, b]",
                "\"Sex, Lies\"/Drama ! [Sex, Lies, Drama]"
            })
    void categoriesAreCutAtWhatSeparatesThem(String cells, String expected) throws Exception {
        StringBuilder text = new StringBuilder("item_id\tgenres\n");
        int id = 0;
        for (String cell : cells.split("/")) {
            text.append(id++).append('\t').append(cell).append('\n');
        }
        DatasetSpec spec = new DatasetSpec(
                FileSpec.of(write("truth.csv", TRUTH), FileKind.TRUTH),
                List.of(FileSpec.run("r", write("run.csv", "user,item,rank\n1,10,1\n"))),
                null,
                FileSpec.of(write("items.tsv", text.toString()), FileKind.ITEMS),
                null,
                OptionalDouble.empty(),
                false);
        assertEquals(
                expected,
                DatasetLoader.load(spec, 1, Progress.NONE).categories().names().toString());
    }

    @Test
    void everyFileIsRememberedWithItsHashAndRoles() throws Exception {
        Dataset data = load(TRUTH, "user_id,item_id,rank,note\n1,a,1,x\n");
        SourceFile run = data.files().get(1);
        byte[] bytes = Files.readAllBytes(run.path());
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), run.sha256());
        assertEquals(bytes.length, run.bytes());
        assertEquals(1, run.rows());
        assertEquals(
                "{user_id=USER, item_id=ITEM, rank=RANK, note=IGNORE}",
                run.roles().toString());
    }

    @Test
    void aFolderIsOneTable() throws Exception {
        Path parts = Files.createDirectory(folder.resolve("run"));
        Files.writeString(parts.resolve("part-1.csv"), "user,item,rank\n2,a,1\n", StandardCharsets.UTF_8);
        Files.writeString(parts.resolve("part-0.csv"), "user,item,rank\n1,a,1\n1,b,2\n", StandardCharsets.UTF_8);
        Files.writeString(parts.resolve("_SUCCESS"), "");
        DatasetSpec spec = new DatasetSpec(
                FileSpec.of(write("truth.csv", TRUTH), FileKind.TRUTH),
                List.of(FileSpec.run("", parts)),
                null,
                null,
                null,
                OptionalDouble.empty(),
                false);
        Dataset data = DatasetLoader.load(spec, 1, Progress.NONE);
        assertEquals("a b", list(data, 0, "1"));
        assertEquals("a", list(data, 0, "2"));
        assertEquals("run", data.runs().getFirst().name());
        assertEquals("CSV, 2 files", data.files().get(1).format());
    }

    @Test
    void loadingStopsWhenNobodyWantsIt() throws Exception {
        writeStudy(".csv", 1);
        Progress cancelled = new Progress() {
            @Override
            public void at(String stage, double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancelledException.class, () -> DatasetLoader.load(study(".csv"), 2, cancelled));
    }
}
