package org.recscope.analytics.sample.chapter;

import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.sample.sheet.Doubles;
import org.recscope.analytics.sample.sheet.Ids;
import org.recscope.analytics.sample.sheet.Longs;
import org.recscope.analytics.sample.sheet.Sheet;
import org.recscope.analytics.sample.sheet.Texts;
import org.recscope.analytics.sample.world.Reader;

/// Rows of the bandit log: one a round.
final class RoundRows {
    private static final TextDictionary DAYPARTS =
            new TextDictionary(new String[] {"night", "morning", "afternoon", "evening"});

    private final Cast cast;
    private final Sheet sheet = new Sheet("bandit");
    private final Longs times;
    private final Ids users;
    private final Texts devices;
    private final Texts dayparts;
    private final Texts favourites;
    private final Longs actions;
    private final Ids items;
    private final Longs positions;
    private final Doubles propensities;
    private final Doubles targets;
    private final Longs rewards;

    RoundRows(Cast cast, int from, int to) {
        this.cast = cast;
        this.times = sheet.times("timestamp");
        this.users = cast.users(from, to).column(sheet, "user_id");
        this.devices = sheet.texts("device", cast.devices());
        this.dayparts = sheet.texts("daypart", DAYPARTS);
        this.favourites = sheet.texts("favourite", cast.categories());
        this.actions = sheet.longs("action");
        this.items = cast.items().column(sheet, "item_id");
        this.positions = sheet.longs("position");
        this.propensities = sheet.doubles("propensity", 9);
        this.targets = sheet.doubles("target_propensity", 9);
        this.rewards = sheet.longs("reward");
    }

    /// The reader and when.
    void context(Reader reader, double time, int daypart) {
        times.add(cast.world().calendar().millis(time));
        users.add(reader.index());
        devices.add(reader.device());
        dayparts.add(daypart);
        favourites.add(reader.favourite());
    }

    /// What was done and what came of it.
    void outcome(int action, int item, int position, double propensity, double target, boolean clicked) {
        actions.add(action);
        items.add(item);
        positions.add(position + 1L);
        propensities.add(propensity);
        targets.add(target);
        rewards.add(clicked ? 1 : 0);
    }

    Sheet sheet() {
        return sheet;
    }
}
