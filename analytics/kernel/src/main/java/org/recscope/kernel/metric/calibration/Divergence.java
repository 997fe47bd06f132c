package org.recscope.kernel.metric.calibration;

import java.util.Arrays;
import java.util.stream.Stream;

/// How far one mix of categories is from another. With the shares p of the first and q of the second:
///
/// - `kl`: Kullback & Leibler, Σ p log₂(p / q̃), q̃ = (1 − α) q + α p; in bits, at most −log₂ α.
/// - `js`: Jensen & Shannon, ½ Σ p log₂(p / m) + ½ Σ q log₂(q / m), m = (p + q) / 2; in bits, at most 1.
/// - `js-distance`: its square root, which is a metric in the sense of geometry.
/// - `hellinger`: √(1 − Σ √(p q)), at most 1.
/// - `variation`: ½ Σ |p − q|, at most 1.
///
/// With smoothing of both sides p̃ = (1 − α) p + α q takes the place of p as well.
///
/// Source: Kullback & Leibler 1951, doi:10.1214/aoms/1177729694; Lin 1991, doi:10.1109/18.61115; Endres & Schindelin
/// 2003, doi:10.1109/TIT.2003.813506.
public enum Divergence {
    /// Kullback & Leibler's, from the first to the second.
    KL("kl") {
        @Override
        double term(double p, double q) {
            if (p == 0) {
                return 0;
            }
            return q == 0 ? Double.POSITIVE_INFINITY : p * (Log2.of(p) - Log2.of(q));
        }

        @Override
        double end(double sum) {
            return Double.isInfinite(sum) ? Double.NaN : Math.max(0, sum);
        }
    },
    /// Jensen & Shannon's.
    JS("js") {
        @Override
        double term(double p, double q) {
            double middle = Log2.of((p + q) / 2);
            return 0.5 * ((p == 0 ? 0 : p * (Log2.of(p) - middle)) + (q == 0 ? 0 : q * (Log2.of(q) - middle)));
        }
    },
    /// The square root of Jensen & Shannon's.
    JS_DISTANCE("js-distance") {
        @Override
        double term(double p, double q) {
            return JS.term(p, q);
        }

        @Override
        double end(double sum) {
            return Math.sqrt(Math.max(0, sum));
        }
    },
    /// Hellinger's distance.
    HELLINGER("hellinger") {
        @Override
        double term(double p, double q) {
            return Math.sqrt(p * q);
        }

        @Override
        double end(double sum) {
            return Math.sqrt(Math.max(0, 1 - sum));
        }
    },
    /// The largest difference in the chance of anything.
    VARIATION("variation") {
        @Override
        double term(double p, double q) {
            return Math.abs(p - q) / 2;
        }
    };

    private final String name;

    Divergence(String name) {
        this.name = name;
    }

    /// What one category adds; one of the two shares is above 0.
    abstract double term(double p, double q);

    /// The value from the sum of all terms.
    double end(double sum) {
        return Math.max(0, sum);
    }

    /// The divergence of a name.
    ///
    /// @param name `kl`
    /// @return the one so called
    public static Divergence of(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no divergence '" + name + "'"));
    }

    /// All names, the one that is meant when nobody says first.
    ///
    /// @param first one of them
    /// @return each once
    public static String[] names(String first) {
        return Stream.concat(
                        Stream.of(first),
                        Arrays.stream(values()).map(each -> each.name).filter(each -> !each.equals(first)))
                .toArray(String[]::new);
    }

    /// How far a mix is from another.
    ///
    /// @param first neither is empty
    /// @param second of the same categories
    /// @param alpha how much of the first is mixed into the second, in \[0, 1\)
    /// @param both whether as much of the second is mixed into the first
    /// @return at least 0; undefined for `kl` without smoothing where the second lacks a category
    public double between(Mix first, Mix second, double alpha, boolean both) {
        double mixed = both ? alpha : 0;
        double sum = 0;
        for (int i = 0; i < first.size(); i++) {
            int category = first.category(i);
            double p = first.share(category);
            double q = second.share(category);
            sum += term((1 - mixed) * p + mixed * q, (1 - alpha) * q + alpha * p);
        }
        for (int i = 0; i < second.size(); i++) {
            int category = second.category(i);
            if (first.weight(category) == 0) {
                double q = second.share(category);
                sum += term(mixed * q, (1 - alpha) * q);
            }
        }
        return end(sum);
    }
}
