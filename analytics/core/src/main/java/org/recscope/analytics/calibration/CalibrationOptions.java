package org.recscope.analytics.calibration;

import java.util.Optional;

/// What is asked of predictions beside the figures themselves.
///
/// @param binning the bins of the curve and its errors
/// @param chosenBand where the band around the curve comes from; empty for the bootstrap where users have several rows
///     each, else Wilson's
/// @param replicates how often users are drawn anew for intervals; 0 for none
/// @param seed what all chance starts from
public record CalibrationOptions(Binning binning, Optional<BandKind> chosenBand, int replicates, long seed) {
    /// Ten bins of equal width, the band that fits the rows, 1,000 replicates, seed 1.
    public static final CalibrationOptions DEFAULTS =
            new CalibrationOptions(Binning.DEFAULT, Optional.empty(), 1000, 1);

    /// Checks the replicates.
    public CalibrationOptions {
        if (replicates < 0) {
            throw new IllegalArgumentException("replicates must be at least 0, was " + replicates);
        }
        if (chosenBand.equals(Optional.of(BandKind.BOOTSTRAP)) && replicates == 0) {
            throw new IllegalArgumentException("a bootstrap band needs replicates, was given 0");
        }
    }

    /// The same with other bins.
    ///
    /// @param binning the bins
    /// @return changed options
    public CalibrationOptions with(Binning binning) {
        return new CalibrationOptions(binning, chosenBand, replicates, seed);
    }

    /// The same with another band.
    ///
    /// @param band where it comes from
    /// @return changed options
    public CalibrationOptions with(BandKind band) {
        return new CalibrationOptions(binning, Optional.of(band), replicates, seed);
    }

    /// The same with another seed.
    ///
    /// @param seed what all chance starts from
    /// @return changed options
    public CalibrationOptions with(long seed) {
        return new CalibrationOptions(binning, chosenBand, replicates, seed);
    }

    /// The band for some predictions.
    ///
    /// @param predictions whose users have one row each, or several
    /// @return the chosen one, or the one that fits
    public BandKind band(Predictions predictions) {
        boolean several = predictions.userCount() > 1 && predictions.userCount() < predictions.size();
        return chosenBand.orElse(several && replicates > 0 ? BandKind.BOOTSTRAP : BandKind.WILSON);
    }
}
