package org.recscope.analytics.statistics.distribution;

/// Shares that add up to one, distributed after Dirichlet.
public final class Dirichlet {
    private static final int PANELS = 64;
    private static final double REACH = 12;

    private Dirichlet() {}

    /// How probable it is for each share to be the largest: with independent gamma variables of the given weights,
    /// P(i is largest) = ∫ fᵢ(x) Πⱼ≠ᵢ Fⱼ(x) dx.
    ///
    /// @param weights each at least 0; one of 0 has no share
    /// @return as many probabilities, adding up to 1 within about 1e-10
    public static double[] largest(double... weights) {
        double[] chance = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            int which = i;
            double a = weights[i];
            double spread = REACH * Math.sqrt(a) + REACH;
            chance[i] = a == 0
                    ? 0
                    : GaussLegendre.integrate(
                            x -> integrand(x, which, weights), Math.max(0, a - spread), a + 2 * spread, PANELS);
        }
        return chance;
    }

    private static double integrand(double x, int which, double[] weights) {
        double product = Factorials.gammaHead(weights[which], x) * weights[which] / x;
        for (int j = 0; j < weights.length; j++) {
            product *= j == which || weights[j] == 0 ? 1 : IncompleteGamma.lower(weights[j], x);
        }
        return product;
    }
}
