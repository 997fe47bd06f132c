package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.kernel.catalogue.MetricCatalogue;

class QuestionOptionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ndcg@10               | ndcg@10
            ndcg@5,10,20          | ndcg@5 ndcg@10 ndcg@20
            ndcg@10,recall@20     | ndcg@10 recall@20
            ndcg@5,10,hit-rate@3  | ndcg@5 ndcg@10 hit-rate@3
            ndcg                  | ndcg
            ndcg@10 ndcg@10       | ndcg@10
            """)
    void readsMetricsAsPeopleWriteThem(String words, String expected) {
        assertEquals(
                Arrays.asList(expected.split(" ")),
                QuestionOptions.metrics(List.of(words.split(" "))).stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void parametersAreRefusedWhereTheMetricLeavesNothingOpen() {
        var e = assertThrows(
                IllegalArgumentException.class, () -> QuestionOptions.metrics(List.of("herfindahl@5,10(ideal=k),ild")));
        assertEquals("herfindahl@5(ideal=k): there is no parameter 'ideal'; there are none", e.getMessage());
    }

    @Test
    void allMeansEveryFamilyAtEachLength() {
        List<String> names = QuestionOptions.metrics(List.of("all@5,10")).stream()
                .map(Object::toString)
                .toList();
        assertEquals(2 * MetricCatalogue.families().size(), names.size());
        assertTrue(names.containsAll(List.of("ndcg@5", "gini@10")), names.toString());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ndgc@10  | There is no metric 'ndgc'. Did you mean ndcg@10? 'recscope metrics' lists all there is
            zzzzzzz  | There is no metric 'zzzzzzz'. 'recscope metrics' lists all there is
            ndcg@0   | ndcg@0' is not a metric: write it like ndcg@10
            ndcg@ten | ndcg@ten' is not a metric
            ndcg@    | ndcg@' is not a metric
            """)
    void saysWhatIsWrongWithAMetric(String word, String expected) {
        String message = assertThrows(IllegalArgumentException.class, () -> QuestionOptions.metrics(List.of(word)))
                .getMessage();
        assertTrue(message.contains(expected), message);
    }

    @Test
    void aMisspeltProfileSaysWhichWasMeant() {
        String message = assertThrows(IllegalArgumentException.class, () -> QuestionOptions.convention("trec-evl"))
                .getMessage();
        assertTrue(
                message.startsWith("There is no profile 'trec-evl'. Did you mean trec_eval? The profiles are recscope"),
                message);
        assertEquals("lenskit", QuestionOptions.convention(" lenskit").profile());
    }
}
