package org.recscope.analytics.sample.chapter;

import java.util.Arrays;
import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Stream;
import org.recscope.analytics.sample.sheet.Doubles;
import org.recscope.analytics.sample.sheet.Ids;
import org.recscope.analytics.sample.sheet.Longs;
import org.recscope.analytics.sample.sheet.Sheet;
import org.recscope.analytics.sample.sheet.TextLists;
import org.recscope.analytics.sample.sheet.Texts;
import org.recscope.analytics.sample.world.Articles;
import org.recscope.analytics.sample.world.Headlines;

/// `items`: one row an article with title, categories, provider, publication and sentiment.
public final class Catalogue {
    private static final double UNFILED = 0.005;

    private final Cast cast;
    private final boolean imperfect;

    /// The catalogue of a world.
    ///
    /// @param cast which world
    /// @param imperfect whether a few articles are filed under no category
    public Catalogue(Cast cast, boolean imperfect) {
        this.cast = cast;
        this.imperfect = imperfect;
    }

    /// The rows of a span of articles.
    ///
    /// @param from first article, inclusive
    /// @param to last article, exclusive
    /// @return the sheet
    public Sheet sheet(int from, int to) {
        Articles articles = cast.world().articles();
        Headlines headlines = new Headlines(cast.world().setting(), articles, cast.seed());
        Sheet sheet = new Sheet("items");
        Ids items = cast.items().column(sheet, "item_id");
        Texts titles = sheet.texts("title", titles(headlines, from, to));
        TextLists categories = sheet.lists("categories", cast.categories());
        Texts providers = sheet.texts("provider", cast.providers());
        Longs published = sheet.times("published");
        Doubles sentiment = sheet.doubles("sentiment", 3);
        Chance chance = new Chance(cast.seed());
        for (int item = from; item < to; item++) {
            items.add(item);
            titles.add(item - from);
            boolean unfiled = imperfect && chance.at(Stream.FLAWS, -1L - item).happens(UNFILED);
            for (int slot = articles.from(item); slot < articles.to(item) && !unfiled; slot++) {
                categories.add(articles.category(slot));
            }
            categories.end();
            providers.add(articles.provider(item));
            published.add(cast.world().calendar().millis(articles.published(item)));
            sentiment.add(articles.sentiment(item));
        }
        return sheet;
    }

    private static TextDictionary titles(Headlines headlines, int from, int to) {
        String[] titles = new String[to - from];
        Arrays.setAll(titles, i -> headlines.of(from + i));
        return new TextDictionary(titles);
    }
}
