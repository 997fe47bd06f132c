package org.recscope.kernel.metric;

/// What a metric reads beyond the ranked lists.
public enum Need {
    /// Which items are relevant to whom.
    TRUTH("the truth"),
    /// What users did before.
    HISTORY("the history"),
    /// The categories of the items.
    CATEGORIES("item categories");

    private final String words;

    Need(String words) {
        this.words = words;
    }

    /// What it is called in a sentence.
    ///
    /// @return `the history`
    public String words() {
        return words;
    }
}
