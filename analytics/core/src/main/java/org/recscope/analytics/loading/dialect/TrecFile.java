package org.recscope.analytics.loading.dialect;

import java.util.Optional;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.TableSource;

/// The files of TREC, as trec_eval reads them: qrels are topic, `0`, document, grade; a run is topic, `Q0`, document,
/// rank,
/// score, name of the run. Neither has a header; the columns keep their places and are known by them.
final class TrecFile implements FileDialect {
    private static final int QRELS = 4;
    private static final int RUN = 6;

    @Override
    public Optional<TableSource> adapt(TableSource base, Head head, Part part) throws LoadingException {
        if (!head.nameless()) {
            return Optional.empty();
        }
        if (head.columns() == QRELS && head.type(3) == ColumnType.LONG && head.all(1, "0"::equals)) {
            return Optional.of(new NamedSource(base, "TREC qrels"));
        }
        boolean run = head.columns() == RUN && head.type(3) == ColumnType.LONG && head.all(1, "Q0"::equals);
        return run ? Optional.of(new NamedSource(base, "TREC run")) : Optional.empty();
    }
}
