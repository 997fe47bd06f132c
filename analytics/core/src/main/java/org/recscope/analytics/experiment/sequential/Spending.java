package org.recscope.analytics.experiment.sequential;

import org.recscope.analytics.statistics.distribution.Normal;

/// How much of α may be used up by the time a share of the information is in. At 0 nothing, at 1 all of it.
///
/// Source: Lan & DeMets 1983, doi:10.1093/biomet/70.3.659.
@FunctionalInterface
public interface Spending {
    /// What may be used up.
    ///
    /// @param share of the information, in \[0, 1\]
    /// @param alpha all of it
    /// @return at most `alpha`
    double spent(double share, double alpha);

    /// Almost nothing early, as O'Brien & Fleming's boundary does: 2 (1 − Φ(z₁₋α⁄₂ / √t)).
    ///
    /// @return the function
    static Spending obrienFleming() {
        return (share, alpha) -> Math.min(alpha, 2 * Normal.sf(Normal.upperQuantile(alpha / 2) / Math.sqrt(share)));
    }

    /// α tᵠ: evenly at power 1, later the greater the power.
    ///
    /// @param power φ, above 0
    /// @return the function
    static Spending power(double power) {
        return (share, alpha) -> alpha * Math.pow(Math.min(1, share), power);
    }
}
