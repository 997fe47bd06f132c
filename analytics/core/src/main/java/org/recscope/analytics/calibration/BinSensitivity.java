package org.recscope.analytics.calibration;

import java.util.Arrays;
import java.util.List;

/// How much the expected calibration error depends on a number nobody has a reason for: that of the bins.
///
/// @param bins how many
/// @param width ECE with so many bins of equal width
/// @param mass ECE with so many bins of equal mass
/// @param debiasedWidth the same less what chance adds, of equal width
/// @param debiasedMass the same less what chance adds, of equal mass
public record BinSensitivity(int bins, double width, double mass, double debiasedWidth, double debiasedMass) {
    private static final int[] NUMBERS = {2, 5, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100};

    /// The error at several numbers of bins.
    ///
    /// @param predictions scores and labels
    /// @return from 2 bins to 100
    public static List<BinSensitivity> of(SortedPredictions predictions) {
        return Arrays.stream(NUMBERS).mapToObj(bins -> of(predictions, bins)).toList();
    }

    private static BinSensitivity of(SortedPredictions predictions, int bins) {
        Reliability width = Reliability.of(predictions, Binning.width(bins));
        Reliability mass = Reliability.of(predictions, Binning.mass(bins));
        return new BinSensitivity(bins, width.ece(), mass.ece(), width.debiasedEce(), mass.debiasedEce());
    }
}
