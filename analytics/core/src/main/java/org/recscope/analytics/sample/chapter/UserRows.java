package org.recscope.analytics.sample.chapter;

import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Stream;
import org.recscope.analytics.sample.sheet.Ids;
import org.recscope.analytics.sample.sheet.Sheet;
import org.recscope.analytics.sample.sheet.Texts;
import org.recscope.analytics.sample.world.Reader;

/// Rows of `users`: one a reader with the attributes segments are cut from.
final class UserRows {
    private static final double NO_DEVICE = 0.01;

    private final Sheet sheet = new Sheet("users");
    private final Chance chance;
    private final boolean imperfect;
    private final Ids ids;
    private final Texts countries;
    private final Texts devices;
    private final Texts subscriptions;
    private final Texts ages;
    private final Texts activities;
    private final Texts favourites;

    UserRows(Cast cast, int from, int to, boolean imperfect) {
        this.chance = new Chance(cast.seed());
        this.imperfect = imperfect;
        this.ids = cast.users(from, to).column(sheet, "user_id");
        this.countries = sheet.texts("country", cast.countries());
        this.devices = sheet.texts("device", cast.devices());
        this.subscriptions = sheet.texts("subscription", cast.subscriptions());
        this.ages = sheet.texts("age_group", cast.ages());
        this.activities = sheet.texts("activity", cast.activities());
        this.favourites = sheet.texts("favourite", cast.categories());
    }

    void add(Reader reader) {
        ids.add(reader.index());
        countries.add(reader.country());
        boolean unknown =
                imperfect && chance.at(Stream.FLAWS, Flaws.place(reader, 3)).happens(NO_DEVICE);
        devices.add(unknown ? -1 : reader.device());
        subscriptions.add(reader.subscription());
        ages.add(reader.age());
        activities.add(reader.activity());
        favourites.add(reader.favourite());
    }

    Sheet sheet() {
        return sheet;
    }
}
