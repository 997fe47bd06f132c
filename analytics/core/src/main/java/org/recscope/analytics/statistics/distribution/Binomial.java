package org.recscope.analytics.statistics.distribution;

/// The binomial distribution: how many of `n` independent trials succeed.
public final class Binomial {
    private Binomial() {}

    /// The probability of exactly `k` successes.
    ///
    /// @param k successes
    /// @param n trials
    /// @param p probability of one success, in \[0, 1\]
    public static double pmf(long k, long n, double p) {
        return pmf(k, n, p, 1 - p);
    }

    static double pmf(long k, long n, double p, double q) {
        if (k < 0 || k > n) {
            return 0;
        }
        if (k == 0) {
            return p < 0.1 ? Math.exp(n * Math.log1p(-p)) : Math.pow(q, n);
        }
        if (k == n) {
            return q < 0.1 ? Math.exp(n * Math.log1p(-q)) : Math.pow(p, n);
        }
        return p == 0 || q == 0 ? 0 : Factorials.betaHead(k, n - k, p, q);
    }

    /// The probability of at most `k` successes.
    ///
    /// @param k successes
    /// @param n trials
    /// @param p probability of one success, in \[0, 1\]
    public static double cdf(long k, long n, double p) {
        if (k < 0) {
            return 0;
        }
        return k >= n ? 1 : Beta.regularised(1 - p, p, n - k, k + 1.0);
    }

    /// The probability of more than `k` successes.
    ///
    /// @param k successes
    /// @param n trials
    /// @param p probability of one success, in \[0, 1\]
    public static double sf(long k, long n, double p) {
        if (k < 0) {
            return 1;
        }
        return k >= n ? 0 : Beta.regularised(p, 1 - p, k + 1.0, n - k);
    }

    /// The smallest count whose distribution function reaches `q`.
    ///
    /// @param q in \[0, 1\]
    /// @param n trials
    /// @param p probability of one success, in \[0, 1\]
    public static long quantile(double q, long n, double p) {
        long low = 0;
        long high = n;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (cdf(middle, n, p) >= q) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
