package org.recscope.analytics.offpolicy;

/// Quantiles of sorted numbers, interpolated between neighbours.
final class Quantiles {
    private Quantiles() {}

    static double sorted(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = share * (sorted.length - 1);
        int below = (int) at;
        double low = sorted[below];
        return below + 1 < sorted.length ? low + (at - below) * (sorted[below + 1] - low) : low;
    }
}
