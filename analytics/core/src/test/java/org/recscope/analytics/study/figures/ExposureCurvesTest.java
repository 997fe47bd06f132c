package org.recscope.analytics.study.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.loading.Dataset;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.MetricName;

/// The curves say what the metrics say: both come from the same recommendations.
class ExposureCurvesTest {
    private static final List<String> METRICS = List.of("coverage@1,2,3,5,8,12", "gini@1,2,3,5,8,12", "ndcg@5");

    /// Sixty items, two runs: one prefers the first items, one takes any.
    private static Dataset world(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int users = 40;
        int[][] popular = new int[users][];
        int[][] even = new int[users][];
        for (int user = 0; user < users; user++) {
            popular[user] = distinct(random, 4 + random.nextInt(9), 20);
            even[user] = distinct(random, 4 + random.nextInt(9), 60);
        }
        int[] all = java.util.stream.IntStream.range(0, users).toArray();
        return Dataset.of(
                        SmallWorld.ids("u", users),
                        SmallWorld.ids("i", 60),
                        Interactions.ofPairs(users, all, new int[users], new float[0]))
                .run("popular", RankedLists.of(popular))
                .run("even", RankedLists.of(even))
                .build();
    }

    private static int[] distinct(SplittableRandom random, int length, int items) {
        return random.ints(0, items).distinct().limit(length).toArray();
    }

    private static Lens lens(Dataset data, String metric) {
        Evaluation evaluation = SmallWorld.evaluate(data, METRICS);
        return new Lens(evaluation, MetricName.parse(metric), null, Words.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void theGiniOfTheLorenzCurveIsTheMetric(long seed) {
        Dataset data = world(seed);
        for (int k : new int[] {1, 2, 3, 5, 8, 12}) {
            Lens lens = lens(data, "gini@" + k);
            for (int run = 0; run < 2; run++) {
                LorenzCurve curve = LorenzCurve.of(
                        ItemExposure.counts(data.runs().get(run).lists(), lens.users(), data.catalogue(), k));
                assertEquals(lens.summary(run, lens.index()).mean(), curve.gini(), 1e-12, "seed " + seed + " k " + k);
                assertEquals(curve.gini(), twiceTheArea(curve) * 60 / 59, 1e-12, "and the area that is drawn");
            }
        }
    }

    private static double twiceTheArea(LorenzCurve curve) {
        double below = 0;
        double[] x = curve.items();
        double[] y = curve.exposure();
        for (int i = 1; i < x.length; i++) {
            below += (x[i] - x[i - 1]) * (y[i] + y[i - 1]) / 2;
        }
        return 1 - 2 * below;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void theCoverageCurveIsTheMetricAtEveryCutOff(long seed) {
        Dataset data = world(seed);
        for (int k : new int[] {1, 2, 3, 5, 8, 12}) {
            Lens lens = lens(data, "coverage@" + k);
            for (int run = 0; run < 2; run++) {
                CoverageCurve curve = CoverageCurve.of(data.runs().get(run).lists(), lens.users(), data.catalogue());
                assertEquals(lens.summary(run, lens.index()).mean(), curve.at(k), 0, "seed " + seed + " k " + k);
                assertTrue(k == 1 || curve.at(k) >= curve.at(k - 1), "farther down there is never less");
            }
        }
    }

    @Test
    void listsWithoutItemsShowNothing() {
        CoverageCurve none = CoverageCurve.of(
                RankedLists.of(new int[][] {{}, {}}),
                org.recscope.kernel.data.CodeSet.all(2),
                org.recscope.kernel.data.CodeSet.all(3));
        assertEquals(0, none.ranks());
        assertEquals(0, none.at(5));
    }

    @Test
    void figuresHaveTheColoursOfTheRunsAndTheirNumbers() {
        Dataset data = SmallWorld.dataset();
        Lens lens = new Lens(SmallWorld.evaluation(), MetricName.parse("ndcg@2"), null, Words.ENGLISH);
        Figure coverage = CoverageCurves.of(lens, data);
        Line good = (Line) coverage.marks().getFirst();
        assertEquals(Slot.series(0), good.series().slot());
        assertEquals("good (100.0 %)", good.series().name());
        assertEquals("bad (40.0 %)", ((Line) coverage.marks().get(1)).series().name());
        assertEquals("Share of the catalogue", coverage.y().title());
        Line bad = (Line) LorenzCurves.of(lens, data).marks().get(2);
        assertEquals(Slot.series(1), bad.series().slot());
        double gini = lens.evaluation()
                .overall(1, lens.evaluation().metric(MetricName.parse("gini@2")))
                .mean();
        assertEquals(
                "bad (Gini " + String.format(java.util.Locale.ROOT, "%.3f", gini) + ")",
                bad.series().name());
    }
}
