package org.recscope.analytics.statistics;

/// How large a difference is, apart from how sure it is.
///
/// Sources: Cohen 1988, Statistical Power Analysis; Vargha & Delaney 2000, doi:10.3102/10769986025002101 (A12); Cliff
/// 1993, doi:10.1037/0033-2909.114.3.494.
public final class EffectSize {
    private EffectSize() {}

    /// Cohen's d: the difference of means in pooled standard deviations.
    ///
    /// @param baseline the one
    /// @param candidate the other
    /// @return positive when the candidate is larger; `NaN` when nothing varies
    public static double cohenD(Sample baseline, Sample candidate) {
        double pooled = ((baseline.n() - 1) * baseline.variance() + (candidate.n() - 1) * candidate.variance())
                / (baseline.n() + candidate.n() - 2);
        return pooled > 0 ? (candidate.mean() - baseline.mean()) / Math.sqrt(pooled) : Double.NaN;
    }

    /// Cohen's d_z: the mean of paired differences in their own standard deviations.
    ///
    /// @param differences candidate − baseline
    /// @return `NaN` when they do not vary
    public static double dz(Sample differences) {
        return differences.variance() > 0 ? differences.mean() / differences.deviation() : Double.NaN;
    }

    /// A12 of pairs: the share of users who are better off, ties half.
    ///
    /// @param wins users better off
    /// @param losses users worse off
    /// @param ties users of equal value
    /// @return in \[0, 1\], ½ without effect; `NaN` without users
    public static double superiority(long wins, long losses, long ties) {
        return (wins + ties / 2.0) / (wins + losses + ties);
    }

    /// Cliff's δ of a superiority: the chance of larger minus the chance of smaller.
    ///
    /// @param superiority A12, in \[0, 1\]
    /// @return in \[−1, 1\]
    public static double cliff(double superiority) {
        return 2 * superiority - 1;
    }

    /// Cohen's h of two shares, 2 arcsin √p₂ − 2 arcsin √p₁.
    ///
    /// @param baseline share in \[0, 1\]
    /// @param candidate share in \[0, 1\]
    public static double cohenH(double baseline, double candidate) {
        return 2 * (Math.asin(Math.sqrt(candidate)) - Math.asin(Math.sqrt(baseline)));
    }
}
