package org.recscope.analytics.sample.world;

import java.util.List;
import java.util.Locale;
import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Stream;

/// Headlines from the setting's words: a subject and an object of the main category, a verb of the article's tone.
/// They read like news and mean nothing.
public final class Headlines {
    private static final double TONED = 0.12;
    private static final double PLACED = 0.25;

    private final Setting setting;
    private final Articles articles;
    private final Chance chance;

    /// Headlines of some articles.
    ///
    /// @param setting with the words
    /// @param articles to be named
    /// @param seed of all chance
    public Headlines(Setting setting, Articles articles, long seed) {
        this.setting = setting;
        this.articles = articles;
        this.chance = new Chance(seed);
    }

    /// The headline of an article.
    ///
    /// @param item its number
    /// @return the same for the same seed; several articles may share one
    public String of(int item) {
        chance.at(Stream.HEADLINE, item);
        Setting.Category category = setting.categories().get(articles.category(articles.from(item)));
        String subject = pick(category.subjects());
        String verb = pick(verbs(articles.sentiment(item)));
        String object = pick(category.objects());
        String frame = pick(setting.frames());
        boolean opens = frame.startsWith("%s");
        String place = chance.happens(PLACED) ? pick(setting.places()) + ": " : "";
        String headline = String.format(Locale.ROOT, frame, opens ? subject : lower(subject), verb, object);
        return opens ? place + headline : headline;
    }

    private List<String> verbs(double sentiment) {
        Setting.Verbs verbs = setting.verbs();
        if (sentiment > TONED) {
            return verbs.good();
        }
        return sentiment < -TONED ? verbs.bad() : verbs.neutral();
    }

    private String pick(List<String> words) {
        return words.get(chance.below(words.size()));
    }

    private static String lower(String subject) {
        return subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
    }
}
