package org.recscope.kernel.metric.distance;

import java.util.Arrays;

/// Cosine distances from the sum of all vectors: with unit vectors x, a new one is as near to all before as their sum
/// says, Σ (1 − x·xⱼ) = m − x·Σxⱼ.
final class VectorSum implements PairSum {
    private final VectorDistance vectors;
    private final double[] total;
    private int items;
    private double sum;

    VectorSum(VectorDistance vectors) {
        this.vectors = vectors;
        this.total = new double[vectors.dimensions()];
    }

    @Override
    public void clear() {
        Arrays.fill(total, 0);
        items = 0;
        sum = 0;
    }

    @Override
    public void add(int item) {
        double dot = 0;
        for (int d = 0; d < total.length; d++) {
            double coordinate = vectors.unit(item, d);
            dot += coordinate * total[d];
            total[d] += coordinate;
        }
        sum += items - dot;
        items++;
    }

    @Override
    public double sum() {
        return Math.max(0, sum);
    }
}
