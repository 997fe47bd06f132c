package org.recscope.analytics.verification.experiment;

/// One group of a table of Spotify's Confidence: its estimate, the variance of a unit and how many there are.
///
/// @param index of the row in the table
/// @param estimate perhaps adjusted by a covariate
/// @param variance of a unit
/// @param n units
/// @param raw the estimate before adjustment
/// @param binary whether units are 0 and 1
record ConfidenceRow(int index, double estimate, double variance, double n, double raw, boolean binary) {
    double error() {
        return Math.sqrt(variance / n);
    }
}
