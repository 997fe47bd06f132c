package org.recscope.analytics.statistics;

import java.util.HashMap;
import java.util.Map;

/// The regression y ~ 1 + group of two groups: the slope is the difference of means; its standard error does without
/// equal variances (HC0 to HC3) or without independence within clusters (CR1).
///
/// Sources: White 1980, doi:10.2307/1912934; MacKinnon & White 1985, doi:10.1016/0304-4076(85)90158-7; Liang & Zeger
/// 1986, doi:10.1093/biomet/73.1.13. Agrees with statsmodels' OLS.
public final class LinearModel {
    private final double[] residuals;
    private final boolean[] candidate;
    private final double[] sizes = new double[2];
    private final double effect;

    /// Fits the model.
    ///
    /// @param values one a row
    /// @param candidate whether the row is of the candidate
    public LinearModel(double[] values, boolean[] candidate) {
        this.candidate = candidate.clone();
        double[] sums = new double[2];
        for (int i = 0; i < values.length; i++) {
            sums[group(i)] += values[i];
            sizes[group(i)]++;
        }
        residuals = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            residuals[i] = values[i] - sums[group(i)] / sizes[group(i)];
        }
        effect = sums[1] / sizes[1] - sums[0] / sizes[0];
    }

    private int group(int row) {
        return candidate[row] ? 1 : 0;
    }

    /// Candidate − baseline.
    public double effect() {
        return effect;
    }

    /// The standard error that allows for unequal variances.
    ///
    /// @param kind 0 to 3, for HC0 to HC3
    public double robustError(int kind) {
        double sum = 0;
        for (int i = 0; i < residuals.length; i++) {
            double n = sizes[group(i)];
            double leverage = 1 / n;
            double weight = switch (kind) {
                case 0 -> 1;
                case 1 -> residuals.length / (residuals.length - 2.0);
                case 2 -> 1 / (1 - leverage);
                case 3 -> 1 / ((1 - leverage) * (1 - leverage));
                default -> throw new IllegalArgumentException("there is no HC" + kind + "; there are HC0 to HC3");
            };
            sum += weight * residuals[i] * residuals[i] / (n * n);
        }
        return Math.sqrt(sum);
    }

    /// The standard error that allows for dependent rows within clusters (CR1).
    ///
    /// @param cluster of each row
    public double clusteredError(long[] cluster) {
        Map<Long, double[]> scores = new HashMap<>();
        for (int i = 0; i < residuals.length; i++) {
            double[] score = scores.computeIfAbsent(cluster[i], key -> new double[1]);
            score[0] += (candidate[i] ? 1 : -1) * residuals[i] / sizes[group(i)];
        }
        double sum =
                scores.values().stream().mapToDouble(s -> s[0] * s[0]).sorted().sum();
        double g = scores.size();
        double n = residuals.length;
        return Math.sqrt(sum * g / (g - 1) * (n - 1) / (n - 2));
    }
}
