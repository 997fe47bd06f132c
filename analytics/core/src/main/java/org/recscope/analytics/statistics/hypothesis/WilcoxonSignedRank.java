package org.recscope.analytics.statistics.hypothesis;

import java.util.Arrays;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.distribution.Normal;

/// Wilcoxon's signed-rank test: are differences symmetric about zero? Ties share ranks and shrink the variance; zeros
/// are treated as chosen.
///
/// Source: Wilcoxon 1945, doi:10.2307/3001968; Pratt 1959, doi:10.2307/2282543; agrees with scipy.stats.wilcoxon.
///
/// @param zeros what is done with differences of zero
/// @param continuity whether half a rank is taken off before the normal approximation
public record WilcoxonSignedRank(Zeros zeros, boolean continuity) {
    /// As scipy by default: zeros left out, no continuity correction.
    public static final WilcoxonSignedRank DEFAULTS = new WilcoxonSignedRank(Zeros.WILCOX, false);

    /// Up to so many differences without ties and zeros the exact distribution is used.
    public static final int EXACT_UP_TO = 50;

    /// Tests differences, exactly where that is known.
    ///
    /// @param differences one a user; `NaN` ones do not count
    /// @param alternative which side counts
    /// @return the smaller rank sum for two sides, the rank sum of positive differences for one
    public TestResult test(double[] differences, Alternative alternative) {
        double[] d = used(differences);
        if (d.length == 0) {
            return TestResult.UNDEFINED;
        }
        double[] sizes = Arrays.stream(d).map(Math::abs).toArray();
        Ranks ranks = Ranks.of(sizes);
        double plus = 0;
        double minus = 0;
        double zero = 0;
        int zeroCount = 0;
        for (int i = 0; i < d.length; i++) {
            plus += d[i] > 0 ? ranks.get(i) : 0;
            minus += d[i] < 0 ? ranks.get(i) : 0;
            zero += d[i] == 0 ? ranks.get(i) : 0;
            zeroCount += d[i] == 0 ? 1 : 0;
        }
        double half = zeros == Zeros.ZSPLIT ? zero / 2 : 0;
        boolean exact = d.length <= EXACT_UP_TO && ranks.tieSum() == 0 && zeroCount == 0;
        double p = exact
                ? exact((int) Math.rint(plus), d.length, alternative)
                : normal(plus + half, d.length, zeroCount, ranks.tieSum(), alternative);
        double statistic = alternative == Alternative.TWO_SIDED ? Math.min(plus, minus) + half : plus + half;
        return new TestResult(statistic, p);
    }

    private double[] used(double[] differences) {
        return Arrays.stream(differences)
                .filter(x -> !Double.isNaN(x) && (x != 0 || zeros != Zeros.WILCOX))
                .toArray();
    }

    private double normal(double plus, double n, double zeroCount, double tieSum, Alternative alternative) {
        double mean = n * (n + 1) / 4;
        double spread = n * (n + 1) * (2 * n + 1);
        double ties = tieSum;
        if (zeros == Zeros.PRATT) {
            mean -= zeroCount * (zeroCount + 1) / 4;
            spread -= zeroCount * (zeroCount + 1) * (2 * zeroCount + 1);
            ties -= zeroCount * zeroCount * zeroCount - zeroCount;
        }
        double error = Math.sqrt((spread - ties / 2) / 24);
        double distance = plus - mean;
        double off = continuity ? 0.5 : 0;
        return switch (alternative) {
            case TWO_SIDED -> Normal.twoSided((Math.abs(distance) - (distance == 0 ? 0 : off)) / error);
            case GREATER -> Normal.sf((distance - off) / error);
            case LESS -> Normal.cdf((distance + off) / error);
        };
    }

    private static double exact(int plus, int n, Alternative alternative) {
        double[] chance = rankSums(n);
        double below = 0;
        double above = 0;
        for (int sum = 0; sum < chance.length; sum++) {
            below += sum <= plus ? chance[sum] : 0;
            above += sum >= plus ? chance[sum] : 0;
        }
        return switch (alternative) {
            case TWO_SIDED -> Math.min(1, 2 * Math.min(below, above));
            case GREATER -> above;
            case LESS -> below;
        };
    }

    /// The probability of each sum when every rank counts or not with probability ½.
    private static double[] rankSums(int n) {
        double[] chance = new double[n * (n + 1) / 2 + 1];
        chance[0] = 1;
        for (int rank = 1, top = 0; rank <= n; top += rank, rank++) {
            for (int sum = top + rank; sum >= 0; sum--) {
                chance[sum] = (chance[sum] + (sum >= rank ? chance[sum - rank] : 0)) / 2;
            }
        }
        return chance;
    }
}
