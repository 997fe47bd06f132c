package org.recscope.analytics.statistics.pooling;

import org.recscope.analytics.statistics.distribution.ChiSquared;
import org.recscope.analytics.statistics.distribution.Normal;

/// Whether effects of segments differ more than their errors explain, and what each is when it borrows from the others.
///
/// Q = Σ wᵢ (dᵢ − d̄)² with w = 1 / variance; I² = max(0, (Q − df) / Q), the share of the scatter that is not error; τ²
/// by
/// DerSimonian and Laird.
///
/// Sources: Cochran 1954, doi:10.2307/3001666; Higgins & Thompson 2002, doi:10.1002/sim.1186; DerSimonian & Laird 1986,
/// doi:10.1016/0197-2456(86)90046-2; Efron & Morris 1975, doi:10.1080/01621459.1975.10479864 (shrinkage).
///
/// Segments without an effect or a positive variance do not count.
public final class Heterogeneity {
    private final double[] effects;
    private final double[] variances;
    private final int segments;
    private final double weight;
    private final double common;
    private final double q;
    private final double tauSquared;

    /// Takes effects together.
    ///
    /// @param effects one a segment; `NaN` where there is none
    /// @param variances of those effects
    public Heterogeneity(double[] effects, double[] variances) {
        this.effects = effects.clone();
        this.variances = variances.clone();
        int counted = 0;
        double sum = 0;
        double squares = 0;
        double effectSum = 0;
        for (int i = 0; i < effects.length; i++) {
            if (counts(i)) {
                double w = 1 / variances[i];
                counted++;
                sum += w;
                squares += w * w;
                effectSum += w * effects[i];
            }
        }
        segments = counted;
        weight = sum;
        common = effectSum / sum;
        double scatter = 0;
        for (int i = 0; i < effects.length; i++) {
            scatter += counts(i) ? (effects[i] - common) * (effects[i] - common) / variances[i] : 0;
        }
        q = scatter;
        tauSquared = counted < 2 ? 0 : Math.max(0, (q - (counted - 1)) / (sum - squares / sum));
    }

    private boolean counts(int i) {
        return !Double.isNaN(effects[i]) && variances[i] > 0;
    }

    /// The segments that count.
    public int segments() {
        return segments;
    }

    /// The effect if all segments had the same.
    ///
    /// @return `NaN` when no segment counts
    public double common() {
        return common;
    }

    /// The standard error of the common effect.
    public double commonError() {
        return Math.sqrt(1 / weight);
    }

    /// Cochran's Q.
    public double q() {
        return q;
    }

    /// Degrees of freedom of Q.
    public int degrees() {
        return segments - 1;
    }

    /// The probability of so large a Q if all effects were equal.
    ///
    /// @return `NaN` with fewer than two segments
    public double pValue() {
        return segments < 2 ? Double.NaN : ChiSquared.sf(q, degrees());
    }

    /// I².
    ///
    /// @return in \[0, 1\]
    public double iSquared() {
        return q > 0 ? Math.max(0, (q - degrees()) / q) : 0;
    }

    /// τ², the variance of true effects between segments.
    public double tauSquared() {
        return tauSquared;
    }

    /// A segment's effect against that of all the others together.
    ///
    /// @param i place of the segment
    /// @return the z of the difference; `NaN` when there is nothing to compare with
    public double againstRest(int i) {
        if (!counts(i) || segments < 2) {
            return Double.NaN;
        }
        double restWeight = weight - 1 / variances[i];
        double rest = (common * weight - effects[i] / variances[i]) / restWeight;
        return (effects[i] - rest) / Math.sqrt(variances[i] + 1 / restWeight);
    }

    /// The two-sided p of {@link #againstRest}.
    ///
    /// @param i place of the segment
    public double againstRestP(int i) {
        return Normal.twoSided(againstRest(i));
    }

    /// The effect over segments whose effects scatter by τ².
    public double randomEffect() {
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < effects.length; i++) {
            if (counts(i)) {
                double w = 1 / (variances[i] + tauSquared);
                sum += w;
                weighted += w * effects[i];
            }
        }
        return weighted / sum;
    }

    /// A segment's effect partially pooled: drawn towards the others the more, the less sure it is.
    ///
    /// @param i place of the segment
    /// @return between the raw effect and that of all; the latter for a segment without an effect of its own
    public double shrunken(int i) {
        double all = randomEffect();
        if (!counts(i)) {
            return all;
        }
        double own = tauSquared / (tauSquared + variances[i]);
        return all + own * (effects[i] - all);
    }

    /// The standard error of {@link #shrunken}, the error of the effect of all included.
    ///
    /// @param i place of the segment
    public double shrunkenError(int i) {
        double sum = 0;
        for (int j = 0; j < effects.length; j++) {
            sum += counts(j) ? 1 / (variances[j] + tauSquared) : 0;
        }
        if (!counts(i)) {
            return Math.sqrt(tauSquared + 1 / sum);
        }
        double pulled = variances[i] / (tauSquared + variances[i]);
        return Math.sqrt(tauSquared * pulled + pulled * pulled / sum);
    }
}
