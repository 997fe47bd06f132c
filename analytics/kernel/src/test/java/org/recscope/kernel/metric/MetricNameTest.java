package org.recscope.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.kernel.catalogue.MetricCatalogue;

class MetricNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"ndcg@10", "ndcg", "hit-rate@1", "ild@999999999"})
    void readingBackWhatWasWrittenGivesTheSame(String text) {
        assertEquals(text, MetricName.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "ndcg@", "ndcg@0", "ndcg@-1", "ndcg@ten", "ndcg@10@5", "10", "ndcg@9999999999"})
    void whatIsNoNameIsRefusedWithAnExample(String text) {
        var e = assertThrows(IllegalArgumentException.class, () -> MetricName.parse(text));
        assertEquals("a metric is written like ndcg@10 or ndcg, not '" + text + "'", e.getMessage());
    }

    @Test
    void aFamilyHoldsNoCutoff() {
        assertThrows(IllegalArgumentException.class, () -> new MetricName("ndcg@5", 10));
        assertThrows(IllegalArgumentException.class, () -> new MetricName("ndcg", 0));
    }

    @Test
    void cutoffsFollowTheirFamily() {
        assertEquals(
                List.of("ndcg@5", "ndcg@10", "ild", "recall@20"),
                MetricCatalogue.parse(List.of("ndcg@5,10,5", "ild", "Recall@20")).stream()
                        .map(MetricName::toString)
                        .toList());
    }

    @Test
    void anUnknownFamilyIsToldWhichThereAre() {
        var e = assertThrows(IllegalArgumentException.class, () -> MetricCatalogue.parse(List.of("bleu@4")));
        assertTrue(e.getMessage().startsWith("there is no metric 'bleu'; there are ndcg, recall,"), e.getMessage());
    }
}
