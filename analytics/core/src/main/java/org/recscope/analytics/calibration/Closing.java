package org.recscope.analytics.calibration;

/// To which bin a score belongs that lies exactly on an edge. Scores rounded to few digits lie there by the thousand,
/// so
/// that programs that differ here give different errors for the same file.
public enum Closing {
    /// An edge belongs to the bin above it; 1 to the last bin. The convention of histograms, and ours.
    LEFT("left-closed"),
    /// An edge belongs to the bin below it; 0 to the first bin.
    RIGHT("right-closed"),
    /// The bin is the whole part of score / width, computed as it stands; 1 has a bin of its own. Equal width only.
    TRUNCATED("truncated");

    private final String label;

    Closing(String label) {
        this.label = label;
    }

    /// What it is called in text, options and files.
    ///
    /// @return `left-closed`, `right-closed` or `truncated`
    public String label() {
        return label;
    }
}
