package org.recscope.analytics.sample.world;

/// Everything that is settled before the first reader: articles, what each category offers before and after the split,
/// and the tastes readers come from. Never changes; safe for several threads.
///
/// @param setting names and words
/// @param calendar when things happen
/// @param articles all of them
/// @param before what is read until the split
/// @param after what is read after it
/// @param tastes what readers of each country and age like
/// @param readers who reads
public record World(
        Setting setting,
        Calendar calendar,
        Articles articles,
        Demand before,
        Demand after,
        Tastes tastes,
        Readers readers) {
    /// The world of a seed.
    ///
    /// @param seed of all chance
    /// @param items how many articles
    /// @param days length of the history
    /// @return the same for the same arguments
    public static World of(long seed, int items, int days) {
        Setting setting = Setting.load();
        Calendar calendar = new Calendar(days);
        Articles articles = Articles.of(setting, calendar, seed, items);
        Tastes tastes = new Tastes(setting);
        return new World(
                setting,
                calendar,
                articles,
                Demand.before(articles, setting.categories().size()),
                Demand.after(articles, setting.categories().size()),
                tastes,
                new Readers(setting, tastes, seed));
    }

    /// How many categories there are.
    ///
    /// @return at least 1
    public int categories() {
        return setting.categories().size();
    }
}
