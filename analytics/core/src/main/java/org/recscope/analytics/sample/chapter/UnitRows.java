package org.recscope.analytics.sample.chapter;

import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.sample.sheet.Doubles;
import org.recscope.analytics.sample.sheet.Ids;
import org.recscope.analytics.sample.sheet.Longs;
import org.recscope.analytics.sample.sheet.Sheet;
import org.recscope.analytics.sample.sheet.Texts;
import org.recscope.analytics.sample.world.Reader;

/// Rows of an experiment: one a unit and day on which it was exposed.
final class UnitRows {
    private static final TextDictionary VARIANTS = new TextDictionary(new String[] {"control", "treatment"});

    private final Sheet sheet;
    private final Ids users;
    private final Texts variants;
    private final Longs days;
    private final Longs exposures;
    private final Longs clicks;
    private final Doubles revenue;
    private final Longs before;
    private final Texts countries;
    private final Texts devices;
    private final Texts subscriptions;
    private final Texts activities;

    UnitRows(Cast cast, String name, int from, int to) {
        this.sheet = new Sheet(name);
        this.users = cast.users(from, to).column(sheet, "user_id");
        this.variants = sheet.texts("variant", VARIANTS);
        this.days = sheet.longs("day");
        this.exposures = sheet.longs("exposures");
        this.clicks = sheet.longs("clicks");
        this.revenue = sheet.doubles("revenue", 4);
        this.before = sheet.longs("pre_clicks");
        this.countries = sheet.texts("country", cast.countries());
        this.devices = sheet.texts("device", cast.devices());
        this.subscriptions = sheet.texts("subscription", cast.subscriptions());
        this.activities = sheet.texts("activity", cast.activities());
    }

    void add(Reader reader, boolean treated, int preClicks, int day, int shown, int clicked, double earned) {
        users.add(reader.index());
        variants.add(treated ? 1 : 0);
        days.add(day);
        exposures.add(shown);
        clicks.add(clicked);
        revenue.add(earned);
        before.add(preClicks);
        countries.add(reader.country());
        devices.add(reader.device());
        subscriptions.add(reader.subscription());
        activities.add(reader.activity());
    }

    Sheet sheet() {
        return sheet;
    }
}
