package org.recscope.analytics.loading.dialect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recscope.analytics.loading.table.TableSource;

/// Files that say what they are by the names of their columns alone, which everybody understands as they are.
///
/// @param dialect what people call such a file
/// @param needed columns that it has
/// @param allowed further columns that it may have; with none of them named, any others
record KnownColumns(String dialect, Set<String> needed, Set<String> allowed) implements FileDialect {
    /// Logged recommendations with the propensity of each (Saito et al. 2020, arXiv:2008.07146).
    static final FileDialect OPEN_BANDIT =
            open("Open Bandit log", "item_id", "position", "click", "propensity_score", "user_feature_0");
    /// Clicks of Globo.com (de Souza Pereira Moreira et al. 2018, doi:10.1145/3270323.3270328).
    static final FileDialect GLOBO =
            open("Globo clicks", "user_id", "session_id", "click_article_id", "click_timestamp");
    /// MovieLens since 20M, which names its columns (Harper & Konstan 2015, doi:10.1145/2827872).
    static final FileDialect MOVIELENS_RATINGS =
            closed("MovieLens ratings", Set.of("userId", "movieId", "rating", "timestamp"));

    static final FileDialect MOVIELENS_MOVIES = closed("MovieLens movies", Set.of("movieId", "title", "genres"));
    /// Interactions as RecTools' `Dataset` takes them.
    static final FileDialect RECTOOLS =
            closed("RecTools interactions", Set.of("user_id", "item_id", "weight", "datetime"));
    /// Interactions and recommendations of RePlay, and the names of its versions before 0.18.
    static final FileDialect REPLAY =
            closed("RePlay frame", Set.of("query_id", "item_id", "rating"), "timestamp", "rank");

    static final FileDialect REPLAY_OLD =
            closed("RePlay frame", Set.of("user_idx", "item_idx", "relevance"), "timestamp");
    /// Qrels and runs that ranx wrote as frames.
    static final FileDialect RANX = closed("ranx frame", Set.of("q_id", "doc_id", "score"));

    /// All of them. One line adds one.
    static final List<FileDialect> ALL =
            List.of(OPEN_BANDIT, GLOBO, MOVIELENS_RATINGS, MOVIELENS_MOVIES, RECTOOLS, REPLAY, REPLAY_OLD, RANX);

    /// Frames whose columns many others use too, so that only somebody who names them knows whose they are.
    static final List<FileDialect> NAMED = List.of(
            closed("RecTools interactions", Set.of("user_id", "item_id"), "weight", "datetime"),
            closed("RecTools recommendations", Set.of("user_id", "item_id", "rank"), "score"),
            closed("RePlay frame", Set.of("query_id", "item_id"), "rating", "timestamp", "rank"),
            closed("RePlay frame", Set.of("user_idx", "item_idx"), "relevance", "timestamp"),
            closed("RePlay frame", Set.of("user_id", "item_id"), "rating", "relevance", "timestamp", "rank"),
            closed("Recommenders frame", Set.of("userID", "itemID"), "rating", "prediction", "timestamp"),
            closed("ranx frame", Set.of("q_id", "doc_id"), "score"));

    private static FileDialect open(String dialect, String... needed) {
        return new KnownColumns(dialect, Set.of(needed), Set.of());
    }

    private static FileDialect closed(String dialect, Set<String> needed, String... further) {
        Set<String> allowed = new java.util.HashSet<>(needed);
        allowed.addAll(List.of(further));
        return new KnownColumns(dialect, needed, Set.copyOf(allowed));
    }

    @Override
    public Optional<TableSource> adapt(TableSource base, Head head, Part part) {
        List<String> names = head.names();
        boolean known = names.containsAll(needed) && (allowed.isEmpty() || allowed.containsAll(names));
        return known ? Optional.of(new NamedSource(base, dialect)) : Optional.empty();
    }
}
