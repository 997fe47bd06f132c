package org.recscope.analytics.study.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.RowStorage;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.StudyRunner;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.catalogue.MetricCatalogue;

/// What leaves the program is the same bytes wherever rows are kept, for every metric there is, over enough users for
/// three parts on the disk.
class SameBytesTest {
    private static final int USERS = 18_000;
    private static final int ITEMS = 60;

    @TempDir
    Path folder;

    private Path write(String name, String header, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(rows);
        Collections.shuffle(lines, new Random(rows.size()));
        lines.addFirst(header);
        return Files.write(folder.resolve(name), lines);
    }

    /// Some users without a list, some without truth; now and then an item twice.
    private List<String> rows(long seed, int share, int longest, boolean scored) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<String> rows = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            int length = chance.nextInt(100) < share ? 1 + chance.nextInt(longest) : 0;
            for (int i = 0; i < length; i++) {
                int item = (int) (ITEMS * Math.pow(chance.nextDouble(), 2));
                rows.add("u" + user + "," + item + (scored ? "," + chance.nextInt(20) : ""));
            }
        }
        return rows;
    }

    private Study study() throws IOException {
        List<String> items = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            items.add(item + ",c" + item % 7 + "|c" + item % 3 + ",p" + item % 5);
        }
        List<String> users = new ArrayList<>();
        for (int user = 0; user < USERS; user += 2) {
            users.add("u" + user + "," + (user % 4 == 0 ? "new" : "old"));
        }
        return Study.EMPTY
                .withFiles(List.of(
                        StudyInput.of(FileSpec.of(
                                write("truth.csv", "user_id,item_id", rows(1, 90, 3, false)), FileKind.TRUTH)),
                        StudyInput.of(FileSpec.run("a", write("a.csv", "user_id,item_id,score", rows(2, 95, 4, true)))),
                        StudyInput.of(FileSpec.run("b", write("b.csv", "user_id,item_id,score", rows(3, 80, 4, true)))),
                        StudyInput.of(FileSpec.of(
                                write("history.csv", "user_id,item_id", rows(4, 70, 4, false)), FileKind.HISTORY)),
                        StudyInput.of(
                                FileSpec.of(write("items.csv", "item_id,categories,provider", items), FileKind.ITEMS)),
                        StudyInput.of(FileSpec.of(write("users.csv", "user_id,group", users), FileKind.USERS))))
                .withBy(List.of("group"))
                .withMetrics(MetricCatalogue.parse(MetricCatalogue.families().stream()
                        .map(family -> family + "@3")
                        .toList()));
    }

    private List<Path> written(RowStorage.Where where, String name) throws Exception {
        StudyResult result = StudyRunner.run(study(), new RowStorage(where, folder.resolve("temp")), 2, Progress.NONE);
        assertEquals(where == RowStorage.Where.DISK, result.data().onDisk());
        assertTrue(result.findings().size() > 8, "all kinds of findings are there");
        return ResultFiles.write(result, folder.resolve(name));
    }

    @Test
    void filesAreTheSameBytes() throws Exception {
        List<Path> memory = written(RowStorage.Where.MEMORY, "memory");
        List<Path> disk = written(RowStorage.Where.DISK, "disk");
        for (int file = 0; file < memory.size(); file++) {
            assertArrayEquals(
                    Files.readAllBytes(memory.get(file)),
                    Files.readAllBytes(disk.get(file)),
                    memory.get(file).getFileName().toString());
        }
    }
}
