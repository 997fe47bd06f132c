package org.recscope.analytics.study.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.figure.Band;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.loading.Dataset;
import org.recscope.kernel.metric.MetricName;

class RunFiguresTest {
    private final Dataset data = SmallWorld.dataset();
    private final Evaluation evaluation = SmallWorld.evaluation();
    private final Lens lens = new Lens(evaluation, MetricName.parse("ndcg@2"), null, Words.ENGLISH);

    @Test
    void everyRunHasItsInterval() {
        Figure figure = RunIntervals.of(lens);
        for (int run = 0; run < 2; run++) {
            Intervals mark = assertInstanceOf(Intervals.class, figure.marks().get(run));
            assertEquals(Values.of(evaluation.overall(run, lens.index()).mean()), mark.middle());
            assertEquals(Values.of(evaluation.overall(run, lens.index()).high()), mark.high());
        }
        assertEquals(List.of("good", "bad"), figure.y().categories());
    }

    @Test
    void theCurveGoesOverAllCutoffs() {
        Figure figure = KCurve.of(lens);
        Band band = assertInstanceOf(Band.class, figure.marks().get(2));
        Line line = assertInstanceOf(Line.class, figure.marks().get(3));
        assertEquals(Values.of(1, 2, 3), line.x());
        for (int i = 0; i < 3; i++) {
            int metric = evaluation.metric(new MetricName("ndcg", i + 1));
            assertEquals(evaluation.overall(1, metric).mean(), line.y().get(i));
            assertEquals(evaluation.overall(1, metric).low(), band.low().get(i));
        }
    }

    @Test
    void barsCountFromZero() {
        Figure figure = MetricBars.of(lens.withMetric(MetricName.parse("coverage@2")));
        Bars bars = assertInstanceOf(Bars.class, figure.marks().getFirst());
        assertEquals(Values.of(1, 0.4), bars.values());
    }

    @Test
    void theTradeOffHasBothMetrics() {
        MetricName across = MetricName.parse("ild@2");
        Figure figure = TradeOff.of(lens, across, lens.metric());
        Points good = assertInstanceOf(Points.class, figure.marks().get(2));
        assertEquals(
                evaluation.overall(0, evaluation.metric(across)).mean(),
                good.x().get(0));
        assertEquals(evaluation.overall(0, lens.index()).mean(), good.y().get(0));
        assertEquals(List.of("good"), good.labels());
        assertTrue(good.hover(0).contains("Diversity@2 of good"));
    }

    @Test
    void lorenzNamesSayTheGiniOfTheEvaluation() {
        Figure figure = LorenzCurves.of(lens, data);
        double gini = evaluation
                .overall(1, evaluation.metric(MetricName.parse("gini@2")))
                .mean();
        assertEquals(
                "bad (Gini %.3f)".formatted(gini),
                figure.marks().get(2).series().name());
        assertEquals(Values.of(0, 0, 0, 0, 0.5, 1), ((Line) figure.marks().get(2)).y());
    }

    @Test
    void categoriesStandInTheOrderOfTheHistory() {
        CategoryMix mix = CategoryMix.of(data, lens.users(), 2).orElseThrow();
        CategoryShares history = Objects.requireNonNull(mix.history());
        Figure figure = CategoryBars.of(lens, mix, List.of(1), 2);
        assertEquals(List.of("A", "B"), figure.x().categories());
        assertEquals(2, figure.marks().size());
        Bars read = assertInstanceOf(Bars.class, figure.marks().get(0));
        Bars shown = assertInstanceOf(Bars.class, figure.marks().get(1));
        assertEquals(Values.of(history.share(0), history.share(1)), read.values());
        assertEquals("bad", shown.series().name());
        assertEquals(0.75, shown.values().get(0), 1e-12);
        assertTrue(figure.note().contains("1 smaller category"));
    }

    @Test
    void exposureCountsOnlyTheCatalogueAndTheFirstPlaces() {
        int[] first = ItemExposure.counts(data.runs().getFirst().lists(), lens.users(), data.catalogue(), 1);
        assertEquals(
                List.of(2, 1, 2, 1, 0), java.util.Arrays.stream(first).boxed().toList());
    }
}
