package org.recscope.analytics.study.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.evaluation.Finding;
import org.recscope.analytics.evaluation.FindingKind;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.FindingNote;
import org.recscope.analytics.figure.Note;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.figure.Section;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.SourceFile;
import org.recscope.analytics.study.Provenance;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.StudyResult;

class ReportMakerTest {
    private static final Finding KNOWN =
            new Finding(FindingKind.IN_HISTORY, "bad", 4, List.of("user u0, item i1"), 0.5, 0.25);
    private static final Finding TIES = new Finding(FindingKind.TIES, "good", 1, List.of("user u2"), 0.5, 0.5001);

    @Test
    void findingsComeBeforeNumbers() {
        Report report = ReportMaker.of(result(KNOWN, TIES), Words.ENGLISH);
        assertEquals("good and bad compared", report.title());
        assertEquals("6 users (all users) · 2 runs · catalogue of 5 items", report.subtitle());
        TableFigure findings = assertInstanceOf(
                TableFigure.class, report.sections().get(0).blocks().getFirst());
        assertEquals(2, findings.groups().getFirst().rows().size());
        assertEquals(
                "accuracy", ((TableFigure) report.sections().get(1).blocks().getFirst()).id());
    }

    @Test
    void nothingFoundIsSaid() {
        Report report = ReportMaker.of(result(), Words.ENGLISH);
        Note note =
                assertInstanceOf(Note.class, report.sections().get(0).blocks().getFirst());
        assertTrue(note.text().startsWith("No duplicates"));
    }

    @Test
    void theFooterSaysWhereItComesFrom() {
        List<Fact> footer = ReportMaker.of(result(), Words.ENGLISH).footer();
        assertEquals(new Fact("Truth", "test.csv · CSV · 5 rows · SHA-256 " + "ab".repeat(32)), footer.getFirst());
        assertEquals(new Fact("good", "good.csv · CSV · 12 rows · SHA-256 " + "cd".repeat(32)), footer.get(1));
        assertTrue(footer.contains(new Fact("Relevant", "grades from 3.5 up, gain 1")));
        assertTrue(footer.contains(new Fact("Seed", "7")));
        assertTrue(footer.contains(new Fact("Made by", "Recscope 1.2.3")));
    }

    @Test
    void everyFigureHasItsOwnName() {
        Set<String> names = new HashSet<>();
        for (Section section : ReportMaker.of(result(), Words.ENGLISH).sections()) {
            for (Block block : section.blocks()) {
                String id = block instanceof Figure figure
                        ? figure.id() + figure.title()
                        : block instanceof TableFigure table ? table.id() : block.toString();
                assertTrue(names.add(id), id);
            }
        }
        assertTrue(names.size() > 8, names::toString);
    }

    @Test
    void equalResultsGiveEqualReports() {
        assertEquals(
                ReportMaker.of(result(KNOWN), Words.ENGLISH).toString(),
                ReportMaker.of(result(KNOWN), Words.ENGLISH).toString());
    }

    @Test
    void runsWithTheSameFindingShareANote() {
        Finding other = new Finding(FindingKind.IN_HISTORY, "good", 1, List.of(), 0.5, 0.5);
        List<FindingNote> notes = FindingNotes.ofFindings(List.of(TIES, KNOWN, other), Words.ENGLISH);
        assertEquals(2, notes.size());
        assertEquals("Items already known", notes.getFirst().title());
        assertEquals(Slot.BAD, notes.getFirst().slot(), "half of NDCG is grave and comes first");
        assertEquals(Slot.MUTED, notes.getLast().slot());
        String text = notes.getFirst().text();
        assertTrue(text.contains("bad: 4 rows. NDCG@10 is 0.5000; without them it is 0.2500 (−0.2500)."), text);
        assertTrue(text.contains("good: 1 row."), text);
        assertTrue(text.contains("For example user u0, item i1."), text);
    }

    @Test
    void metricsThatCannotBeHadAreFindings() {
        Evaluation evaluation = SmallWorld.segmented(2);
        StudyResult result = result(evaluation, List.of());
        assertEquals(0, FindingNotes.of(result, Words.ENGLISH).size());
        Evaluation without = SmallWorld.evaluate(
                org.recscope.analytics.loading.Dataset.of(
                                SmallWorld.ids("u", 1),
                                SmallWorld.ids("i", 1),
                                org.recscope.kernel.data.Interactions.none(1))
                        .run("a", org.recscope.kernel.data.RankedLists.of(new int[][] {{0}}))
                        .build(),
                List.of("ndcg@1", "steck@1"));
        List<FindingNote> notes = FindingNotes.of(result(without, List.of()), Words.ENGLISH);
        assertEquals("steck@1 is not available", notes.getFirst().title());
    }

    private static StudyResult result(Finding... findings) {
        return result(SmallWorld.evaluation(), List.of(findings));
    }

    private static StudyResult result(Evaluation evaluation, List<Finding> findings) {
        Path folder = Path.of("folder").toAbsolutePath();
        Study study = Study.EMPTY
                .withFiles(List.of(
                        StudyInput.of(FileSpec.of(folder.resolve("test.csv"), FileKind.TRUTH)),
                        StudyInput.of(FileSpec.run("good", folder.resolve("good.csv")))))
                .withRelevance(OptionalDouble.of(3.5), false);
        List<SourceFile> files = List.of(
                new SourceFile(folder.resolve("test.csv"), FileKind.TRUTH, "", "CSV", "ab".repeat(32), 10, 5, Map.of()),
                new SourceFile(
                        folder.resolve("good.csv"), FileKind.RUN, "good", "CSV", "cd".repeat(32), 10, 12, Map.of()));
        return new StudyResult(
                study,
                SmallWorld.dataset(),
                evaluation,
                findings,
                List.of(),
                new Provenance("1.2.3", Provenance.RECSCOPE, 7, files));
    }
}
