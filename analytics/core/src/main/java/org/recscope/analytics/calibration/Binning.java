package org.recscope.analytics.calibration;

import java.util.Locale;

/// How scores are cut into bins.
///
/// @param mass whether bins hold about equally many rows; else they are equally wide
/// @param bins how many, at least 1; of equal mass there may be fewer where many scores are equal
/// @param closing where a score on an edge belongs
public record Binning(boolean mass, int bins, Closing closing) {
    /// Ten bins of equal width, closed at the left.
    public static final Binning DEFAULT = new Binning(false, 10, Closing.LEFT);

    /// Checks the number of bins.
    public Binning {
        if (bins < 1) {
            throw new IllegalArgumentException("bins must be at least 1, was " + bins);
        }
        if (mass && closing == Closing.TRUNCATED) {
            throw new IllegalArgumentException("bins of equal mass have edges of their own and cannot be truncated");
        }
    }

    /// Bins of equal width.
    ///
    /// @param bins how many
    /// @return closed at the left
    public static Binning width(int bins) {
        return new Binning(false, bins, Closing.LEFT);
    }

    /// Bins of equal mass.
    ///
    /// @param bins how many
    /// @return closed at the left
    public static Binning mass(int bins) {
        return new Binning(true, bins, Closing.LEFT);
    }

    /// The edges for some predictions. Of equal mass these are the quantiles of the scores, interpolated between
    /// neighbours; the outermost are 0 and 1.
    ///
    /// @param scores what is cut
    /// @return the edges
    public BinEdges edges(SortedPredictions scores) {
        double[] edges = new double[bins + 1];
        double step = 1.0 / bins;
        for (int edge = 1; edge < bins; edge++) {
            edges[edge] = mass ? quantile(scores, edge * step) : edge * step;
        }
        edges[bins] = 1;
        return new BinEdges(edges, closing);
    }

    private static double quantile(SortedPredictions scores, double share) {
        if (scores.size() == 0) {
            return share;
        }
        double at = share * (scores.size() - 1);
        int below = (int) at;
        double low = scores.score(below);
        double high = scores.score(Math.min(below + 1, scores.size() - 1));
        double way = at - below;
        // From the nearer end, so that an edge that should be a score is that score to the last bit.
        return way < 0.5 ? low + way * (high - low) : high - (1 - way) * (high - low);
    }

    /// What it is in words.
    ///
    /// @return as in `10 bins of equal width, left-closed`
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d bins of equal %s, %s", bins, mass ? "mass" : "width", closing.label());
    }
}
