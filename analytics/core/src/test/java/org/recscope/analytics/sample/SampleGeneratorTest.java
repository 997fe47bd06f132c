package org.recscope.analytics.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.Inspection;
import org.recscope.analytics.loading.Inspector;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.work.CancelledException;
import org.recscope.analytics.work.Progress;

class SampleGeneratorTest {
    @TempDir
    private Path folder;

    private static SampleOptions options(
            SampleFormat format, long seed, boolean textIds, boolean imperfect, Set<SamplePart> parts) {
        return new SampleOptions(4500, 300, 3, 10, 6, 14, seed, format, textIds, imperfect, parts);
    }

    private static SampleOptions small(SampleFormat format, boolean textIds, SamplePart... parts) {
        Set<SamplePart> wanted = EnumSet.noneOf(SamplePart.class);
        wanted.addAll(List.of(parts));
        return new SampleOptions(50, 120, 3, 5, 4, 14, 1, format, textIds, false, wanted);
    }

    /// SHA-256 of every file by its name.
    private static Map<String, String> hashes(List<SampleFile> files) throws IOException, NoSuchAlgorithmException {
        Map<String, String> hashes = new TreeMap<>();
        for (SampleFile file : files) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file.path()));
            hashes.put(file.path().getFileName().toString(), HexFormat.of().formatHex(hash));
        }
        return hashes;
    }

    private Map<String, String> generate(SampleOptions options, String name, int threads)
            throws IOException, NoSuchAlgorithmException {
        return hashes(SampleGenerator.generate(options, folder.resolve(name), threads, Progress.NONE));
    }

    @ParameterizedTest
    @EnumSource(SampleFormat.class)
    void equalOptionsGiveEqualBytesOnAnyNumberOfThreads(SampleFormat format) throws Exception {
        SampleOptions options = options(format, 5, false, true, EnumSet.allOf(SamplePart.class));
        Map<String, String> one = generate(options, "one", 1);
        assertEquals(17, one.size());
        assertEquals(one, generate(options, "two", 2));
        assertEquals(one, generate(options, "three", 3));
    }

    @Test
    void anotherSeedGivesOtherBytes() throws Exception {
        Set<SamplePart> all = EnumSet.allOf(SamplePart.class);
        Map<String, String> five = generate(options(SampleFormat.CSV, 5, false, false, all), "five", 2);
        Map<String, String> six = generate(options(SampleFormat.CSV, 6, false, false, all), "six", 2);
        five.forEach((name, hash) -> assertNotEquals(hash, six.get(name), name));
    }

    @ParameterizedTest
    @EnumSource(SamplePart.class)
    void aPartAloneIsWhatItIsAmongOthers(SamplePart part) throws Exception {
        SampleOptions all = small(SampleFormat.CSV, false, SamplePart.values());
        Map<String, String> whole = generate(all, "whole", 1);
        Map<String, String> alone = generate(small(SampleFormat.CSV, false, part), "alone", 1);
        alone.remove(SampleGenerator.TRUTH);
        assertFalse(alone.isEmpty());
        alone.forEach((name, hash) -> assertEquals(whole.get(name), hash, name));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            items, item_id title categories provider published sentiment
            users, user_id country device subscription age_group activity favourite
            history, user_id item_id timestamp
            clicks, user_id item_id timestamp
            popular, user_id item_id rank score
            accurate, user_id item_id rank score
            diverse, user_id item_id rank score
            predictions_well, user_id item_id timestamp position country device activity probability label
            predictions_over, user_id item_id timestamp position country device activity probability label
            predictions_under, user_id item_id timestamp position country device activity probability label
            ab, user_id variant day exposures clicks revenue pre_clicks country device subscription activity
            ab_broken, user_id variant day exposures clicks revenue pre_clicks country device subscription activity
            bandit, timestamp user_id device daypart favourite action item_id position propensity target_propensity reward
            bandit_actions, action item_id category
            """)
    void filesHaveTheseColumns(String file, String columns) throws Exception {
        SampleGenerator.generate(small(SampleFormat.CSV, false, SamplePart.values()), folder, 1, Progress.NONE);
        String text = Files.readString(folder.resolve(file + ".csv"));
        assertEquals(columns, text.lines().findFirst().orElseThrow().replace(',', ' '));
        Inspection parquet = inspectParquet(file);
        assertEquals(
                columns,
                String.join(
                        " ",
                        parquet.schema().columns().stream()
                                .map(column -> column.name())
                                .toList()));
        assertEquals(text.lines().count() - 1, parquet.rows().orElseThrow());
    }

    private Inspection inspectParquet(String file) throws Exception {
        SampleGenerator.generate(small(SampleFormat.PARQUET, false, SamplePart.values()), folder, 1, Progress.NONE);
        return Inspector.inspect(folder.resolve(file + ".parquet"));
    }

    /// What a reader who opens the files by hand is shown.
    @ParameterizedTest(name = "{0} is taken for {1}")
    @CsvSource({"items, ITEMS", "users, USERS", "history, HISTORY", "accurate, RUN"})
    void rolesOfTheFilesAreGuessedRight(String file, FileKind kind) throws Exception {
        Inspection inspection = inspectParquet(file);
        assertEquals(kind, inspection.kind());
        if (kind == FileKind.RUN) {
            assertEquals(
                    Map.of("user_id", Role.USER, "item_id", Role.ITEM, "rank", Role.RANK, "score", Role.SCORE),
                    inspection.roles());
        }
    }

    @Test
    void textIdsSortAsTheirNumbersDo() throws Exception {
        SampleGenerator.generate(small(SampleFormat.CSV, true, SamplePart.LISTS), folder, 1, Progress.NONE);
        List<String> users = Files.readAllLines(folder.resolve("users.csv"));
        assertTrue(users.get(1).startsWith("u00001,"), users.get(1));
        assertTrue(users.get(50).startsWith("u00050,"), users.get(50));
        List<String> items = Files.readAllLines(folder.resolve("items.csv"));
        assertTrue(items.get(120).startsWith("a00120,"), items.get(120));
    }

    @Test
    void categoriesAreJoinedByBarsInText() throws Exception {
        SampleGenerator.generate(small(SampleFormat.CSV, false, SamplePart.LISTS), folder, 1, Progress.NONE);
        assertTrue(Files.readAllLines(folder.resolve("items.csv")).stream()
                .anyMatch(line -> line.matches(".*,[A-Z][a-z]+\\|[A-Z][a-z]+,.*")));
    }

    @Test
    void whatWasWrittenIsToldWithItsRows() throws Exception {
        List<SampleFile> files =
                SampleGenerator.generate(small(SampleFormat.CSV, false, SamplePart.LISTS), folder, 1, Progress.NONE);
        for (SampleFile file : files) {
            if (file.path().toString().endsWith(".csv")) {
                assertEquals(Files.readAllLines(file.path()).size() - 1, file.rows(), file.path() + "");
            }
        }
        assertEquals(SampleGenerator.TRUTH, files.get(7).path().getFileName().toString());
        assertEquals(SampleGenerator.STUDY, files.get(8).path().getFileName().toString());
        assertFalse(Files.readString(folder.resolve(SampleGenerator.STUDY), StandardCharsets.UTF_8)
                .contains(folder.toString()));
    }

    @Test
    void workThatNobodyWantsStopsAndLeavesNothing() throws IOException {
        Progress gone = new Progress() {
            @Override
            public void at(String stage, double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        SampleOptions options = small(SampleFormat.PARQUET, false, SamplePart.values());
        assertThrows(CancelledException.class, () -> SampleGenerator.generate(options, folder, 2, gone));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2000, 3, 20, 10, 28, 'users must be in [1, 100000000], was 0'",
        "10, 99, 3, 20, 10, 28, 'items must be in [100, 10000000], was 99'",
        "10, 2000, 4, 20, 10, 28, 'runs must be in [1, 3], was 4'",
        "10, 100, 3, 26, 5, 28, 'list must be in [1, 25], was 26'",
        "10, 120, 3, 20, 11, 28, 'history-per-user must be in [1, 10], was 11'",
        "10, 2000, 3, 20, 10, 6, 'days must be in [7, 366], was 6'"
    })
    void optionsOutOfRangeAreRefusedByName(
            int users, int items, int runs, int list, int history, int days, String message) {
        Set<SamplePart> all = EnumSet.allOf(SamplePart.class);
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new SampleOptions(
                        users, items, runs, list, history, days, 1, SampleFormat.CSV, false, false, all));
        assertEquals(message, refused.getMessage());
    }
}
