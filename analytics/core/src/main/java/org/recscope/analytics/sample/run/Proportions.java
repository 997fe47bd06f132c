package org.recscope.analytics.sample.run;

import java.util.Arrays;
import org.recscope.analytics.sample.world.Articles;

/// How far a list under way falls short of a target in each category, and how well each candidate would mend it. An
/// article fills its categories with equal shares.
final class Proportions {
    private static final int MOST = 3;

    private final Articles articles;
    /// What is missing in each category; the last entry stays 0 and stands for "no further category".
    private final double[] missing;
    /// Candidate `i` has categories `categories[3 i]` to `categories[3 i + 2]`.
    private int[] categories = new int[0];

    private double[] share = new double[0];

    Proportions(Articles articles, int categories) {
        this.articles = articles;
        this.missing = new double[categories + 1];
    }

    /// Begins a list.
    void begin(Ranking candidates) {
        Arrays.fill(missing, 0);
        if (share.length < candidates.size()) {
            share = new double[candidates.capacity()];
            categories = new int[candidates.capacity() * MOST];
        }
        for (int i = 0; i < candidates.size(); i++) {
            int item = candidates.item(i);
            int from = articles.from(item);
            int count = articles.to(item) - from;
            share[i] = 1.0 / count;
            for (int j = 0; j < MOST; j++) {
                categories[MOST * i + j] = j < count ? articles.category(from + j) : missing.length - 1;
            }
        }
    }

    /// A further place is to be filled: every category is owed its part of it.
    void extend(double[] target) {
        for (int c = 0; c < target.length; c++) {
            missing[c] += target[c];
        }
    }

    /// How much of what is missing a candidate brings.
    double fit(int candidate) {
        int at = MOST * candidate;
        return share[candidate] * (missing[categories[at]] + missing[categories[at + 1]] + missing[categories[at + 2]]);
    }

    /// A candidate takes the place.
    void fill(int candidate) {
        for (int at = MOST * candidate; at < MOST * (candidate + 1); at++) {
            if (categories[at] < missing.length - 1) {
                missing[categories[at]] -= share[candidate];
            }
        }
    }
}
