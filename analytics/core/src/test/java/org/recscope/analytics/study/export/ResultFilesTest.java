package org.recscope.analytics.study.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.TableSources;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.StudyRunner;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.metric.MetricName;

class ResultFilesTest {
    @TempDir
    Path folder;

    private Study study;

    /// User 3 has a list and no truth: accuracy is undefined for them.
    @BeforeEach
    void write() throws IOException {
        Path truth = Files.writeString(folder.resolve("truth.csv"), "user_id,item_id\n1,10\n2,20\n");
        Path run = Files.writeString(
                folder.resolve("run.csv"), "user_id,item_id,rank\n1,10,1\n1,11,2\n2,21,1\n2,20,2\n3,10,1\n");
        study = Study.EMPTY
                .withFiles(List.of(
                        StudyInput.of(FileSpec.of(truth, FileKind.TRUTH)),
                        StudyInput.of(FileSpec.run("first", run)),
                        StudyInput.of(FileSpec.run("second", run))))
                .withMetrics(List.of(MetricName.parse("mrr@10"), MetricName.parse("gini@10")));
    }

    private StudyResult result() throws LoadingException {
        return StudyRunner.run(study, 1, Progress.NONE);
    }

    @Test
    void perUserHasOneRowARunAndUserAndAColumnAPerUserMetric() throws Exception {
        ResultFiles.write(result(), folder.resolve("out"));
        try (TableSource table = TableSources.open(folder.resolve("out/per-user.parquet"))) {
            assertEquals(
                    List.of(
                            new ColumnInfo("user", ColumnType.LONG),
                            new ColumnInfo("run", ColumnType.TEXT),
                            new ColumnInfo("mrr@10", ColumnType.DOUBLE)),
                    table.schema().columns());
            List<String> rows = rows(table);
            assertEquals(
                    List.of(
                            "1 first 1.0",
                            "2 first 0.5",
                            "3 first null",
                            "1 second 1.0",
                            "2 second 0.5",
                            "3 second null"),
                    rows);
        }
    }

    @Test
    void segmentsIsATableWithEmptyCellsForAllUsers() throws Exception {
        ResultFiles.write(result(), folder.resolve("out"));
        List<String> lines = Files.readAllLines(folder.resolve("out/segments.csv"));
        assertEquals("by,segment,run,metric,mean,low,high,defined,undefined", lines.getFirst());
        assertTrue(lines.get(1).startsWith(",,first,mrr@10,0.75,"), lines.get(1));
        assertTrue(lines.get(1).endsWith(",2,1"), lines.get(1));
        assertEquals(1 + 2 * 2, lines.size());
    }

    @Test
    void writingAgainReplacesWithTheSameBytes() throws Exception {
        List<Path> files = ResultFiles.write(result(), folder.resolve("out"));
        List<byte[]> first = new ArrayList<>();
        for (Path file : files) {
            first.add(Files.readAllBytes(file));
        }
        ResultFiles.write(StudyRunner.run(study, 2, Progress.NONE), folder.resolve("out"));
        for (int i = 0; i < first.size(); i++) {
            assertArrayEquals(
                    first.get(i), Files.readAllBytes(files.get(i)), files.get(i).toString());
        }
    }

    @Test
    void theStudyOfAnAnswerKnowsHashesAndRoles() throws Exception {
        StudyInput truth = result().study().file(FileKind.TRUTH).orElseThrow();
        assertEquals(List.of("user_id", "item_id"), List.copyOf(truth.roles().keySet()));
        assertTrue(String.valueOf(truth.sha256()).matches("[0-9a-f]{64}"), truth::toString);
    }

    @Test
    void aStudyWithoutTruthOrRunSaysSo() {
        List<StudyInput> files = study.files();
        study = study.withFiles(files.subList(1, 3));
        assertTrue(
                assertThrows(LoadingException.class, this::result).getMessage().contains("names no truth file"));
        study = study.withFiles(files.subList(0, 1));
        assertTrue(
                assertThrows(LoadingException.class, this::result).getMessage().contains("names no run"));
    }

    @Test
    void segmentsOfUnknownAttributesNameWhatThereIs() {
        study = study.withBy(List.of("country*device"));
        String message = assertThrows(LoadingException.class, this::result).getMessage();
        assertTrue(message.contains("column country is not an attribute of the users"), message);
        assertTrue(message.contains("column device"), message);
    }

    private static List<String> rows(TableSource table) throws LoadingException {
        List<String> rows = new ArrayList<>();
        List<ColumnRequest> all = IntStream.range(0, table.schema().size())
                .mapToObj(ColumnRequest::declared)
                .toList();
        table.read(
                all,
                batch -> {
                    for (int row = 0; row < batch.rows(); row++) {
                        rows.add(cell(batch.column(0), row) + " " + cell(batch.column(1), row) + " "
                                + cell(batch.column(2), row));
                    }
                },
                Progress.NONE);
        return rows;
    }

    private static String cell(Vector column, int row) {
        if (column.isNull(row)) {
            return "null";
        }
        return switch (column) {
            case LongVector numbers -> Long.toString(numbers.value(row));
            case DoubleVector numbers -> Double.toString(numbers.value(row));
            case TextVector texts -> String.valueOf(texts.value(row));
            default -> throw new AssertionError(column);
        };
    }
}
