package org.recscope.analytics.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.evaluation.FindingKind;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.study.StudyFile;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.StudyRunner;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.metric.MetricName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The demo, evaluated as anybody would: is the world what truth.json says it is?
class SampleWorldTest {
    @TempDir
    private static Path folder;

    private static StudyResult result;
    private static JsonNode truth;

    @BeforeAll
    static void evaluateTheDemo() throws Exception {
        SampleGenerator.generate(SampleOptions.DEMO, folder, 2, Progress.NONE);
        result = StudyRunner.run(StudyFile.read(folder.resolve(SampleGenerator.STUDY)), 2, Progress.NONE);
        truth = JsonMapper.shared().readTree(Files.readString(folder.resolve(SampleGenerator.TRUTH)));
    }

    private static double mean(String run, String metric) {
        Evaluation evaluation = result.evaluation();
        return evaluation
                .overall(evaluation.runs().indexOf(run), evaluation.metric(MetricName.parse(metric)))
                .mean();
    }

    private static double mean(String run, String metric, String by, String value) {
        Evaluation evaluation = result.evaluation();
        return evaluation
                .summary(
                        evaluation.runs().indexOf(run),
                        evaluation.metric(MetricName.parse(metric)),
                        new SegmentKey(List.of(by), List.of(value)))
                .mean();
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "accuracy, ndcg@10",
        "accuracy, recall@10",
        "accuracy, ap@10",
        "coverage, coverage@10",
        "concentration, gini@10",
        "miscalibration, steck@10"
    })
    void runsStandInThePlantedOrder(String order, String metric) {
        List<Double> values = truth.get("lists")
                .get("order")
                .get(order)
                .valueStream()
                .map(run -> mean(run.asString(), metric))
                .toList();
        assertEquals(3, values.size());
        for (int place = 1; place < 3; place++) {
            assertTrue(values.get(place - 1) > values.get(place), metric + " " + values);
        }
    }

    @Test
    void theDiverseRunHasTheMostDiverseLists() {
        assertTrue(mean("diverse", "ild@10") > mean("accurate", "ild@10") + 0.05);
        assertTrue(mean("diverse", "ild@10") > mean("popular", "ild@10") + 0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"popular", "accurate", "diverse"})
    void accuracyIsWhatRealNewsRecommendersReach(String run) {
        double ndcg = mean(run, "ndcg@10");
        assertTrue(ndcg > 0.05 && ndcg < 0.35, run + " " + ndcg);
    }

    @ParameterizedTest(name = "{1} is served better than {2}")
    @CsvSource({"activity, heavy, light", "country, DE, PL", "device, mobile, tablet"})
    void someSegmentsAreWorseServed(String by, String better, String worse) {
        double good = mean("accurate", "ndcg@10", by, better);
        double bad = mean("accurate", "ndcg@10", by, worse);
        assertTrue(good > 1.2 * bad, good + " against " + bad);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "IN_HISTORY, popular, rows that recommend an article of the history",
        "DUPLICATE_ROWS, accurate, rows that repeat an article of the list",
        "SHORT_LISTS, accurate, ",
        "OUTSIDE_CATALOGUE, accurate, rows with an article outside the catalogue",
        "USERS_WITHOUT_LIST, diverse, ",
        "RANK_GAPS, diverse, lists that leave a rank out"
    })
    void plantedFlawsAreFound(FindingKind kind, String run, String planted) {
        Map<String, Long> found = result.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .collect(Collectors.toMap(finding -> finding.run(), finding -> finding.count()));
        assertTrue(found.containsKey(run), kind + " was found in " + found);
        if (planted != null) {
            long count = truth.get("lists").get("flaws").get(run).get(planted).asLong();
            assertEquals(count, found.get(run));
        }
    }
}
