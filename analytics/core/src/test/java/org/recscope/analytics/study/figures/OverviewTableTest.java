package org.recscope.analytics.study.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.Direction;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Summary;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.MetricName;

class OverviewTableTest {
    private static final SegmentKey HEAVY = new SegmentKey(List.of("activity"), List.of("heavy"));
    private final Evaluation evaluation = SmallWorld.evaluation();
    private final Lens lens = new Lens(evaluation, MetricName.parse("ndcg@2"), null, Words.ENGLISH);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyCellIsTheEvaluationsNumber(boolean segment) {
        Lens looked = segment ? lens.withSegment(HEAVY) : lens;
        TableFigure table = OverviewTable.of(looked);
        int[] shown = looked.shown();
        for (int run = 0; run < 2; run++) {
            for (int i = 0; i < shown.length; i++) {
                Summary expected =
                        segment ? evaluation.summary(run, shown[i], HEAVY) : evaluation.overall(run, shown[i]);
                assertEquals(expected.mean(), cell(table, run, i + 1).value());
            }
        }
    }

    @Test
    void runsAreRowsAndMetricsColumnsOfOneCutoff() {
        TableFigure table = OverviewTable.of(lens);
        assertEquals(
                List.of("Run", "NDCG", "Recall", "Diversity", "Novelty", "Coverage", "Gini", "Popularity", "Steck KL"),
                table.columns().stream().map(Column::title).toList());
        assertTrue(table.columns().stream()
                .skip(1)
                .allMatch(column -> column.subtitle().equals("@2")));
        assertEquals(Cell.text("good"), row(table, 0).getFirst());
        assertEquals(Cell.text("bad"), row(table, 1).getFirst());
    }

    @Test
    void theBetterDirectionIsShownAndTheBestMarked() {
        TableFigure table = OverviewTable.of(lens);
        assertEquals(Direction.HIGHER, table.columns().get(1).direction());
        assertTrue(cell(table, 0, 1).best());
        assertFalse(cell(table, 1, 1).best());
        assertEquals(1, cell(table, 0, 1).shade() - cell(table, 1, 1).shade(), 1);
        assertEquals(Direction.LOWER, table.columns().get(6).direction());
        assertTrue(cell(table, 0, 6).best(), "the lower Gini is the better");
        assertFalse(cell(table, 1, 6).best());
        assertEquals(Direction.NEITHER, table.columns().get(7).direction());
        assertFalse(cell(table, 0, 7).best() || cell(table, 1, 7).best(), "no popularity is better");
        assertEquals(Double.NaN, cell(table, 0, 7).shade());
    }

    @Test
    void everyNumberSaysWhatItIs() {
        String hover = cell(OverviewTable.of(lens.withSegment(HEAVY)), 0, 1).hover();
        assertTrue(hover.contains("NDCG@2 of good, activity = heavy"), hover);
        assertTrue(hover.contains("95 % interval"), hover);
        assertTrue(hover.contains("2 users, undefined for 1"), hover);
        assertTrue(hover.contains("IDCG"), hover);
        assertTrue(hover.contains("higher is better"), hover);
    }

    @Test
    void undefinedIsSaidBelowTheTable() {
        assertTrue(OverviewTable.of(lens).note().contains("Undefined for 1 user: NDCG, Recall"));
    }

    @Test
    void paperShowsIntervalsAccuracyFirst() {
        List<TableFigure> paper = OverviewTable.onPaper(lens);
        assertEquals(
                List.of("Run", "NDCG", "Recall"),
                paper.getFirst().columns().stream().map(Column::title).toList());
        assertEquals(7, paper.getLast().columns().size());
        Summary expected = evaluation.overall(1, lens.index());
        assertEquals(Double.NaN, cell(OverviewTable.of(lens), 1, 1).low());
        assertEquals(expected.low(), cell(paper.getFirst(), 1, 1).low());
        assertEquals(expected.high(), cell(paper.getFirst(), 1, 1).high());
    }

    @Test
    void aRunAloneIsNeitherBestNorShaded() {
        Evaluation alone = SmallWorld.segmented(3);
        Cell.Number only = cell(OverviewTable.of(Lens.on(alone)), 0, 1);
        assertFalse(only.best());
        assertEquals(alone.overall(0, 0).mean(), only.value());
    }

    @Test
    void nobodyRelevantIsUndefinedNotZero() {
        Evaluation nothing = SmallWorld.evaluate(
                org.recscope.analytics.loading.Dataset.of(
                                SmallWorld.ids("u", 2),
                                SmallWorld.ids("i", 2),
                                org.recscope.kernel.data.Interactions.none(2))
                        .run("a", RankedLists.of(new int[][] {{0, 1}, {1, 0}}))
                        .run("b", RankedLists.of(new int[][] {{1}, {1}}))
                        .build(),
                List.of("ndcg@2", "coverage@2"));
        TableFigure table = OverviewTable.of(Lens.on(nothing));
        assertEquals(Double.NaN, cell(table, 0, 1).value());
        assertFalse(cell(table, 0, 1).best());
        assertTrue(cell(table, 0, 1).hover().contains("undefined"));
        assertEquals(1, cell(table, 0, 2).value());
    }

    static List<Cell> row(TableFigure table, int row) {
        return table.groups().getFirst().rows().get(row);
    }

    static Cell.Number cell(TableFigure table, int row, int column) {
        return (Cell.Number) row(table, row).get(column);
    }
}
