package org.recscope.analytics.statistics.multiplicity;

/// A corrected family.
///
/// An interval at confidence `1 − level(i)` excludes no difference exactly when `pValue(i) ≤ α`, so that an adjusted
/// interval and an adjusted p never disagree.
public final class Adjusted {
    private final Correction correction;
    private final int size;
    private final double[] pValues;
    private final double[] levels;

    Adjusted(Correction correction, int size, double[] pValues, double[] levels) {
        this.correction = correction;
        this.size = size;
        this.pValues = pValues;
        this.levels = levels;
    }

    /// How it was corrected.
    public Correction correction() {
        return correction;
    }

    /// How many comparisons count.
    public int size() {
        return size;
    }

    /// The adjusted p-value of a comparison.
    ///
    /// @param i its place in the family as it was given
    /// @return in \[0, 1\]; `NaN` where the comparison could not be made
    public double pValue(int i) {
        return pValues[i];
    }

    /// The level a comparison's own p-value is held to.
    ///
    /// @param i its place in the family as it was given
    /// @return at most α; `NaN` where the comparison could not be made
    public double level(int i) {
        return levels[i];
    }

    /// All adjusted p-values.
    ///
    /// @return a copy, in the order given
    public double[] pValues() {
        return pValues.clone();
    }
}
