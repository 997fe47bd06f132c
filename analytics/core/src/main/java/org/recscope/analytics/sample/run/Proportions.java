package org.recscope.analytics.sample.run;

import java.util.Arrays;
import org.recscope.analytics.sample.world.Articles;

/// Picks candidates one by one so that categories keep their proportions. An article fills its categories with equal
/// shares; what a category is owed by the places so far and has not got is missing.
final class Proportions {
    private static final int MOST = 3;

    private final Articles articles;
    /// What is missing in each category; the last entry stays 0 and stands for "no further category".
    private final double[] missing;
    /// Candidate `i` has categories `categories[MOST i]` and on.
    private int[] categories = new int[0];

    /// Part of a category that candidate `i` fills, times the weight of proportions.
    private double[] share = new double[0];
    /// Relevance of candidate `i`, times its weight; the best has the weight itself.
    private double[] worth = new double[0];
    /// Candidates not picked yet.
    private int[] left = new int[0];

    private int count;

    Proportions(Articles articles, int categories) {
        this.articles = articles;
        this.missing = new double[categories + 1];
    }

    /// Begins a list.
    ///
    /// @param relevance weight of the score, from 0 to 1; proportions have the rest
    void begin(Ranking candidates, double relevance) {
        Arrays.fill(missing, 0);
        if (left.length < candidates.capacity()) {
            left = new int[candidates.capacity()];
            worth = new double[candidates.capacity()];
            share = new double[candidates.capacity()];
            categories = new int[candidates.capacity() * MOST];
        }
        count = candidates.size();
        for (int i = 0; i < count; i++) {
            int from = articles.from(candidates.item(i));
            int kinds = articles.to(candidates.item(i)) - from;
            left[i] = i;
            double liking = Math.sqrt(candidates.score(i) / candidates.score(0));
            worth[i] = relevance * liking * Math.sqrt(liking);
            share[i] = (1 - relevance) / kinds;
            for (int j = 0; j < MOST; j++) {
                categories[MOST * i + j] = j < kinds ? articles.category(from + j) : missing.length - 1;
            }
        }
    }

    /// Fills a further place, of which every category is owed its part.
    ///
    /// @param target share of each category
    /// @return the candidate with the largest relevance and fit together, the first of equals among those left
    int take(double[] target) {
        for (int c = 0; c < missing.length - 1; c++) {
            missing[c] += target[c];
        }
        int chosen = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double total = total(left[i]);
            if (total > most) {
                most = total;
                chosen = i;
            }
        }
        int candidate = left[chosen];
        left[chosen] = left[--count];
        fill(candidate);
        return candidate;
    }

    private double total(int candidate) {
        int at = MOST * candidate;
        double fit = missing[categories[at]] + missing[categories[at + 1]] + missing[categories[at + 2]];
        return worth[candidate] + share[candidate] * fit;
    }

    private void fill(int candidate) {
        int none = missing.length - 1;
        int kinds = 1;
        while (kinds < MOST && categories[MOST * candidate + kinds] != none) {
            kinds++;
        }
        for (int j = 0; j < kinds; j++) {
            missing[categories[MOST * candidate + j]] -= 1.0 / kinds;
        }
    }
}
