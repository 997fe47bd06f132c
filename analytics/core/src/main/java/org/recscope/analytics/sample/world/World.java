package org.recscope.analytics.sample.world;

import java.util.Arrays;

/// Everything that is settled before the first reader: articles, what each category offers before and after the split,
/// and the tastes readers come from. Never changes; safe for several threads.
public final class World {
    private final Setting setting;
    private final Calendar calendar;
    private final Articles articles;
    private final Demand before;
    private final Demand after;
    private final Tastes tastes;
    private final Readers readers;
    private final int[] popular;

    /// The world of a seed.
    ///
    /// @param seed of all chance
    /// @param items how many articles, at least as many as categories
    /// @param days length of the history
    public World(long seed, int items, int days) {
        this.setting = Setting.load();
        this.calendar = new Calendar(days);
        this.articles = Articles.of(setting, calendar, seed, items);
        this.tastes = new Tastes(setting);
        this.readers = new Readers(setting, tastes, seed);
        this.before = Demand.before(articles, categories());
        this.after = Demand.after(articles, categories());
        this.popular = byReaders(items);
    }

    private int[] byReaders(int items) {
        double[] general = tastes.general();
        int[] order = new int[items];
        Arrays.setAll(order, i -> i);
        Ranked.byWeight(order, 0, items, item -> after.probability(item, general));
        return order;
    }

    /// Names and words.
    ///
    /// @return the shipped setting
    public Setting setting() {
        return setting;
    }

    /// When things happen.
    ///
    /// @return with the split
    public Calendar calendar() {
        return calendar;
    }

    /// All articles.
    ///
    /// @return in the order they were published
    public Articles articles() {
        return articles;
    }

    /// What is read until the split.
    ///
    /// @return the demand for each article
    public Demand before() {
        return before;
    }

    /// What is read after the split.
    ///
    /// @return the demand for each article
    public Demand after() {
        return after;
    }

    /// What readers like.
    ///
    /// @return tastes of countries and ages
    public Tastes tastes() {
        return tastes;
    }

    /// Who reads.
    ///
    /// @return a maker of readers
    public Readers readers() {
        return readers;
    }

    /// An article by its readers after the split.
    ///
    /// @param place 0 is the most popular
    /// @return its number
    public int popular(int place) {
        return popular[place];
    }

    /// How many categories there are.
    ///
    /// @return at least 1
    public int categories() {
        return setting.categories().size();
    }
}
