package org.recscope.analytics.study.figures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.kernel.metric.MetricName;

class ShownMetricsTest {
    @ParameterizedTest(name = "of {0} at {1} are shown {2}")
    @CsvSource({
        "ndcg@5 ndcg@10 recall@5 recall@10, 10, ndcg@10 recall@10",
        "ndcg@5 ndcg@10 recall@20, 5, ndcg@5 recall@20",
        "ndcg@5 ndcg@15, 10, ndcg@5",
        "ndcg ndcg@5, 2147483647, ndcg",
        "ndcg, 10, ndcg",
    })
    void oneAFamily(String metrics, int cutoff, String shown) {
        List<MetricName> names = names(metrics);
        String chosen = IntStream.of(ShownMetrics.at(names, cutoff))
                .mapToObj(i -> names.get(i).toString())
                .collect(Collectors.joining(" "));
        assertEquals(shown, chosen);
    }

    @Test
    void cutoffsOfAFamilyAscend() {
        assertArrayEquals(
                new int[] {5, 10, 20}, ShownMetrics.cutoffs(names("ndcg@20 ndcg@5 recall@3 ndcg@10"), "ndcg"));
    }

    @Test
    void theFirstLookIsAtTen() {
        assertEquals(MetricName.parse("recall@10"), ShownMetrics.first(names("recall@5 recall@10 ndcg@10")));
    }

    private static List<MetricName> names(String metrics) {
        return Arrays.stream(metrics.split(" ")).map(MetricName::parse).toList();
    }
}
