package org.recscope.analytics.sample.chapter;

import org.recscope.analytics.sample.sheet.Doubles;
import org.recscope.analytics.sample.sheet.Ids;
import org.recscope.analytics.sample.sheet.Longs;
import org.recscope.analytics.sample.sheet.Sheet;
import org.recscope.analytics.sample.sheet.Texts;
import org.recscope.analytics.sample.world.Calendar;
import org.recscope.analytics.sample.world.Reader;

/// Rows of one model's predictions: one an impression.
final class PredictionRows {
    private final Calendar calendar;
    private final Sheet sheet;
    private final Ids users;
    private final Ids items;
    private final Longs times;
    private final Longs positions;
    private final Texts countries;
    private final Texts devices;
    private final Texts activities;
    private final Doubles probabilities;
    private final Longs labels;

    PredictionRows(Cast cast, String name, int from, int to) {
        this.calendar = cast.world().calendar();
        this.sheet = new Sheet(name);
        this.users = cast.users(from, to).column(sheet, "user_id");
        this.items = cast.items().column(sheet, "item_id");
        this.times = sheet.times("timestamp");
        this.positions = sheet.longs("position");
        this.countries = sheet.texts("country", cast.countries());
        this.devices = sheet.texts("device", cast.devices());
        this.activities = sheet.texts("activity", cast.activities());
        this.probabilities = sheet.doubles("probability", 6);
        this.labels = sheet.longs("label");
    }

    void add(Reader reader, int item, int position, double time, double probability, boolean clicked) {
        users.add(reader.index());
        items.add(item);
        times.add(calendar.millis(time));
        positions.add(position);
        countries.add(reader.country());
        devices.add(reader.device());
        activities.add(reader.activity());
        probabilities.add(probability);
        labels.add(clicked ? 1 : 0);
    }

    Sheet sheet() {
        return sheet;
    }
}
