package org.recscope.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {
    private static final List<Parameter> DECLARED = List.of(
            Parameter.choice("gain", "what a grade is worth", "linear", "exponential"),
            Parameter.number("alpha", "how much is mixed", 0.01, 0, 1),
            Parameter.text("attribute", "which column", "categories"),
            Parameter.whole("bins", "w", 5, 1, 9));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ndcg@10                                   | ndcg@10
            ndcg@10(gain=linear)                      | ndcg@10
            ndcg@10( gain = EXPONENTIAL )             | ndcg@10(gain=exponential)
            ndcg@10(gain=exponential,alpha=0.50)      | ndcg@10(alpha=0.5,gain=exponential)
            ndcg(alpha=1.0,attribute=Provider Name)   | ndcg(alpha=1,attribute=Provider Name)
            NDCG@3(alpha=1e-2)                        | ndcg@3
            ndcg@3(alpha=4e-4)                        | ndcg@3(alpha=0.0004)
            ndcg@3(bins=7.0)                          | ndcg@3(bins=7)
            """)
    void aNameHasOneForm(String written, String canonical) {
        MetricName name = MetricName.parse(written);
        assertEquals(canonical, name.with(name.parameters().canonical(DECLARED)).toString());
        assertEquals(MetricName.parse(canonical), name.with(name.parameters().canonical(DECLARED)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            (gain=cubic)  | gain must be one of linear, exponential, not 'cubic'
            (alpha=2)     | alpha must be a number from 0 to 1, not '2'
            (alpha=NaN)   | alpha must be a number from 0 to 1, not 'NaN'
            (alpha=x)     | alpha must be a number from 0 to 1, not 'x'
            (bins=2.5)    | bins must be a whole number from 1 to 9, not '2.5'
            (beta=1)      | there is no parameter 'beta'; there are alpha, attribute, bins, gain
            """)
    void whatAMetricDoesNotLeaveOpenIsRefused(String text, String message) {
        Parameters parameters = Parameters.parse(text);
        var e = assertThrows(IllegalArgumentException.class, () -> parameters.canonical(DECLARED));
        assertEquals(message, e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"(", "()", "(gain)", "(gain=)", "(=x)", "(a=1,a=2)", "(a=1,)", "(a=b=c)", "(a=(b))"})
    void whatIsNotWrittenSoIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Parameters.parse(text));
    }

    @Test
    void whatNobodySaidIsInitial() {
        Parameters parameters = Parameters.parse("(alpha=0.25)");
        assertEquals(0.25, parameters.number(DECLARED.get(1)));
        assertEquals("linear", parameters.text(DECLARED.get(0)));
        assertEquals(
                "(alpha=0.25,gain=linear)", parameters.with("gain", "linear").toString());
        assertThrows(IllegalArgumentException.class, () -> parameters.is(DECLARED.get(0), "cubic"));
    }
}
