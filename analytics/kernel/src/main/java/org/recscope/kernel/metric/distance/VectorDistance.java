package org.recscope.kernel.metric.distance;

import org.recscope.kernel.data.Embeddings;

/// 1 − cosine of two items' vectors. An item whose vector has only zeros is not known.
final class VectorDistance implements ItemDistance {
    private final Embeddings vectors;

    /// 1 / length of each vector; 0 for those without one.
    private final double[] scale;

    VectorDistance(Embeddings vectors) {
        this.vectors = vectors;
        this.scale = new double[vectors.items()];
        for (int item = 0; item < scale.length; item++) {
            double squares = 0;
            for (int d = 0; d < vectors.dimensions(); d++) {
                squares += (double) vectors.value(item, d) * vectors.value(item, d);
            }
            scale[item] = squares > 0 ? 1 / Math.sqrt(squares) : 0;
        }
    }

    @Override
    public boolean knows(int item) {
        return item < scale.length && scale[item] > 0;
    }

    @Override
    public double between(int a, int b) {
        double dot = 0;
        for (int d = 0; d < vectors.dimensions(); d++) {
            dot += (double) vectors.value(a, d) * vectors.value(b, d);
        }
        return bounded(1 - dot * scale[a] * scale[b]);
    }

    int dimensions() {
        return vectors.dimensions();
    }

    /// A coordinate of the vector of length 1.
    double unit(int item, int dimension) {
        return vectors.value(item, dimension) * scale[item];
    }

    /// Rounding may step over the ends of the range by a few units of the last place.
    static double bounded(double distance) {
        return Math.min(2, Math.max(0, distance));
    }
}
