package org.recscope.analytics.study.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Summary;
import org.recscope.kernel.metric.MetricName;

class SegmentFiguresTest {
    private final Evaluation evaluation = SmallWorld.evaluation();
    private final Lens lens = new Lens(evaluation, MetricName.parse("ndcg@2"), null, Words.ENGLISH);

    @Test
    void theForestHoldsTheEvaluationsNumbers() {
        Figure forest = SegmentForest.of(lens, SegmentChoice.all("activity"));
        List<SegmentKey> segments = evaluation.segments("activity");
        for (int run = 0; run < 2; run++) {
            Rule all = assertInstanceOf(Rule.class, forest.marks().get(run));
            assertEquals(evaluation.overall(run, lens.index()).mean(), all.value());
            Intervals intervals =
                    assertInstanceOf(Intervals.class, forest.marks().get(2 + run));
            for (int s = 0; s < segments.size(); s++) {
                Summary expected = evaluation.summary(run, lens.index(), segments.get(s));
                assertEquals(expected.mean(), intervals.middle().get(s));
                assertEquals(expected.low(), intervals.low().get(s));
                assertEquals(expected.high(), intervals.high().get(s));
            }
        }
        assertEquals(List.of("light", "heavy"), forest.y().categories());
        assertEquals(List.of("3", "2"), forest.columns().getFirst().cells());
    }

    @Test
    void theHeatMapHoldsAllUsersAndEverySegment() {
        TableFigure heat = SegmentHeat.of(lens, SegmentChoice.all("activity"), 1);
        int[] shown = lens.shown();
        for (int i = 0; i < shown.length; i++) {
            assertEquals(
                    evaluation.overall(1, shown[i]).mean(),
                    OverviewTableTest.cell(heat, 0, i + 2).value());
            for (int s = 0; s < 2; s++) {
                SegmentKey segment = evaluation.segments("activity").get(s);
                assertEquals(
                        evaluation.summary(1, shown[i], segment).mean(),
                        OverviewTableTest.cell(heat, s + 1, i + 2).value());
            }
        }
        assertEquals(6, OverviewTableTest.cell(heat, 0, 1).value());
        assertEquals(3, OverviewTableTest.cell(heat, 2, 1).value());
    }

    @Test
    void aSegmentBetterThanAllIsShadedAboveZero() {
        // "bad" shows item 0 first: right for user 0, so light users fare better with it than heavy ones.
        TableFigure heat = SegmentHeat.of(lens, SegmentChoice.all("activity"), 1);
        assertTrue(OverviewTableTest.cell(heat, 1, 2).shade() > 0);
        assertTrue(OverviewTableTest.cell(heat, 2, 2).shade() < 0);
    }

    @Test
    void sixtySegmentsAreSortedByValueBestFirst() {
        Lens many = Lens.on(SmallWorld.segmented(60));
        Figure forest = SegmentForest.of(many, new SegmentChoice("place", 0, SegmentOrder.VALUE, Integer.MAX_VALUE));
        assertEquals(60, forest.y().categories().size());
        assertEquals("segment 00", forest.y().categories().getFirst());
        Intervals intervals = assertInstanceOf(Intervals.class, forest.marks().get(1));
        for (int s = 1; s < 60; s++) {
            assertTrue(intervals.middle().get(s - 1) >= intervals.middle().get(s));
        }
    }

    @Test
    void smallSegmentsAreLeftOutAndCounted() {
        Figure none = SegmentForest.of(
                Lens.on(SmallWorld.segmented(60)), new SegmentChoice("place", 3, SegmentOrder.NAME, 100));
        assertEquals(List.of(), none.y().categories());
        assertTrue(none.note().contains("60 smaller segments are left out"));
        Figure ten = SegmentForest.of(
                Lens.on(SmallWorld.segmented(60)), new SegmentChoice("place", 0, SegmentOrder.NAME, 10));
        assertEquals(10, ten.y().categories().size());
    }

    @Test
    void theSegmentLookedAtIsMarked() {
        Lens heavy = lens.withSegment(evaluation.segments("activity").getLast());
        SegmentChoice all = SegmentChoice.all("activity");
        assertEquals(
                List.of("light", "▸ heavy"), SegmentForest.of(heavy, all).y().categories());
        assertEquals(
                Cell.text("▸ heavy"),
                OverviewTableTest.row(SegmentHeat.of(heavy, all, 0), 2).getFirst());
    }

    @Test
    void largestFirst() {
        Figure forest = SegmentForest.of(lens, new SegmentChoice("activity", 0, SegmentOrder.USERS, Integer.MAX_VALUE));
        assertEquals(List.of("light", "heavy"), forest.y().categories());
        TableFigure heat =
                SegmentHeat.of(lens, new SegmentChoice("activity", 3, SegmentOrder.USERS, Integer.MAX_VALUE), 0);
        assertEquals(Cell.text("light"), OverviewTableTest.row(heat, 1).getFirst());
        assertEquals(2, heat.groups().getFirst().rows().size(), "all users and the one segment of three");
    }
}
