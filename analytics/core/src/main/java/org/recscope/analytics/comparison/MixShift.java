package org.recscope.analytics.comparison;

import org.recscope.analytics.statistics.pooling.StratifiedMeans;

/// Whether a difference of two runs is made by who is in it: the crude difference of the two means, each over all the
/// users it has, beside the difference within the values of an attribute (Simpson's paradox).
///
/// Where both runs have a value for the same users the two are the same; they part where one run serves other users
/// than the other.
///
/// @param contrast the comparison
/// @param attribute what users are cut by
/// @param means of both runs in every value of the attribute
/// @param opposite values of the attribute whose difference has the sign opposite to the crude one
public record MixShift(Contrast contrast, String attribute, StratifiedMeans means, long opposite) {
    /// Whether the sign turns when the mix is held fixed.
    public boolean reversal() {
        return means.reversal();
    }

    /// Whether the mix moves the difference by more than twice the error of either.
    public boolean shifted() {
        double gap = Math.abs(means.crude() - means.postStratified());
        return gap > 2 * means.postStratifiedError();
    }
}
