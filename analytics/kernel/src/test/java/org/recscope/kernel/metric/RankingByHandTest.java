package org.recscope.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Accuracy metrics of lists short enough to be checked with a pencil.
class RankingByHandTest {
    @ParameterizedTest(name = "{0} of {1}, {2} missed, is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # metric    | grades, best rank first | missed | expected
            ndcg@3      | 1 0 0     | 0 | 1
            ndcg@3      | 0 1 0     | 0 | 0.6309297535714575
            ndcg@3      | 0 0 1     | 0 | 0.5
            ndcg@3      | 0 0 0 1   | 0 | 0
            ndcg@10     | 0 0 1     | 0 | 0.5
            ndcg@3      | 1 1 1     | 5 | 1
            ndcg@3      | 1 0 0     | 1 | 0.6131471927654585
            ndcg@2      | 1 2       | 0 | 0.8597186998521972
            ndcg        | 0 0 0 1   | 0 | 0.43067655807339306
            ndcg@3      | 0 0 0     | 0 | NaN
            ndcg@3      | -1 0 1    | 0 | 0.5
            ndcg@3      | ''        | 2 | 0
            recall@2    | 1 0 1     | 2 | 0.25
            recall@3    | 1 0 1     | 2 | 0.5
            recall      | 1 0 1     | 0 | 1
            recall@2    | 0 0       | 0 | NaN
            precision@2 | 1 0 1     | 0 | 0.5
            precision@5 | 1 0 1     | 0 | 0.4
            precision   | 1 0 1     | 0 | 0.6666666666666666
            precision   | ''        | 1 | 0
            ap@3        | 1 0 1     | 0 | 0.8333333333333333
            ap@2        | 1 0 1     | 0 | 0.5
            ap@3        | 1 0 1     | 2 | 0.4166666666666667
            ap@3        | 2 0 1     | 0 | 0.8333333333333333
            mrr@3       | 0 0 1     | 0 | 0.3333333333333333
            mrr@2       | 0 0 1     | 0 | 0
            mrr         | 0 1 1     | 9 | 0.5
            hit-rate@2  | 0 0 1     | 0 | 0
            hit-rate@3  | 0 1 1     | 7 | 1
            hit-rate@3  | 0 0       | 0 | NaN
            normalised-gain | 0 1   | 0 | 0.6309297535714575
            normalised-gain | 1 2   | 0 | 0.876976584523819
            normalised-gain(gain=binary) | 1 0 1 | 0 | 0.8154648767857287
            normalised-gain@1 | 2 1 | 0 | 1
            ndcg-rel    | 0 1       | 1 | 0.3868528072345416
            ndcg-rel@1  | 1 0       | 1 | 0.8065735963827292
            r-ndcg      | 0 1       | 0 | 0.31546487678572877
            r-ndcg      | 1 2       | 0 | 0.6798593499260986
            r-ndcg      | 1 1       | 2 | 0.6366824387328317
            rbp-residual@2 | 1 0    | 0 | 0.64
            utility     | 1 0 1     | 4 | 1
            utility@2(missed=-1,hit=3) | 1 0 1 | 4 | -3
            """)
    void scoresByHand(String metric, String grades, int missed, double expected) {
        assertEquals(expected, Example.value(metric, Example.numbers(grades), missed), 1e-12);
    }
}
