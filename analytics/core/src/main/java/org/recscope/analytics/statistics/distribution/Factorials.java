package org.recscope.analytics.statistics.distribution;

/// Powers over factorials without large intermediate results: the heads that the incomplete gamma and beta functions
/// and the binomial probabilities share.
///
/// Source: Loader 2000, Fast and accurate computation of binomial probabilities (saddle-point expansion); Lanczos 1964,
/// doi:10.1137/0701008, with Godfrey's coefficients (logarithm of the gamma function below 16).
public final class Factorials {
    private static final double HALF_LOG_2_PI = 0.918938533204672741780329736406;
    private static final double LANCZOS_G = 607.0 / 128.0;
    private static final double[] LANCZOS = {
        0.99999999999999709182,
        57.156235665862923517,
        -59.597960355475491248,
        14.136097974741747174,
        -0.49191381609762019978,
        .33994649984811888699e-4,
        .46523628927048575665e-4,
        -.98374475304879564677e-4,
        .15808870322491248884e-3,
        -.21026444172410488319e-3,
        .21743961811521264320e-3,
        -.16431810653676389022e-3,
        .84418223983852743293e-4,
        -.26190838401581408670e-4,
        .36899182659531622704e-5
    };

    private Factorials() {}

    /// The natural logarithm of Γ(x).
    ///
    /// @param x above 0
    /// @return log Γ(x)
    public static double logGamma(double x) {
        if (x >= 16) {
            return (x - 0.5) * Math.log(x) - x + HALF_LOG_2_PI + stirlingSeries(x);
        }
        double sum = 0;
        for (int i = LANCZOS.length - 1; i > 0; i--) {
            sum += LANCZOS[i] / (x + i);
        }
        sum += LANCZOS[0];
        double shifted = x + LANCZOS_G + 0.5;
        return (x + 0.5) * Math.log(shifted) - shifted + HALF_LOG_2_PI + Math.log(sum / x);
    }

    /// What Stirling's formula for log Γ(n + 1) leaves out.
    static double stirlingError(double n) {
        if (n >= 16) {
            return stirlingSeries(n);
        }
        return n == 0 ? 0 : logGamma(n) + Math.log(n) - (n + 0.5) * Math.log(n) + n - HALF_LOG_2_PI;
    }

    private static double stirlingSeries(double n) {
        double s = 1 / (n * n);
        return (1 / 12.0
                        - s * (1 / 360.0 - s * (1 / 1260.0 - s * (1 / 1680.0 - s * (1 / 1188.0 - s * 691 / 360360.0)))))
                / n;
    }

    /// x · log(x / m) + m − x, without cancellation where x is near m.
    static double deviance(double x, double m) {
        if (Math.abs(x - m) < 0.1 * (x + m)) {
            double v = (x - m) / (x + m);
            double sum = (x - m) * v;
            double term = 2 * x * v;
            for (int j = 1; j < 1000; j++) {
                term *= v * v;
                double next = sum + term / (2 * j + 1);
                if (next == sum) {
                    break;
                }
                sum = next;
            }
            return sum;
        }
        return x == 0 ? m : x * Math.log(x / m) + m - x;
    }

    /// xᵃ e⁻ˣ / Γ(a + 1), a > 0, x > 0.
    static double gammaHead(double a, double x) {
        return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
    }

    /// Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) · xᵃ yᵇ with y = 1 − x; a > 0, b > 0.
    static double betaHead(double a, double b, double x, double y) {
        double n = a + b;
        double log = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
        return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * a) / b);
    }
}
