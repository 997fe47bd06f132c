package org.recscope.analytics.sample.run;

/// The best articles offered so far, best first; of equal scores the earlier offered stands first. Used again for the
/// next reader; not safe for several threads.
public final class Ranking {
    private final int[] items;
    private final double[] scores;
    private int size;

    /// Room for some articles.
    ///
    /// @param capacity at least 1
    public Ranking(int capacity) {
        this.items = new int[capacity];
        this.scores = new double[capacity];
    }

    /// Forgets everything.
    void clear() {
        size = 0;
    }

    /// Takes an article if it is among the best.
    void offer(int item, double score) {
        if (size == items.length && !(score > scores[size - 1])) {
            return;
        }
        int place = size < items.length ? size++ : size - 1;
        for (; place > 0 && scores[place - 1] < score; place--) {
            items[place] = items[place - 1];
            scores[place] = scores[place - 1];
        }
        items[place] = item;
        scores[place] = score;
    }

    /// How many are ranked.
    ///
    /// @return from 0 to the capacity
    public int size() {
        return size;
    }

    /// How many may be.
    ///
    /// @return at least 1
    public int capacity() {
        return items.length;
    }

    /// An article.
    ///
    /// @param place from 0, the best first
    /// @return its number
    public int item(int place) {
        return items[place];
    }

    /// What it is ranked by.
    ///
    /// @param place from 0, the best first
    /// @return never above the one before
    public double score(int place) {
        return scores[place];
    }
}
