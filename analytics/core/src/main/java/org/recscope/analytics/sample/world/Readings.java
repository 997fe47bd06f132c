package org.recscope.analytics.sample.world;

import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Stream;

/// What a reader reads: first wants a category, then takes an article of it by appeal, age and paper, then a time.
/// Nobody
/// reads an article twice. Each thread has its own.
public final class Readings {
    private static final int TRIES = 8;
    private static final int LOOKS = 8;
    /// Probability of taking an article of another paper than the reader's own at a look.
    private static final double OTHER_PAPER = 0.12;

    private final World world;
    private final double historyPerUser;
    private final Chance chance;
    private final double normal;

    /// Readings of one world.
    ///
    /// @param world where
    /// @param seed of all chance
    /// @param historyPerUser mean number of articles before the split over all readers
    public Readings(World world, long seed, int historyPerUser) {
        this.world = world;
        this.historyPerUser = historyPerUser;
        this.chance = new Chance(seed);
        this.normal = meanReading(world.setting());
    }

    /// Mean factor on the history over activities and countries, so that the history per user comes out as asked for.
    private static double meanReading(Setting setting) {
        double reading = 0;
        double kept = 0;
        for (Setting.Activity activity : setting.activities()) {
            reading += activity.share() * activity.reading();
        }
        for (Setting.Country country : setting.countries()) {
            kept += country.share() * country.kept();
        }
        return reading * kept;
    }

    /// What a reader read before the split, as far as it was tracked.
    ///
    /// @param reader who
    /// @param into is cleared and filled
    public void history(Reader reader, Choices into) {
        into.clear();
        Setting setting = world.setting();
        double factor = setting.activities().get(reader.activity()).reading()
                * setting.countries().get(reader.country()).kept();
        double household =
                reader.shared() ? setting.devices().get(reader.device()).household() : 0;
        chance.at(Stream.HISTORY, reader.index());
        int wanted = chance.poisson(historyPerUser * factor / normal);
        for (int tries = wanted * TRIES; into.size() < wanted && tries > 0; tries--) {
            int category = chance.happens(household) ? reader.partnerWant(chance) : reader.want(chance);
            int item = take(reader, world.before(), category);
            if (!into.contains(item)) {
                into.add(item, world.articles().timeBefore(item, chance));
            }
        }
    }

    /// Looks at articles of a category until one is of the reader's paper, or of another and good enough.
    private int take(Reader reader, Demand demand, int category) {
        int item = demand.draw(category, chance);
        for (int looks = LOOKS; looks > 1; looks--) {
            if (world.articles().provider(item) == reader.paper() || chance.happens(OTHER_PAPER)) {
                return item;
            }
            item = demand.draw(category, chance);
        }
        return item;
    }

    /// What a reader clicked after the split.
    ///
    /// @param reader who
    /// @param history what the reader read before and does not read again
    /// @param into is cleared and filled; stays empty for who does not return
    public void clicks(Reader reader, Choices history, Choices into) {
        into.clear();
        Setting.Activity activity = world.setting().activities().get(reader.activity());
        chance.at(Stream.CLICKS, reader.index());
        int wanted = chance.happens(activity.returning()) ? 1 + chance.poisson(activity.clicks() - 1) : 0;
        for (int tries = wanted * TRIES; into.size() < wanted && tries > 0; tries--) {
            int item = take(reader, world.after(), reader.want(chance));
            if (!into.contains(item) && !history.contains(item)) {
                into.add(item, world.articles().timeAfter(item, chance));
            }
        }
    }
}
