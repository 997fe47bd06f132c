package org.recscope.analytics.offpolicy;

/// What an estimator makes of an importance weight.
public sealed interface WeightRule {
    /// The weight that counts.
    ///
    /// @param weight the importance weight, at least 0
    /// @return at least 0, at most the weight but for sub-Gaussian ones
    double of(double weight);

    /// As it is: no bias, any variance.
    record Plain() implements WeightRule {
        @Override
        public double of(double weight) {
            return weight;
        }
    }

    /// Nothing: the model alone counts.
    record None() implements WeightRule {
        @Override
        public double of(double weight) {
            return 0;
        }
    }

    /// min(w, λ).
    ///
    /// @param most λ
    record Clip(double most) implements WeightRule {
        @Override
        public double of(double weight) {
            return Math.min(weight, most);
        }
    }

    /// w where it is at most τ, else 0: beyond, the model alone counts.
    ///
    /// @param most τ
    record Switch(double most) implements WeightRule {
        @Override
        public double of(double weight) {
            return weight <= most ? weight : 0;
        }
    }

    /// λ w / (w² + λ): the shrinkage that is best for the worst model.
    ///
    /// @param lambda λ; 0 is none of the weight, infinity all of it
    record Shrink(double lambda) implements WeightRule {
        @Override
        public double of(double weight) {
            return Double.isInfinite(lambda) ? weight : lambda * weight / (weight * weight + lambda);
        }
    }

    /// w / (1 − λ + λ w): a harmonic mean of the weight and 1, never above 1 / λ.
    ///
    /// @param lambda λ in \[0, 1\]; 0 is the weight itself
    record SubGaussian(double lambda) implements WeightRule {
        @Override
        public double of(double weight) {
            return weight / (1 - lambda + lambda * weight);
        }
    }
}
