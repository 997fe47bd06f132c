package org.recscope.analytics.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Summary;
import org.recscope.analytics.work.CancelledException;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.MetricName;

class EvaluatorTest {
    private static final List<MetricName> ALL = MetricCatalogue.parse(
            MetricCatalogue.families().stream().map(family -> family + "@3,10").toList());
    private static final List<String> BY = List.of("activity", "activity*country");
    private static final Dataset WORLD = Worlds.random(3, 9000, 200);
    private static final Evaluation EVALUATION = evaluate(WORLD, 1);

    private static Evaluation evaluate(Dataset data, int threads) {
        return Evaluator.evaluate(data, new EvaluationRequest(ALL, BY, threads), Progress.NONE);
    }

    /// Those that the files suffice for.
    static List<String> families() {
        return EVALUATION.metrics().stream().map(MetricName::family).distinct().toList();
    }

    private static List<Summary> everything(Evaluation evaluation) {
        List<Summary> all = new ArrayList<>();
        for (int run = 0; run < evaluation.runs().size(); run++) {
            for (int metric = 0; metric < evaluation.metrics().size(); metric++) {
                all.add(evaluation.overall(run, metric));
                for (String by : evaluation.by()) {
                    for (SegmentKey segment : evaluation.segments(by)) {
                        all.add(evaluation.summary(run, metric, segment));
                    }
                }
            }
        }
        return all;
    }

    @Test
    void threadsChangeNothing() {
        assertEquals(everything(EVALUATION), everything(evaluate(WORLD, 2)));
        assertEquals(everything(EVALUATION), everything(evaluate(WORLD, 5)));
    }

    @ParameterizedTest
    @MethodSource("families")
    void aSegmentIsWhatItsUsersAreUnderABrush(String family) {
        int metric = EVALUATION.metric(MetricName.parse(family + "@10"));
        for (String by : EVALUATION.by()) {
            for (SegmentKey segment : EVALUATION.segments(by)) {
                Summary brushed = EVALUATION.summary(1, metric, EVALUATION.users(segment));
                assertEquals(EVALUATION.summary(1, metric, segment), brushed, () -> family + " " + segment);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void segmentsShareOutTheUsers(String family) {
        int metric = EVALUATION.metric(MetricName.parse(family + "@3"));
        Summary overall = EVALUATION.overall(0, metric);
        for (String by : EVALUATION.by()) {
            long defined = 0;
            long undefined = 0;
            for (SegmentKey segment : EVALUATION.segments(by)) {
                Summary part = EVALUATION.summary(0, metric, segment);
                defined += part.defined();
                undefined += part.undefined();
            }
            assertEquals(overall.defined(), defined);
            assertEquals(overall.undefined(), undefined);
            assertEquals(EVALUATION.population().count(), defined + undefined);
        }
    }

    @Test
    void aMetricWithoutItsInputsIsUnavailableAndSaysWhy() {
        Dataset bare = Dataset.of(Worlds.ids("u", 1), Worlds.ids("i", 2), Interactions.none(1))
                .run("one", RankedLists.of(new int[] {1}))
                .build();
        Evaluation evaluation = Evaluator.evaluate(bare, new EvaluationRequest(ALL, List.of(), 1), Progress.NONE);
        assertEquals(
                List.of("steck@3 needs the history and item categories, which no file gives"),
                evaluation.unavailable().stream()
                        .filter(gone -> gone.metric().toString().equals("steck@3"))
                        .map(Unavailable::reason)
                        .toList());
        assertEquals(-1, evaluation.metric(MetricName.parse("ild@3")));
        int coverage = evaluation.metric(MetricName.parse("coverage@3"));
        assertEquals(0.5, evaluation.overall(0, coverage).mean());
        int ndcg = evaluation.metric(MetricName.parse("ndcg@3"));
        assertEquals(1, evaluation.overall(0, ndcg).undefined());
        assertEquals(Double.NaN, evaluation.overall(0, ndcg).mean());
    }

    @Test
    void usersWithoutTruthAndListsAreNobody() {
        Dataset data = Dataset.of(
                        Worlds.ids("u", 3), Worlds.ids("i", 2), new Interactions(new int[] {0, 1, 1, 1}, new int[] {0}))
                .run("one", RankedLists.of(new int[0], new int[] {1}, new int[0]))
                .build();
        Evaluation evaluation = evaluate(data, List.of());
        assertEquals(CodeSet.of(3, user -> user < 2), evaluation.population());
        Summary ndcg = evaluation.overall(0, evaluation.metric(MetricName.parse("ndcg@3")));
        assertEquals(0, ndcg.mean());
        assertEquals(1, ndcg.defined());
        assertEquals(1, ndcg.undefined());
    }

    private static Evaluation evaluate(Dataset data, List<String> by) {
        return Evaluator.evaluate(data, new EvaluationRequest(ALL, by, 1), Progress.NONE);
    }

    @Test
    void anUnknownAttributeIsToldWhichThereAre() {
        var e = assertThrows(IllegalArgumentException.class, () -> evaluate(WORLD, List.of("activity*age")));
        assertEquals("users have no attribute 'age'; there are activity, country", e.getMessage());
    }

    @Test
    void aCancelledEvaluationStops() {
        Progress cancelled = new Progress() {
            @Override
            public void at(String stage, double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        EvaluationRequest request = new EvaluationRequest(ALL, BY, 2);
        assertThrows(CancelledException.class, () -> Evaluator.evaluate(WORLD, request, cancelled));
        assertThrows(CancelledException.class, () -> Findings.of(WORLD, 2, cancelled));
    }

    @Test
    void progressOnlyRisesWithinAStage() {
        List<Double> scoring = new ArrayList<>();
        Progress watcher = new Progress() {
            @Override
            public void at(String stage, double fraction) {
                if (stage.equals("evaluation.scoring")) {
                    scoring.add(fraction);
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        Evaluator.evaluate(WORLD, new EvaluationRequest(ALL, BY, 1), watcher);
        assertTrue(scoring.size() > 1);
        assertEquals(scoring.stream().sorted().toList(), scoring);
    }
}
