package org.recscope.analytics.statistics.hypothesis;

import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.distribution.Binomial;

/// The sign test: do wins and losses come equally often? Exact; ties say nothing and do not count.
///
/// Source: Arbuthnott 1710; Conover 1999, Practical Nonparametric Statistics, section 3.4.
public final class SignTest {
    private SignTest() {}

    /// Tests wins against losses.
    ///
    /// @param wins users for whom the candidate is better
    /// @param losses users for whom it is worse
    /// @param alternative which side counts
    /// @return statistic: the wins; p is 1 without wins and losses
    public static TestResult test(long wins, long losses, Alternative alternative) {
        long n = wins + losses;
        double p = switch (alternative) {
            case TWO_SIDED -> Math.min(1, 2 * Binomial.cdf(Math.min(wins, losses), n, 0.5));
            case GREATER -> Binomial.sf(wins - 1, n, 0.5);
            case LESS -> Binomial.cdf(wins, n, 0.5);
        };
        return new TestResult(wins, p);
    }
}
