package org.recscope.analytics.sample.world;

import java.util.List;
import org.recscope.analytics.sample.chance.Alias;
import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Stream;

/// The articles, numbered in the order they were published.
///
/// - An article is about one to three categories; who wants any of them may come to it.
/// - Its appeal is U^(-s) with U even in (0, 1): sorted, appeals fall with rank as Zipf's law of exponent s does.
/// - Readers come at a rate of appeal × e^(-age / life): most articles live a few days, some are evergreen.
public final class Articles {
    /// Zipf's exponent of the appeal.
    public static final double ZIPF = 0.55;

    /// Categories that an article may have.
    static final int MOST_CATEGORIES = 3;

    private static final double[] CATEGORY_COUNT = {0.64, 0.28, 0.08};
    private static final double LIFE = 4.0;
    private static final double EVERGREEN_LIFE = 25.0;
    private static final double EVERGREEN = 0.15;

    private final int split;
    /// Article `i` owns slots `offsets[i]` to `offsets[i + 1]` of `categories`, its main category first.
    private final int[] offsets;

    private final int[] categories;
    private final byte[] providers;
    private final double[] published;
    private final double[] appeal;
    private final double[] life;
    /// Share of all readers that come before the split.
    private final double[] spentBefore;

    /// Share of the readers after the split that come within the horizon.
    private final double[] spentAfter;

    private final float[] sentiment;

    private Articles(int split, int items) {
        this.split = split;
        this.offsets = new int[items + 1];
        this.categories = new int[items * CATEGORY_COUNT.length];
        this.providers = new byte[items];
        this.published = new double[items];
        this.appeal = new double[items];
        this.life = new double[items];
        this.spentBefore = new double[items];
        this.spentAfter = new double[items];
        this.sentiment = new float[items];
    }

    static Articles of(Setting setting, Calendar calendar, long seed, int items) {
        Articles articles = new Articles(calendar.split(), items);
        Alias supply = new Alias(setting.categories().stream()
                .mapToDouble(Setting.Category::supply)
                .toArray());
        Alias providers = new Alias(setting.providers().stream()
                .mapToDouble(Setting.Provider::share)
                .toArray());
        Alias counts = new Alias(CATEGORY_COUNT);
        Chance chance = new Chance(seed);
        for (int i = 0; i < items; i++) {
            chance.at(Stream.ARTICLE, i);
            articles.classify(i, supply, counts, chance);
            articles.publish(i, setting, providers, chance);
        }
        return articles;
    }

    /// The first articles take a category each, so that none is empty.
    private void classify(int item, Alias supply, Alias counts, Chance chance) {
        int wanted = counts.draw(chance) + 1;
        int to = offsets[item];
        while (to - offsets[item] < wanted) {
            int category = to == offsets[item] && item < supply.size() ? item : supply.draw(chance);
            if (!holds(offsets[item], to, category)) {
                categories[to++] = category;
            }
        }
        offsets[item + 1] = to;
    }

    private boolean holds(int from, int to, int category) {
        for (int slot = from; slot < to; slot++) {
            if (categories[slot] == category) {
                return true;
            }
        }
        return false;
    }

    private void publish(int item, Setting setting, Alias alias, Chance chance) {
        int provider = alias.draw(chance);
        List<Setting.Category> kinds = setting.categories();
        providers[item] = (byte) provider;
        published[item] = split * (item + chance.uniform()) / size();
        appeal[item] = StrictMath.pow(Math.max(chance.open(), 0.5 / size()), -ZIPF)
                * setting.providers().get(provider).pull();
        life[item] = chance.happens(EVERGREEN) ? EVERGREEN_LIFE : LIFE;
        spentBefore[item] = -StrictMath.expm1((published[item] - split) / life[item]);
        spentAfter[item] = -StrictMath.expm1(-Calendar.HORIZON / life[item]);
        double tone = kinds.get(categories[offsets[item]]).tone() + 0.35 * chance.gaussian();
        sentiment[item] = Math.round(Math.clamp(tone, -1, 1) * 1000) / 1000f;
    }

    /// How many articles there are.
    ///
    /// @return at least 1
    public int size() {
        return providers.length;
    }

    /// Where an article's categories begin.
    ///
    /// @param item from 0
    /// @return a slot, inclusive
    public int from(int item) {
        return offsets[item];
    }

    /// Where an article's categories end.
    ///
    /// @param item from 0
    /// @return a slot, exclusive
    public int to(int item) {
        return offsets[item + 1];
    }

    /// How many slots there are in all.
    ///
    /// @return at least as many as articles
    public int slots() {
        return offsets[size()];
    }

    /// The category in a slot.
    ///
    /// @param slot from {@link #from} to {@link #to}
    /// @return index into the setting's categories
    public int category(int slot) {
        return categories[slot];
    }

    /// Who published it.
    ///
    /// @param item from 0
    /// @return index into the setting's providers
    public int provider(int item) {
        return providers[item];
    }

    /// When it was published.
    ///
    /// @param item from 0
    /// @return days from the start of the world, before the split
    public double published(int item) {
        return published[item];
    }

    /// How many readers it draws when new.
    ///
    /// @param item from 0
    /// @return above 0, relative to the others'
    public double appeal(int item) {
        return appeal[item];
    }

    /// How good the news is.
    ///
    /// @param item from 0
    /// @return from -1 to 1, three decimals
    public float sentiment(int item) {
        return sentiment[item];
    }

    /// Readers that come before the split: appeal × ∫ e^(-age / life) from publication to split.
    ///
    /// @param item from 0
    /// @return above 0
    public double readBefore(int item) {
        return appeal[item] * life[item] * spentBefore[item];
    }

    /// Readers that come in the days after the split.
    ///
    /// @param item from 0
    /// @return above 0
    public double readAfter(int item) {
        return appeal[item] * life[item] * StrictMath.exp((published[item] - split) / life[item]) * spentAfter[item];
    }

    /// When a reader that comes before the split comes.
    ///
    /// @param item from 0
    /// @param chance one draw of it is used
    /// @return days from the start of the world, from publication to split
    public double timeBefore(int item, Chance chance) {
        return published[item] + wait(item, spentBefore[item], chance);
    }

    /// When a reader that comes after the split comes.
    ///
    /// @param item from 0
    /// @param chance one draw of it is used
    /// @return days from the start of the world, within the horizon after the split
    public double timeAfter(int item, Chance chance) {
        return split + wait(item, spentAfter[item], chance);
    }

    /// A time since the article was new, or since the split, among those that the readers counted come at.
    private double wait(int item, double spent, Chance chance) {
        return -life[item] * StrictMath.log1p(-chance.uniform() * spent);
    }
}
