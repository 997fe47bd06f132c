package org.recscope.analytics.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.work.CancelledException;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.data.RankedLists;

/// The law of rows on disk: a dataset is the same as in memory, down to the last bit and the last word of a warning.
/// Parts hold two users, so that even small worlds have many.
class RowsOnDiskTest {
    private static final int BITS = 1;

    @TempDir
    Path folder;

    @TempDir
    Path temp;

    /// Rows of a file as cells, to be written in any format and order.
    private record Rows(List<String> header, List<String[]> cells) {
        Rows shuffled(long seed) {
            List<String[]> other = new ArrayList<>(cells);
            Collections.shuffle(other, new Random(seed));
            return new Rows(header, other);
        }

        String csv() {
            StringBuilder text = new StringBuilder(String.join(",", header)).append('\n');
            cells.forEach(row -> text.append(String.join(",", row)).append('\n'));
            return text.toString();
        }
    }

    private Path write(String name, Rows rows) throws IOException {
        Path file = folder.resolve(name);
        if (name.endsWith(".parquet")) {
            parquet(file, rows);
        } else if (name.endsWith(".gz")) {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write(rows.csv().getBytes(StandardCharsets.UTF_8));
            }
        } else {
            Files.writeString(file, rows.csv());
        }
        return file;
    }

    private static void parquet(Path file, Rows rows) throws IOException {
        boolean numbers = rows.header.size() > 2;
        List<ColumnInfo> columns = new ArrayList<>(List.of(
                new ColumnInfo(rows.header.get(0), ColumnType.TEXT), new ColumnInfo("item_id", ColumnType.LONG)));
        if (numbers) {
            columns.add(new ColumnInfo(rows.header.get(2), ColumnType.DOUBLE));
        }
        try (TableSink sink = TableSinks.create(file, new TableSchema(columns))) {
            TextVector users =
                    TextVector.of(rows.cells.stream().map(row -> row[0]).toArray(String[]::new));
            LongVector items = LongVector.of(
                    rows.cells.stream().mapToLong(row -> Long.parseLong(row[1])).toArray());
            sink.write(
                    numbers
                            ? Batch.of(
                                    users,
                                    items,
                                    DoubleVector.of(rows.cells.stream()
                                            .mapToDouble(row -> Double.parseDouble(row[2]))
                                            .toArray()))
                            : Batch.of(users, items));
            sink.commit();
        }
    }

    /// Lists of up to six items with what a column of numbers may hold; some users are left out, some items repeated.
    private static Rows lists(long seed, int users, String column, double repeats) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<String[]> cells = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            int length = chance.nextInt(4) == 0 ? 0 : 1 + chance.nextInt(6);
            for (int rank = 1; rank <= length; rank++) {
                int item = chance.nextDouble() < repeats ? 7 : chance.nextInt(40);
                String number = switch (column) {
                    case "rank" -> Integer.toString(rank);
                    case "position" -> Integer.toString(rank - 1);
                    case "gaps" -> Integer.toString(2 * rank + chance.nextInt(2));
                    case "score" -> Integer.toString(chance.nextInt(3)) + "." + chance.nextInt(2);
                    default -> "1";
                };
                cells.add(new String[] {"u" + user, Integer.toString(item), number});
            }
        }
        String name = column.equals("gaps") || column.equals("position") ? "rank" : column;
        return column.equals("none")
                ? new Rows(
                        List.of("user_id", "item_id"),
                        cells.stream().map(row -> new String[] {row[0], row[1]}).toList())
                : new Rows(List.of("user_id", "item_id", name), cells);
    }

    private DatasetSpec spec(Path truth, List<Path> runs, boolean history, ListReading reading) throws IOException {
        FileSpec before = history
                ? FileSpec.of(write("history.csv", lists(99, 25, "none", .2).shuffled(3)), FileKind.HISTORY)
                : null;
        FileSpec items = FileSpec.of(
                Files.writeString(folder.resolve("items.csv"), "item_id,category\n7,a\n3,b\n1,a|b\n2,c\n99,c\n"),
                FileKind.ITEMS);
        FileSpec users = FileSpec.of(
                Files.writeString(folder.resolve("users.csv"), "user_id,country\nu3,X\nu90,Y\nu1,Y\n"), FileKind.USERS);
        return new DatasetSpec(
                FileSpec.of(truth, FileKind.TRUTH),
                runs.stream().map(run -> FileSpec.run("", run)).toList(),
                before,
                items,
                users,
                OptionalDouble.empty(),
                false,
                reading);
    }

    private Dataset onDisk(DatasetSpec spec, int threads) throws LoadingException {
        return DatasetLoader.onDisk(spec, new RowStorage(RowStorage.Where.DISK, temp), BITS, threads, Progress.NONE);
    }

    private void assertSame(DatasetSpec spec) throws Exception {
        Dataset memory = DatasetLoader.load(spec, new RowStorage(RowStorage.Where.MEMORY, null), 1, Progress.NONE);
        Dataset disk = onDisk(spec, 2);
        assertTrue(disk.onDisk());
        assertEquals(words(memory), words(disk));
        assertEquals(List.of(), left());
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.toList();
        }
    }

    /// Everything a dataset says, as text.
    private static String words(Dataset data) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, data.users().size())
                .forEach(u -> text.append(data.users().id(u)).append(' '));
        IntStream.range(0, data.items().size())
                .forEach(i -> text.append(data.items().id(i)).append(' '));
        pairs(text.append("\ntruth "), data.truth());
        Interactions history = data.history();
        if (history != null) {
            pairs(text.append("\nhistory "), history);
        }
        for (LoadedRun run : data.runs()) {
            run(text, run);
        }
        text.append('\n')
                .append(data.userTable().print())
                .append(data.itemTable().print());
        IntStream.range(0, data.items().size())
                .forEach(i -> text.append(data.catalogue().contains(i) ? 'x' : '.'));
        data.warnings().forEach(warning -> text.append('\n').append(warning));
        data.files().forEach(file -> text.append('\n').append(file));
        return text.toString();
    }

    private static void pairs(StringBuilder text, Interactions pairs) {
        text.append(pairs.graded());
        for (int user = 0; user < pairs.users(); user++) {
            text.append('/');
            for (int slot = pairs.from(user); slot < pairs.to(user); slot++) {
                text.append(pairs.item(slot))
                        .append('=')
                        .append(pairs.grade(slot))
                        .append(' ');
            }
        }
    }

    private static void run(StringBuilder text, LoadedRun run) {
        RankedLists lists = run.lists();
        text.append('\n')
                .append(run.name())
                .append(' ')
                .append(run.rankColumn())
                .append(' ')
                .append(run.rows());
        text.append(' ').append(run.duplicates()).append(' ').append(lists.hasTies());
        text.append(lists.hasScores()).append(lists.hasRanks());
        for (int user = 0; user < lists.users(); user++) {
            text.append('/');
            for (int slot = lists.from(user); slot < lists.to(user); slot++) {
                text.append(lists.tied(slot) ? "~" : "").append(lists.item(slot));
                text.append(lists.hasScores() ? ":" + lists.score(slot) : "");
                text.append(lists.hasRanks() ? "#" + lists.rank(slot) : "").append(' ');
            }
        }
        raw(text.append("\nduplicated "), run.duplicated());
        raw(text.append("\ngapped "), run.gapped());
    }

    private static void raw(StringBuilder text, List<RawList> lists) {
        for (RawList list : lists) {
            text.append(list.user())
                    .append(List.of(IntStream.of(list.items()).boxed().toList()));
            for (long rank : list.ranks()) {
                text.append(' ').append(rank);
            }
        }
    }

    @ParameterizedTest(name = "{0} as {1}, shuffled {2}")
    @CsvSource({
        "rank, run.csv, false",
        "rank, run.csv, true",
        "rank, run.parquet, false",
        "rank, run.parquet, true",
        "position, run.csv, false",
        "position, run.parquet, true",
        "gaps, run.csv, false",
        "gaps, run.csv.gz, true",
        "score, run.csv, false",
        "score, run.parquet, true",
        "score, run.csv.gz, true",
        "none, run.csv, false",
        "none, run.parquet, true"
    })
    void aRunOfAnyShapeIsTheSame(String column, String name, boolean shuffled) throws Exception {
        for (long seed = 1; seed <= 3; seed++) {
            Rows run = lists(seed, 30, column, seed == 1 ? 0 : .3);
            Rows truth = lists(seed + 10, 30, "score", .1).shuffled(seed);
            assertSame(spec(
                    write("truth.csv", truth),
                    List.of(write(name, shuffled ? run.shuffled(seed) : run)),
                    seed == 2,
                    ListReading.USUAL));
        }
    }

    @ParameterizedTest(name = "{0} of a run with {1}")
    @CsvSource({
        "ties=docno, score",
        "ties=best, score",
        "ties=worst, score",
        "ties=file, score",
        "duplicates=last, rank",
        "duplicates=last, score",
        "duplicates=counted, gaps",
        "ranks=stated, gaps",
        "ranks=stated, rank",
        "ranks=stated, position",
        "outside=dropped, score",
        "outside=dropped, rank",
        "order=score, score"
    })
    void everyWayOfReadingListsIsTheSame(String choice, String column) throws Exception {
        ListReading reading = ListReading.parse(choice);
        for (long seed = 1; seed <= 3; seed++) {
            Rows run = lists(seed, 30, column, .3);
            assertSame(spec(
                    write("truth.csv", lists(seed + 10, 30, "score", .1)),
                    List.of(write("sorted.csv", run), write("shuffled.csv", run.shuffled(seed))),
                    false,
                    reading));
        }
    }

    @Test
    void severalRunsInOneFileAreTheSame() throws Exception {
        StringBuilder text = new StringBuilder("model,user_id,item_id,rank\n");
        for (String model : List.of("a", "b", "c")) {
            for (String[] row : lists(model.hashCode(), 20, "rank", .1).shuffled(5).cells) {
                text.append(model).append(',').append(String.join(",", row)).append('\n');
            }
        }
        Path run = Files.writeString(folder.resolve("models.csv"), text);
        assertSame(spec(write("truth.csv", lists(1, 20, "none", 0)), List.of(run), true, ListReading.USUAL));
    }

    @Test
    void rowsLeftOutAreTheSameRows() throws Exception {
        Rows run = lists(4, 60, "rank", .1);
        List<String[]> cells = new ArrayList<>(run.cells);
        cells.add(5, new String[] {"", "3", "1"});
        cells.add(50, new String[] {"u4", "3", "1.5"});
        cells.add(70, new String[] {"u5", "3", "0"});
        cells.add(90, new String[] {"u6", "3", ""});
        Path file = write("run.csv", new Rows(run.header, cells));
        Dataset disk = onDisk(spec(file, List.of(file), false, ListReading.USUAL), 1);
        assertTrue(disk.warnings().stream().anyMatch(its -> its instanceof Problem.SkippedRows), "some were left out");
        assertSame(spec(write("truth.csv", lists(1, 60, "none", 0)), List.of(file), true, ListReading.USUAL));
    }

    @Test
    void aFileThatIsRefusedIsRefusedInTheSameWords() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.csv"), "user_id,item_id,rank\n" + "u1,,1\n".repeat(200));
        Path worse = Files.writeString(folder.resolve("worse.csv"), "user_id\n1\n");
        DatasetSpec spec =
                spec(write("truth.csv", lists(1, 9, "none", 0)), List.of(bad, worse), true, ListReading.USUAL);
        LoadingException memory =
                assertThrows(LoadingException.class, () -> DatasetLoader.load(spec, 1, Progress.NONE));
        LoadingException disk = assertThrows(LoadingException.class, () -> onDisk(spec, 2));
        assertEquals(memory.problems(), disk.problems());
        assertEquals(List.of(), left());
    }

    @Test
    void nothingIsLeftWhenSomebodyCancels() throws Exception {
        Path run = write("run.csv", lists(1, 50, "rank", 0).shuffled(1));
        DatasetSpec spec = spec(write("truth.csv", lists(2, 50, "none", 0)), List.of(run), true, ListReading.USUAL);
        for (int allowed = 0; allowed < 8; allowed += 2) {
            int[] left = {allowed};
            Progress impatient = new Progress() {
                @Override
                public void at(String stage, double fraction) {}

                @Override
                public synchronized boolean cancelled() {
                    return left[0]-- <= 0;
                }
            };
            RowStorage storage = new RowStorage(RowStorage.Where.DISK, temp);
            assertThrows(CancelledException.class, () -> DatasetLoader.onDisk(spec, storage, BITS, 1, impatient));
            assertEquals(List.of(), left());
        }
    }

    @Test
    void whatADeadProgramLeftIsRemoved() throws Exception {
        Path stale = Files.createFile(temp.resolve("recscope-" + Integer.MAX_VALUE + "-1.rows"));
        Path other = Files.createFile(temp.resolve("somebody-else.rows"));
        onDisk(
                spec(
                        write("truth.csv", lists(1, 9, "none", 0)),
                        List.of(write("run.csv", lists(2, 9, "rank", 0))),
                        false,
                        ListReading.USUAL),
                1);
        assertTrue(Files.notExists(stale));
        assertEquals(List.of(other), left());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-file/inside", "a-file"})
    void aFolderThatCannotBeWrittenIsAProblemThatNamesTheRemedy(String name) throws Exception {
        Files.createFile(folder.resolve("a-file"));
        DatasetSpec spec = spec(
                write("truth.csv", lists(1, 9, "none", 0)),
                List.of(write("run.csv", lists(2, 9, "rank", 0))),
                false,
                ListReading.USUAL);
        RowStorage nowhere = new RowStorage(RowStorage.Where.DISK, folder.resolve(name));
        LoadingException failed =
                assertThrows(LoadingException.class, () -> DatasetLoader.load(spec, nowhere, 1, Progress.NONE));
        String message = failed.problems().getFirst().message();
        assertTrue(message.contains("does not take the rows that are too many for memory"), message);
        assertTrue(message.contains("Make room in " + folder.resolve(name)) && message.contains("--temp"), message);
    }
}
