package org.recscope.analytics.sample.run;

import org.recscope.analytics.sample.world.Choices;
import org.recscope.analytics.sample.world.Reader;

/// Fills a reader's list. An instance has room to work in: each thread has its own.
public interface Recommender {
    /// Ranks articles for a reader; none that the history holds.
    ///
    /// @param reader for whom; only the number may be used, to draw errors by
    /// @param history what the recommender knows of the reader
    /// @param into is cleared and filled to its capacity, as far as articles go
    void recommend(Reader reader, Choices history, Ranking into);
}
