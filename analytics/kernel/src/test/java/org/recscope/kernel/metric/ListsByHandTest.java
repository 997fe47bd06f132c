package org.recscope.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;

/// Metrics of lists alone, and of lists against history, short enough to be checked with a pencil.
class ListsByHandTest {
    private static RankedLists list(String items) {
        int[] codes = items.chars().map(c -> c - '0').toArray();
        return RankedLists.of(codes);
    }

    /// Items 0 … 5 have the categories a, a, b, ab, none, c.
    private static Inputs inputs() {
        return Inputs.of(1, 6).withCategories(Example.categories("a", "a", "b", "ab", "", "c"));
    }

    @ParameterizedTest(name = "ild {0} of items {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # metric | items | expected: the mean of 1 − cosine over the pairs
            ild@5  | 01   | 0
            ild@5  | 02   | 1
            ild@5  | 03   | 0.2928932188134524
            ild@5  | 012  | 0.6666666666666666
            ild@2  | 012  | 0
            ild@5  | 0345 | 0.7642977396044841
            ild    | 025  | 1
            ild@5  | 04   | NaN
            ild@5  | 0    | NaN
            ild@1  | 02   | NaN
            ild@5  | ''   | NaN
            """)
    void diversityByHand(String metric, String items, double expected) {
        assertEquals(expected, Example.values(metric, inputs(), list(items))[0], 1e-12);
    }

    /// Item 0 in the history of all four users, 1 of two, 2 of one, 3 of nobody; a fifth user has no history.
    private static Inputs read() {
        Interactions history = new Interactions(new int[] {0, 3, 5, 6, 7, 7}, new int[] {0, 1, 2, 0, 1, 0, 0});
        return Inputs.of(5, 4).withHistory(history);
    }

    @ParameterizedTest(name = "{0} of items {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            miuf@2 | 01   | 0.5
            miuf@1 | 01   | 0
            miuf@9 | 0123 | 1.25
            miuf   | 3    | 2
            miuf@9 | ''   | NaN
            arp@2  | 01   | 3
            arp@1  | 01   | 4
            arp@9  | 0123 | 1.75
            arp    | 3    | 0
            arp@9  | ''   | NaN
            """)
    void popularityByHand(String metric, String items, double expected) {
        assertEquals(expected, Example.values(metric, read(), list(items).padded(5))[0], 1e-12);
    }

    @ParameterizedTest(name = "history {0}, list {1}: {2} bits")
    @CsvSource(delimiter = '|', textBlock = """
            # history | list | expected: p over a, b, c against 0.99 q + 0.01 p
            0   | 0   | 0
            0   | 01  | 0
            0   | 2   | 6.643856189774724
            02  | 0   | 2.8255438795029
            02  | 3   | 0
            03  | 02  | 0.18513314179548315
            024 | 02  | 0
            02  | 4   | NaN
            4   | 02  | NaN
            ''  | 02  | NaN
            02  | ''  | NaN
            """)
    void calibrationByHand(String history, String items, double expected) {
        int[] read = history.chars().map(c -> c - '0').toArray();
        Inputs inputs = inputs().withHistory(new Interactions(new int[] {0, read.length}, read));
        assertEquals(expected, Example.values("steck@5", inputs, list(items))[0], 1e-12);
    }
}
