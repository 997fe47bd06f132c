package org.recscope.analytics.sample.run;

import java.util.Arrays;
import java.util.List;
import org.recscope.analytics.sample.world.Articles;
import org.recscope.analytics.sample.world.Choices;
import org.recscope.analytics.sample.world.Setting;
import org.recscope.analytics.sample.world.World;

/// What a recommender makes of a history: t(c) = (n(c) + κ g(c)) / (n + κ), with n(c) the articles of category c, each
/// shared evenly by its categories, and g what all readers like. A short history leaves the reader average: this is why
/// light readers are worse served. Papers are guessed likewise, relative to their share of all articles.
final class Belief {
    private static final double PRIOR = 3;

    private final Articles articles;
    private final double[] general;
    /// One entry more than there are categories, always 0: offers read it for categories they do not have.
    private final double[] taste;

    private final double[] shares;
    private final double[] papers;

    Belief(World world) {
        this.articles = world.articles();
        this.general = world.tastes().general();
        this.taste = new double[general.length + 1];
        List<Setting.Provider> providers = world.setting().providers();
        this.shares = providers.stream().mapToDouble(Setting.Provider::share).toArray();
        this.papers = new double[shares.length];
    }

    /// How much more an article is liked for its paper, after {@link #of}.
    ///
    /// @return factor above 0
    double loyalty(int provider) {
        return papers[provider];
    }

    /// The taste that a history lets guess.
    ///
    /// @return share of each category and a 0; filled anew by the next call
    double[] of(Choices history) {
        double sum = history.size() + PRIOR;
        for (int c = 0; c < general.length; c++) {
            taste[c] = PRIOR * general[c] / sum;
        }
        Arrays.fill(papers, PRIOR / sum);
        for (int i = 0; i < history.size(); i++) {
            int item = history.item(i);
            papers[articles.provider(item)] += 1 / (shares[articles.provider(item)] * sum);
            int to = articles.to(item);
            int from = articles.from(item);
            for (int slot = from; slot < to; slot++) {
                taste[articles.category(slot)] += 1 / ((to - from) * sum);
            }
        }
        return taste;
    }
}
