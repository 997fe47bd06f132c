package org.recscope.analytics.sample.world;

/// The offers of a {@link Demand}, laid out so that scoring a run of them reads memory in order. Never changes.
public final class Offers {
    private static final int MOST = Articles.MOST_CATEGORIES;

    private final int[] items;
    private final byte[] providers;
    /// Offer `o` has categories `categories[MOST o]` and on; unused ones are the number of categories.
    private final byte[] categories;
    /// P(article | category) for each of those; 0 for unused ones.
    private final double[] shares;

    Offers(Articles articles, int[] items, double[] probability, int unused) {
        this.items = items;
        this.providers = new byte[items.length];
        this.categories = new byte[MOST * items.length];
        this.shares = new double[MOST * items.length];
        for (int offer = 0; offer < items.length; offer++) {
            int from = articles.from(items[offer]);
            int count = articles.to(items[offer]) - from;
            providers[offer] = (byte) articles.provider(items[offer]);
            for (int j = 0; j < MOST; j++) {
                categories[MOST * offer + j] = (byte) (j < count ? articles.category(from + j) : unused);
                shares[MOST * offer + j] = j < count ? probability[from + j] : 0;
            }
        }
    }

    /// What is offered.
    ///
    /// @param offer its index
    /// @return an article
    public int item(int offer) {
        return items[offer];
    }

    /// Whose article it is.
    ///
    /// @param offer its index
    /// @return index into the setting's providers
    public int provider(int offer) {
        return providers[offer];
    }

    /// How probable the article is for a taste.
    ///
    /// @param offer its index
    /// @param taste share of each category, and one entry more that is not read for its value
    /// @return Σ over its categories of taste × P(article | category)
    public double probability(int offer, double[] taste) {
        int at = MOST * offer;
        return taste[categories[at]] * shares[at]
                + taste[categories[at + 1]] * shares[at + 1]
                + taste[categories[at + 2]] * shares[at + 2];
    }
}
