package org.recscope.analytics.statistics.pooling;

/// A mean that grows: Σ w x / Σ w, `NaN` before anything with a weight came.
final class WeightedMean {
    private double weights;
    private double sum;

    void add(double weight, double value) {
        weights += weight;
        sum += weight * value;
    }

    double value() {
        return sum / weights;
    }
}
