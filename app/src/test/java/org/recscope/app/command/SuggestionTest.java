package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            ndcg,  ndcg,   0
            ndgc,  ndcg,   1
            ncg,   ndcg,   1
            nndcg, ndcg,   1
            mdcg,  ndcg,   1
            '',    ndcg,   4
            hit,   recall, 6
            """)
    void countsEdits(String from, String to, int expected) {
        assertEquals(expected, Suggestion.edits(from, to));
        assertEquals(expected, Suggestion.edits(to, from));
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(textBlock = """
            ndgc,     ndcg
            hitrate,  hit-rate
            recal,    recall
            zebra,
            """)
    void namesTheNearestOrNothing(String word, String expected) {
        assertEquals(
                Optional.ofNullable(expected), Suggestion.nearest(word, List.of("ndcg", "recall", "hit-rate", "gini")));
    }
}
