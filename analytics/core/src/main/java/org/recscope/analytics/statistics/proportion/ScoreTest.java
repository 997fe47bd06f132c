package org.recscope.analytics.statistics.proportion;

import org.recscope.analytics.statistics.distribution.Root;

/// Score statistics of a supposed difference or ratio of two shares: what was seen, minus the supposition, over the
/// standard error if the supposition held, with n / (n − 1).
///
/// Source: Miettinen & Nurminen 1985, Comparative analysis of two rates, doi:10.1002/sim.4780040211.
final class ScoreTest {
    private static final double EDGE = 1e-15;

    private ScoreTest() {}

    /// z of the supposition that candidate − baseline is `d`.
    static double difference(Share baseline, Share candidate, double d) {
        double low = Math.max(0, -d);
        double high = Math.min(1, 1 - d);
        double width = high - low;
        double b = likeliest(baseline, candidate, d, low + EDGE * width, high - EDGE * width);
        double c = b + d;
        double variance = b * (1 - b) / baseline.trials() + c * (1 - c) / candidate.trials();
        return (candidate.value() - baseline.value() - d) / Math.sqrt(variance * correction(baseline, candidate));
    }

    /// The baseline's share that makes what was seen likeliest when the candidate's is `d` above it.
    private static double likeliest(Share baseline, Share candidate, double d, double low, double high) {
        double atLow = slope(baseline, low) + slope(candidate, low + d);
        double atHigh = slope(baseline, high) + slope(candidate, high + d);
        if (atLow <= 0) {
            return low;
        }
        if (atHigh >= 0) {
            return high;
        }
        return Root.find(p -> slope(baseline, p) + slope(candidate, p + d), low, high);
    }

    /// The derivative of the log-likelihood of a share at p.
    private static double slope(Share share, double p) {
        double up = share.successes() == 0 ? 0 : share.successes() / p;
        double failures = share.trials() - share.successes();
        return up - (failures == 0 ? 0 : failures / (1 - p));
    }

    /// z of the supposition that candidate / baseline is `ratio`.
    static double ratio(Share baseline, Share candidate, double ratio) {
        double a = (baseline.trials() + candidate.trials()) * ratio;
        double b =
                candidate.trials() * ratio + candidate.successes() + baseline.trials() + baseline.successes() * ratio;
        double c = baseline.successes() + candidate.successes();
        double under = 2 * c / (b + Math.sqrt(Math.max(0, b * b - 4 * a * c)));
        double over = under * ratio;
        double variance =
                over * (1 - over) / candidate.trials() + ratio * ratio * under * (1 - under) / baseline.trials();
        double difference = candidate.value() - ratio * baseline.value();
        return difference / Math.sqrt(variance * correction(baseline, candidate));
    }

    private static double correction(Share baseline, Share candidate) {
        double n = baseline.trials() + candidate.trials();
        return n / (n - 1);
    }
}
