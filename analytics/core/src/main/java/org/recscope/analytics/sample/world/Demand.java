package org.recscope.analytics.sample.world;

import java.util.Arrays;
import org.recscope.analytics.sample.chance.Alias;
import org.recscope.analytics.sample.chance.Chance;

/// What a reader who wants a category takes, in one stage of the world. An article counts in each of its categories
/// with an equal share of its weight: P(article | category) = weight / (categories of it × sum over the category).
///
/// With a taste t over categories, P(article) = Σ t(c) × P(article | c): the law of all reading here. Never changes.
public final class Demand {
    private final Articles articles;
    /// P(article | category), one for each slot of the articles' categories.
    private final double[] probability;
    /// Category `c` owns places `offsets[c]` to `offsets[c + 1]` of `items`, most probable first.
    private final int[] offsets;

    private final int[] items;
    private final Alias[] tables;
    private final Offers offers;

    private Demand(Articles articles, int categories, double[] weights) {
        this.articles = articles;
        this.probability = shares(articles, weights);
        this.offsets = new int[categories + 1];
        this.items = new int[articles.slots()];
        this.tables = new Alias[categories];
        gather();
        for (int c = 0; c < categories; c++) {
            settle(c);
        }
        this.offers = new Offers(articles, items, probability, categories);
    }

    static Demand before(Articles articles, int categories) {
        double[] weights = new double[articles.size()];
        Arrays.setAll(weights, articles::readBefore);
        return new Demand(articles, categories, weights);
    }

    static Demand after(Articles articles, int categories) {
        double[] weights = new double[articles.size()];
        Arrays.setAll(weights, articles::readAfter);
        return new Demand(articles, categories, weights);
    }

    private static double[] shares(Articles articles, double[] weights) {
        double[] shares = new double[articles.slots()];
        for (int item = 0; item < articles.size(); item++) {
            int from = articles.from(item);
            int to = articles.to(item);
            Arrays.fill(shares, from, to, weights[item] / (to - from));
        }
        return shares;
    }

    private void gather() {
        for (int slot = 0; slot < items.length; slot++) {
            offsets[articles.category(slot) + 1]++;
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        int[] next = offsets.clone();
        for (int item = 0; item < articles.size(); item++) {
            for (int slot = articles.from(item); slot < articles.to(item); slot++) {
                items[next[articles.category(slot)]++] = item;
            }
        }
    }

    /// Sorts one category, makes its table and divides by its sum.
    private void settle(int category) {
        int from = offsets[category];
        int to = offsets[category + 1];
        Ranked.byWeight(items, from, to, item -> probability[slot(item, category)]);
        double[] weights = new double[to - from];
        Arrays.setAll(weights, i -> probability[slot(items[from + i], category)]);
        tables[category] = new Alias(weights);
        for (int place = from; place < to; place++) {
            probability[slot(items[place], category)] /= tables[category].total();
        }
    }

    private int slot(int item, int category) {
        int slot = articles.from(item);
        while (articles.category(slot) != category) {
            slot++;
        }
        return slot;
    }

    /// An article for a reader who wants a category.
    ///
    /// @param category which
    /// @param chance one draw of it is used
    /// @return an article of the category
    public int draw(int category, Chance chance) {
        return items[offsets[category] + tables[category].draw(chance)];
    }

    /// How many articles a category has.
    ///
    /// @param category which
    /// @return at least 1
    public int offered(int category) {
        return offsets[category + 1] - offsets[category];
    }

    /// The articles of a category by probability.
    ///
    /// @param category which
    /// @param place 0 is the most probable
    /// @return an article
    public int offer(int category, int place) {
        return items[offset(category) + place];
    }

    /// Where the offers of a category begin.
    ///
    /// @param category which
    /// @return the index of its most probable article in {@link #offers}
    public int offset(int category) {
        return offsets[category];
    }

    /// All offers, category by category, the most probable first.
    ///
    /// @return as many as articles have categories together
    public Offers offers() {
        return offers;
    }

    /// How probable an article is for a taste.
    ///
    /// @param item the article
    /// @param taste share of each category
    /// @return Σ over its categories of taste × P(article | category)
    public double probability(int item, double[] taste) {
        double sum = 0;
        for (int slot = articles.from(item); slot < articles.to(item); slot++) {
            sum += taste[articles.category(slot)] * probability[slot];
        }
        return sum;
    }
}
