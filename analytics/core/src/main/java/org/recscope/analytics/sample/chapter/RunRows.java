package org.recscope.analytics.sample.chapter;

import org.recscope.analytics.sample.sheet.Doubles;
import org.recscope.analytics.sample.sheet.Ids;
import org.recscope.analytics.sample.sheet.Longs;
import org.recscope.analytics.sample.sheet.Sheet;

/// Rows of a run: one a recommended article, by reader and rank.
final class RunRows {
    private final Sheet sheet;
    private final Ids users;
    private final Ids items;
    private final Longs ranks;
    private final Doubles scores;

    RunRows(Cast cast, String name, int from, int to) {
        this.sheet = new Sheet(name);
        this.users = cast.users(from, to).column(sheet, "user_id");
        this.items = cast.items().column(sheet, "item_id");
        this.ranks = sheet.longs("rank");
        this.scores = sheet.doubles("score", 6);
    }

    void add(int user, int item, int rank, double score) {
        users.add(user);
        items.add(item);
        ranks.add(rank);
        scores.add(score);
    }

    Sheet sheet() {
        return sheet;
    }
}
