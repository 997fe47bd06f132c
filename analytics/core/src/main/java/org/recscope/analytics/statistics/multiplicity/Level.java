package org.recscope.analytics.statistics.multiplicity;

/// How one comparison's p-value is weighed when it stands at a rank of a family, and the level that decides there.
interface Level {
    /// The p-value adjusted as if this rank alone mattered; may exceed 1.
    double adjusted(double p, int rank, int size);

    /// The level p is held to at this rank: `adjusted(p) ≤ α` if and only if `p ≤ threshold(α)`.
    double threshold(double alpha, int rank, int size);

    /// By how many comparisons a rank is corrected.
    @FunctionalInterface
    interface Weight {
        double of(int rank, int size);
    }

    static Level bonferroni(Weight weight) {
        return new Level() {
            @Override
            public double adjusted(double p, int rank, int size) {
                return p * weight.of(rank, size);
            }

            @Override
            public double threshold(double alpha, int rank, int size) {
                return alpha / weight.of(rank, size);
            }
        };
    }

    static Level sidak(Weight weight) {
        return new Level() {
            @Override
            public double adjusted(double p, int rank, int size) {
                double count = weight.of(rank, size);
                return count == 1 ? p : -Math.expm1(count * Math.log1p(-p));
            }

            @Override
            public double threshold(double alpha, int rank, int size) {
                double count = weight.of(rank, size);
                return count == 1 ? alpha : -Math.expm1(Math.log1p(-alpha) / count);
            }
        };
    }

    /// 1 + 1/2 + … + 1/m.
    static double harmonic(int m) {
        double sum = 0;
        for (int i = m; i > 0; i--) {
            sum += 1.0 / i;
        }
        return sum;
    }
}
