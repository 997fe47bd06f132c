package org.recscope.analytics.calibration;

/// The edges between bins of scores, from 0 to 1.
public final class BinEdges {
    /// Ascending, neighbours perhaps equal: the bin between such two is empty. Bin `b` lies between `edges[b]` and
    /// `edges[b + 1]`.
    private final double[] edges;

    private final Closing closing;

    BinEdges(double[] edges, Closing closing) {
        this.edges = edges;
        this.closing = closing;
    }

    /// How many bins there are, the one of 1 alone included where bins are truncated.
    ///
    /// @return at least 1
    public int bins() {
        return closing == Closing.TRUNCATED ? edges.length : edges.length - 1;
    }

    /// The lower edge of a bin.
    ///
    /// @param bin from 0
    /// @return in \[0, 1\]
    public double low(int bin) {
        return edges[bin];
    }

    /// The upper edge of a bin.
    ///
    /// @param bin from 0
    /// @return in \[0, 1\]
    public double high(int bin) {
        return edges[Math.min(bin + 1, edges.length - 1)];
    }

    /// The bin of a score.
    ///
    /// @param score in \[0, 1\]
    /// @return from 0 to bins − 1, never lower for a higher score
    public int bin(double score) {
        return switch (closing) {
            case LEFT -> Math.min(edgesAtMost(score), edges.length - 1) - 1;
            case RIGHT -> Math.max(edgesBelow(score), 1) - 1;
            case TRUNCATED -> (int) (score / (1.0 / (edges.length - 1)));
        };
    }

    private int edgesAtMost(double score) {
        int low = 0;
        int high = edges.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edges[middle] <= score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int edgesBelow(double score) {
        int low = 0;
        int high = edges.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edges[middle] < score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
