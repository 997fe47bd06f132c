package org.recscope.analytics.sample.chapter;

import org.recscope.analytics.sample.sheet.Ids;
import org.recscope.analytics.sample.sheet.Longs;
import org.recscope.analytics.sample.sheet.Sheet;
import org.recscope.analytics.sample.world.Calendar;
import org.recscope.analytics.sample.world.Choices;

/// Rows of `history` or `clicks`: one an article somebody took, by reader and time.
final class ReadingRows {
    private final Calendar calendar;
    private final Sheet sheet;
    private final Ids users;
    private final Ids items;
    private final Longs times;

    ReadingRows(Cast cast, String name, int from, int to) {
        this.calendar = cast.world().calendar();
        this.sheet = new Sheet(name);
        this.users = cast.users(from, to).column(sheet, "user_id");
        this.items = cast.items().column(sheet, "item_id");
        this.times = sheet.times("timestamp");
    }

    void add(int user, Choices choices) {
        for (int i = 0; i < choices.size(); i++) {
            users.add(user);
            items.add(choices.item(i));
            times.add(calendar.millis(choices.time(i)));
        }
    }

    Sheet sheet() {
        return sheet;
    }
}
