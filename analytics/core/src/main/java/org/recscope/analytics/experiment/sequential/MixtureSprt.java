package org.recscope.analytics.experiment.sequential;

/// The mixture sequential probability ratio test for a normal mean: the likelihood ratio against no effect, averaged
/// over effects from N(0, τ²). Λ = √(V / (V + n τ²)) · exp(n² τ² θ² / (2 V (V + n τ²))); p = min(1, 1 / Λ) holds at
/// every look, its running least even more so.
///
/// Source: Johari, Koomen, Pekelis & Walsh 2017, doi:10.1145/3097983.3097992.
///
/// @param mixing τ², variance of the effects thought of, above 0
public record MixtureSprt(double mixing) {
    /// Checks the variance.
    public MixtureSprt {
        if (!(mixing > 0)) {
            throw new IllegalArgumentException("mixing variance must be above 0, was " + mixing);
        }
    }

    /// The averaged likelihood ratio.
    ///
    /// @param estimate θ, the effect as estimated
    /// @param error its standard error, √(V / n)
    /// @return above 0
    public double ratio(double estimate, double error) {
        double v = error * error;
        return Math.sqrt(v / (v + mixing)) * Math.exp(mixing * estimate * estimate / (2 * v * (v + mixing)));
    }

    /// The p-value that holds at every look.
    ///
    /// @param estimate θ
    /// @param error its standard error
    /// @return in (0, 1\]
    public double p(double estimate, double error) {
        return Math.min(1, 1 / ratio(estimate, error));
    }

    /// The half-width, in standard errors, of the interval that holds at every look.
    ///
    /// @param error standard error
    /// @param alpha the chance that any look ever is wrong
    /// @return above the fixed test's
    public double reach(double error, double alpha) {
        double v = error * error;
        return Math.sqrt((v + mixing) / mixing * (2 * -Math.log(alpha) + Math.log((v + mixing) / v)));
    }
}
