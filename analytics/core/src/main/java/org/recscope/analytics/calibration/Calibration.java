package org.recscope.analytics.calibration;

import java.util.List;
import java.util.stream.IntStream;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.proportion.Share;
import org.recscope.analytics.statistics.proportion.ShareInterval;

/// Everything about one set of predictions.
///
/// @param rows how many predictions
/// @param users how many users they belong to
/// @param positives labels that are 1
/// @param meanScore mean of the scores; compare with the rate of labels
/// @param curve the reliability curve in the bins asked for
/// @param band 95 % interval of the rate of each bin of the curve
/// @param other the curve in as many bins of the other kind: equal mass beside equal width
/// @param smooth smooth calibration error
/// @param brier Brier score and its parts, over the bins of the curve
/// @param logLoss logarithmic loss
/// @param auc how well labels are told apart
/// @param spiegelhalter test of the Brier score
/// @param hosmerLemeshow test of the bins
/// @param eceRange 95 % interval of ECE, users drawn anew
/// @param brierRange 95 % interval of the Brier score, users drawn anew
/// @param logLossRange 95 % interval of the log loss, users drawn anew
/// @param sensitivity ECE over the number of bins
/// @param histogram rows in each of 50 bins of equal width
public record Calibration(
        long rows,
        long users,
        long positives,
        double meanScore,
        Reliability curve,
        List<Interval> band,
        Reliability other,
        SmoothEce smooth,
        Brier brier,
        LogLoss logLoss,
        double auc,
        Spiegelhalter spiegelhalter,
        HosmerLemeshow hosmerLemeshow,
        Interval eceRange,
        Interval brierRange,
        Interval logLossRange,
        List<BinSensitivity> sensitivity,
        List<Long> histogram) {
    private static final int HISTOGRAM = 50;

    /// Copies the lists.
    public Calibration {
        band = List.copyOf(band);
        sensitivity = List.copyOf(sensitivity);
        histogram = List.copyOf(histogram);
    }

    /// Measures predictions.
    ///
    /// @param predictions scores and labels
    /// @param options bins, band, replicates, seed
    /// @return all figures
    public static Calibration of(Predictions predictions, CalibrationOptions options) {
        return of(predictions, SortedPredictions.of(predictions), options);
    }

    /// Measures predictions that were sorted already.
    ///
    /// @param predictions scores and labels
    /// @param sorted the same, ascending
    /// @param options bins, band, replicates, seed
    /// @return all figures
    public static Calibration of(Predictions predictions, SortedPredictions sorted, CalibrationOptions options) {
        Binning binning = options.binning();
        Reliability curve = Reliability.of(sorted, binning);
        boolean drawn = options.replicates() > 0 && predictions.userCount() > 1;
        Resamples resamples =
                Resamples.of(predictions, curve.edges(), drawn ? options.replicates() : 0, options.seed());
        Closing closing = binning.closing() == Closing.TRUNCATED ? Closing.LEFT : binning.closing();
        int count = sorted.size();
        return new Calibration(
                count,
                predictions.userCount(),
                sorted.positives(0, count),
                sorted.scores(0, count) / count,
                curve,
                band(curve, options.band(predictions), resamples),
                Reliability.of(sorted, new Binning(!binning.mass(), binning.bins(), closing)),
                SmoothEce.of(predictions),
                Brier.of(sorted, curve),
                LogLoss.of(sorted),
                Auc.of(sorted),
                Spiegelhalter.of(sorted),
                HosmerLemeshow.of(sorted),
                resamples.ece(curve.ece()),
                resamples.brier(),
                resamples.logLoss(),
                BinSensitivity.of(sorted),
                histogram(sorted));
    }

    private static List<Interval> band(Reliability curve, BandKind kind, Resamples resamples) {
        return IntStream.range(0, curve.bins().size())
                .mapToObj(b -> kind == BandKind.BOOTSTRAP
                        ? resamples.rate(b)
                        : wilson(curve.bins().get(b)))
                .toList();
    }

    private static Interval wilson(Bin bin) {
        return ShareInterval.WILSON.of(new Share(bin.positives(), bin.count()), 0.95);
    }

    private static List<Long> histogram(SortedPredictions sorted) {
        return Reliability.of(sorted, Binning.width(HISTOGRAM)).bins().stream()
                .map(Bin::count)
                .toList();
    }

    /// The share of labels that are 1.
    ///
    /// @return `NaN` without rows
    public double rate() {
        return (double) positives / rows;
    }
}
