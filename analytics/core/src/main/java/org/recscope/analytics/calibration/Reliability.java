package org.recscope.analytics.calibration;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.statistics.distribution.Normal;

/// A reliability curve: the bins of scores with what was promised and what came, and the errors read from it.
///
/// With n_b rows in bin b, n in all and gap_b = rate_b − mean score_b:
///
/// - ECE = Σ n_b / n · |gap_b|, the expected calibration error. Interval \[0, 1\], lower is better.
/// - MCE = max |gap_b| over bins that are not empty.
/// - ACE = mean |gap_b| over bins that are not empty, each counting the same.
/// - RMSCE² = Σ n_b / n · gap_b².
///
/// Chance alone makes gaps, so that ECE is too large, the more so the more bins there are. The debiased ones take off
/// what chance adds: of ECE the excess of a folded normal variable's mean over its size (gap_b with the variance
/// rate_b (1 − rate_b) / n_b), of RMSCE² the variance rate_b (1 − rate_b) / (n_b − 1) itself; below 0 they are 0. Bins
/// of one row tell nothing of chance and are left out of the latter. For calibrated scores, where |gap_b| is nothing
/// but
/// chance, the first takes off less than half of it, the second all.
///
/// Source: Naeini, Cooper & Hauskrecht 2015 (ECE, MCE); Nixon et al. 2019 (ACE); Bröcker 2012,
/// doi:10.1007/s00382-011-1191-1, and Kumar, Liang & Ma 2019 (bias).
public final class Reliability {
    private final Binning binning;
    private final BinEdges edges;
    private final List<Bin> bins;
    private final long count;

    private Reliability(Binning binning, BinEdges edges, List<Bin> bins, long count) {
        this.binning = binning;
        this.edges = edges;
        this.bins = List.copyOf(bins);
        this.count = count;
    }

    /// Cuts predictions into bins.
    ///
    /// @param predictions what is cut
    /// @param binning how
    /// @return the curve
    public static Reliability of(SortedPredictions predictions, Binning binning) {
        BinEdges edges = binning.edges(predictions);
        List<Bin> bins = new ArrayList<>(edges.bins());
        int from = 0;
        for (int b = 0; b < edges.bins(); b++) {
            int bin = b;
            int to = b == edges.bins() - 1 ? predictions.size() : predictions.first(score -> edges.bin(score) > bin);
            bins.add(new Bin(
                    edges.low(b),
                    edges.high(b),
                    to - from,
                    predictions.scores(from, to),
                    predictions.positives(from, to)));
            from = to;
        }
        return new Reliability(binning, edges, bins, predictions.size());
    }

    /// How the bins were cut.
    ///
    /// @return kind, number and edges
    public Binning binning() {
        return binning;
    }

    /// The edges between the bins.
    ///
    /// @return from 0 to 1
    public BinEdges edges() {
        return edges;
    }

    /// The bins.
    ///
    /// @return ascending, empty ones included
    public List<Bin> bins() {
        return bins;
    }

    /// The expected calibration error.
    ///
    /// @return `NaN` without rows
    public double ece() {
        double sum = 0;
        for (Bin bin : bins) {
            sum += bin.count() == 0 ? 0 : bin.count() * Math.abs(bin.gap());
        }
        return sum / count;
    }

    /// The largest gap of a bin, however few rows it has.
    ///
    /// @return `NaN` without rows
    public double mce() {
        return bins.stream()
                .filter(bin -> bin.count() > 0)
                .mapToDouble(bin -> Math.abs(bin.gap()))
                .max()
                .orElse(Double.NaN);
    }

    /// The mean gap over bins that are not empty.
    ///
    /// @return `NaN` without rows
    public double ace() {
        return bins.stream()
                .filter(bin -> bin.count() > 0)
                .mapToDouble(bin -> Math.abs(bin.gap()))
                .average()
                .orElse(Double.NaN);
    }

    /// The expected calibration error less what chance adds to it.
    ///
    /// @return at least 0; `NaN` without rows
    public double debiasedEce() {
        double sum = 0;
        for (Bin bin : bins) {
            if (bin.count() > 0) {
                double gap = Math.abs(bin.gap());
                double deviation = Math.sqrt(bin.rate() * (1 - bin.rate()) / bin.count());
                sum += bin.count() * (2 * gap - folded(gap, deviation));
            }
        }
        return count == 0 ? Double.NaN : Math.max(0, sum / count);
    }

    /// The mean size of a normal variable.
    private static double folded(double mean, double deviation) {
        if (deviation == 0) {
            return Math.abs(mean);
        }
        double z = mean / deviation;
        return 2 * deviation * Normal.density(z) + mean * (1 - 2 * Normal.cdf(-z));
    }

    /// The root of the mean squared gap.
    ///
    /// @return `NaN` without rows
    public double rmsce() {
        double sum = 0;
        for (Bin bin : bins) {
            sum += bin.count() == 0 ? 0 : bin.count() * bin.gap() * bin.gap();
        }
        return Math.sqrt(sum / count);
    }

    /// The root of the mean squared gap less what chance adds to it.
    ///
    /// @return at least 0; `NaN` without a bin of two rows
    public double debiasedRmsce() {
        double sum = 0;
        long rows = 0;
        for (Bin bin : bins) {
            if (bin.count() > 1) {
                double chance = bin.rate() * (1 - bin.rate()) / (bin.count() - 1);
                sum += bin.count() * (bin.gap() * bin.gap() - chance);
                rows += bin.count();
            }
        }
        return rows == 0 ? Double.NaN : Math.sqrt(Math.max(0, sum / rows));
    }
}
