package org.recscope.analytics.loading.dialect;

import java.util.Optional;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.TableSource;

/// The files of TREC, as trec_eval reads them: qrels are topic, `0`, document, grade; a run is topic, `Q0`, document,
/// rank,
/// score, name of the run. Neither has a header; the columns keep their places and are known by them.
///
/// @param telling whether the second column must say so; the other program reads anything there
record TrecFile(boolean telling) implements FileDialect {
    private static final String[] QREL_NAMES = {"query_id", "iteration", "doc_id", "relevance"};
    private static final String[] RUN_NAMES = {"query_id", "iteration", "doc_id", "rank", "score", "run"};
    private static final int QRELS = 4;
    private static final int RUN = 6;

    @Override
    public Optional<TableSource> adapt(TableSource base, Head head, Part part) throws LoadingException {
        if (!head.nameless()) {
            return Optional.empty();
        }
        if (head.columns() == QRELS && head.type(3) == ColumnType.LONG && says(head, "0")) {
            return Optional.of(source(base, "TREC qrels"));
        }
        boolean run = head.columns() == RUN && head.type(3) == ColumnType.LONG && says(head, "Q0");
        return run ? Optional.of(source(base, "TREC run")) : Optional.empty();
    }

    private boolean says(Head head, String word) throws LoadingException {
        return !telling || head.all(1, word::equals);
    }

    /// Where the second column does not say what the others are, they get names.
    private TableSource source(TableSource base, String dialect) {
        return telling
                ? new NamedSource(base, dialect)
                : RenamedSource.named(base, dialect, base.schema().size() == QRELS ? QREL_NAMES : RUN_NAMES);
    }
}
