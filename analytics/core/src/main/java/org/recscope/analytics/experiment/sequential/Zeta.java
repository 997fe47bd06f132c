package org.recscope.analytics.experiment.sequential;

/// Riemann's ζ(s) for real s above 1, by Euler's and Maclaurin's summation.
///
/// Source: Abramowitz & Stegun 1964, 23.2.3.
final class Zeta {
    private static final int TERMS = 16;
    private static final double[] BERNOULLI = {1 / 6.0, -1 / 30.0, 1 / 42.0, -1 / 30.0, 5 / 66.0, -691 / 2730.0};

    private Zeta() {}

    static double at(double s) {
        double sum = 0;
        for (int n = 1; n < TERMS; n++) {
            sum += Math.pow(n, -s);
        }
        sum += Math.pow(TERMS, 1 - s) / (s - 1) + Math.pow(TERMS, -s) / 2;
        double rising = s;
        double factorial = 2;
        for (int k = 0; k < BERNOULLI.length; k++) {
            sum += BERNOULLI[k] * rising / factorial * Math.pow(TERMS, -s - 2 * k - 1);
            rising *= (s + 2 * k + 1) * (s + 2 * k + 2);
            factorial *= (2 * k + 3.0) * (2 * k + 4.0);
        }
        return sum;
    }
}
