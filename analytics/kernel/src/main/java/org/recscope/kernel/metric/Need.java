package org.recscope.kernel.metric;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a metric reads beyond the order of the ranked lists.
public enum Need {
    /// Which items are relevant to whom.
    TRUTH("the truth"),
    /// What users did before.
    HISTORY("the history"),
    /// The categories of the items.
    CATEGORIES("item categories"),
    /// The scores of the recommended items.
    SCORES("the scores of recommendations"),
    /// When users did what they did before.
    HISTORY_TIMES("the times of the history"),
    /// Columns of the items beside their categories.
    ITEM_ATTRIBUTES("item attributes"),
    /// Columns of the users.
    USER_ATTRIBUTES("user attributes"),
    /// A vector for every item.
    EMBEDDINGS("item embeddings"),
    /// Another run over the same users, to hold a run against.
    REFERENCE("a reference run");

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

    /// Which of some needs nothing was given for.
    static List<String> missing(Set<Need> needs, Inputs inputs) {
        return needs.stream()
                .sorted()
                .filter(need -> !inputs.has(need))
                .map(Need::words)
                .collect(Collectors.toUnmodifiableList());
    }
}
