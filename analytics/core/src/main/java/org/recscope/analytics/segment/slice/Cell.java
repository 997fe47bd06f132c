package org.recscope.analytics.segment.slice;

/// A conjunction that might be a slice, by its score in the half that is searched. Its arrays are shared within the
/// package and never changed.
final class Cell {
    /// Places of the attributes, ascending.
    private final int[] attributes;

    /// One value an attribute.
    private final int[] codes;

    private final double z;

    /// @param z how far its mean is from the others', in standard errors
    Cell(int[] attributes, int[] codes, double z) {
        this.attributes = attributes;
        this.codes = codes;
        this.z = z;
    }

    int[] attributes() {
        return attributes;
    }

    int[] codes() {
        return codes;
    }

    double z() {
        return z;
    }

    boolean holds(int[][] columns, int row) {
        for (int i = 0; i < attributes.length; i++) {
            if (columns[attributes[i]][row] != codes[i]) {
                return false;
            }
        }
        return true;
    }
}
