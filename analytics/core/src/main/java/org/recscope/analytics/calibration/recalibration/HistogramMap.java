package org.recscope.analytics.calibration.recalibration;

import org.recscope.analytics.calibration.Bin;
import org.recscope.analytics.calibration.Binning;
import org.recscope.analytics.calibration.Reliability;
import org.recscope.analytics.calibration.SortedPredictions;

/// Histogram binning: every score of a bin becomes the rate of labels in it; 15 bins of equal mass. A bin without rows
/// leaves scores as they are.
///
/// Source: Zadrozny & Elkan 2001, Obtaining calibrated probability estimates from decision trees and naive Bayesian
/// classifiers, ICML.
final class HistogramMap implements Recalibrator {
    private static final int BINS = 15;

    private final Reliability curve;

    private HistogramMap(Reliability curve) {
        this.curve = curve;
    }

    static HistogramMap fit(SortedPredictions training) {
        return new HistogramMap(Reliability.of(training, Binning.mass(BINS)));
    }

    @Override
    public double apply(double score) {
        Bin bin = curve.bins().get(curve.edges().bin(score));
        return bin.count() == 0 ? score : bin.rate();
    }

    @Override
    public String words() {
        long filled = curve.bins().stream().filter(bin -> bin.count() > 0).count();
        return filled + (filled == 1 ? " bin" : " bins") + " of equal mass";
    }
}
