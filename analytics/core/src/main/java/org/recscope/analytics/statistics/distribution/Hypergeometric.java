package org.recscope.analytics.statistics.distribution;

/// The hypergeometric distribution: how many of `draws` from an urn of `marked` and `plain` balls are marked.
public final class Hypergeometric {
    private Hypergeometric() {}

    /// The probability of exactly `k` marked balls.
    ///
    /// @param k marked balls drawn
    /// @param marked in the urn
    /// @param plain in the urn
    /// @param draws without putting back
    public static double pmf(long k, long marked, long plain, long draws) {
        if (k < Math.max(0, draws - plain) || k > Math.min(marked, draws)) {
            return 0;
        }
        long all = marked + plain;
        if (all == 0 || draws == 0 || draws == all) {
            return 1;
        }
        double p = (double) draws / all;
        double q = (double) (all - draws) / all;
        return Binomial.pmf(k, marked, p, q) * Binomial.pmf(draws - k, plain, p, q) / Binomial.pmf(draws, all, p, q);
    }
}
