package org.recscope.analytics.statistics.pooling;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.recscope.analytics.statistics.distribution.ChiSquared;
import org.recscope.analytics.statistics.distribution.Root;
import org.recscope.analytics.statistics.hypothesis.TestResult;
import org.recscope.analytics.statistics.proportion.Share;

/// Two arms' shares of successes in several strata: the crude difference beside those that hold the strata fixed. When
/// the two disagree in sign, the mix of strata made the crude one (Simpson's paradox).
///
/// Sources: Mantel & Haenszel 1959; Robins, Breslow & Greenland 1986, doi:10.2307/2531052 (error of the odds ratio);
/// Breslow & Day 1980, Statistical Methods in Cancer Research I, with Tarone's correction 1985,
/// doi:10.1093/biomet/72.1.91.
///
/// @param strata at least one
public record StratifiedShares(List<Stratum> strata) {
    /// One stratum.
    ///
    /// @param candidate what was seen of the one arm
    /// @param baseline what was seen of the other
    public record Stratum(Share candidate, Share baseline) {
        double difference() {
            return candidate.value() - baseline.value();
        }

        double n() {
            return candidate.trials() + baseline.trials();
        }

        double successes() {
            return candidate.successes() + baseline.successes();
        }

        /// Successes of the one arm times failures of the other, over all.
        double forOdds() {
            return candidate.successes() * (baseline.trials() - baseline.successes()) / n();
        }

        double againstOdds() {
            return baseline.successes() * (candidate.trials() - candidate.successes()) / n();
        }

        double concordant() {
            return (candidate.successes() + baseline.trials() - baseline.successes()) / n();
        }
    }

    /// Makes the list immutable.
    public StratifiedShares {
        strata = List.copyOf(strata);
    }

    /// Candidate − baseline with the strata thrown together.
    public double crude() {
        double a = 0;
        double n = 0;
        double b = 0;
        double m = 0;
        for (Stratum s : strata) {
            a += s.candidate().successes();
            n += s.candidate().trials();
            b += s.baseline().successes();
            m += s.baseline().trials();
        }
        return a / n - b / m;
    }

    /// The difference within strata, weighted after Mantel and Haenszel.
    public double mantelHaenszel() {
        return within(s -> s.candidate().trials() * s.baseline().trials() / s.n());
    }

    /// The difference within strata, weighted by their size.
    public double postStratified() {
        return within(Stratum::n);
    }

    private double within(ToDoubleFunction<Stratum> weight) {
        WeightedMean mean = new WeightedMean();
        strata.forEach(s -> mean.add(weight.applyAsDouble(s), s.difference()));
        return mean.value();
    }

    /// The Mantel-Haenszel odds ratio.
    public double oddsRatio() {
        return strata.stream().mapToDouble(Stratum::forOdds).sum()
                / strata.stream().mapToDouble(Stratum::againstOdds).sum();
    }

    /// The Mantel-Haenszel risk ratio.
    public double riskRatio() {
        double top = 0;
        double bottom = 0;
        for (Stratum s : strata) {
            top += s.candidate().successes() * s.baseline().trials() / s.n();
            bottom += s.baseline().successes() * s.candidate().trials() / s.n();
        }
        return top / bottom;
    }

    /// The standard error of the logarithm of {@link #oddsRatio}.
    public double logOddsError() {
        double r = 0;
        double s = 0;
        double pr = 0;
        double mixed = 0;
        double qs = 0;
        for (Stratum stratum : strata) {
            double p = stratum.concordant();
            r += stratum.forOdds();
            s += stratum.againstOdds();
            pr += p * stratum.forOdds();
            mixed += p * stratum.againstOdds() + (1 - p) * stratum.forOdds();
            qs += (1 - p) * stratum.againstOdds();
        }
        return Math.sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s));
    }

    /// Cochran, Mantel and Haenszel's test of no difference within strata.
    ///
    /// @param continuity whether ½ is taken off
    public TestResult cmh(boolean continuity) {
        double off = 0;
        double variance = 0;
        for (Stratum s : strata) {
            double n = s.n();
            double m = s.successes();
            off += s.candidate().successes() - s.candidate().trials() * m / n;
            variance += s.candidate().trials() * s.baseline().trials() * m * (n - m) / (n * n * (n - 1));
        }
        double distance = Math.max(0, Math.abs(off) - (continuity ? 0.5 : 0));
        double statistic = distance * distance / variance;
        return new TestResult(statistic, ChiSquared.sf(statistic, 1));
    }

    /// Breslow and Day's test of one odds ratio in all strata.
    ///
    /// @param tarone whether Tarone's correction is made
    public TestResult breslowDay(boolean tarone) {
        double odds = oddsRatio();
        double statistic = 0;
        double off = 0;
        double variances = 0;
        for (Stratum s : strata) {
            double expected = expected(s, odds);
            double variance = variance(s, expected);
            double distance = s.candidate().successes() - expected;
            statistic += distance * distance / variance;
            off += distance;
            variances += variance;
        }
        statistic -= tarone ? off * off / variances : 0;
        return new TestResult(statistic, ChiSquared.sf(statistic, strata.size() - 1.0));
    }

    /// The candidate's successes at which a stratum would have the common odds ratio.
    private static double expected(Stratum s, double odds) {
        double n = s.candidate().trials();
        double m = s.successes();
        double low = Math.max(0, m - s.baseline().trials());
        double high = Math.min(n, m);
        return Root.find(a -> a * (s.baseline().trials() - m + a) - odds * (n - a) * (m - a), low, high);
    }

    private static double variance(Stratum s, double a) {
        double n = s.candidate().trials();
        double m = s.successes();
        return 1 / (1 / a + 1 / (n - a) + 1 / (m - a) + 1 / (s.baseline().trials() - m + a));
    }

    /// Whether the crude difference and Mantel and Haenszel's have opposite signs.
    public boolean reversal() {
        return crude() * mantelHaenszel() < 0;
    }

    /// Whether every stratum's difference has the sign opposite to the crude one.
    public boolean allOpposite() {
        double crude = crude();
        return strata.stream().allMatch(s -> s.difference() * crude < 0);
    }
}
