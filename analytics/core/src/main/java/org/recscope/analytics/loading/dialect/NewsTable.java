package org.recscope.analytics.loading.dialect;

import java.util.Optional;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.TableSource;

/// `news.tsv` of MIND: an article a row, without a header.
final class NewsTable implements FileDialect {
    private static final String[] NAMES = {
        "news_id", "category", "subcategory", "title", "abstract", "url", "title_entities", "abstract_entities"
    };

    @Override
    public Optional<TableSource> adapt(TableSource base, Head head, Part part) throws LoadingException {
        boolean known = head.nameless()
                && head.columns() == NAMES.length
                && head.all(0, cell -> cell.matches("N\\d+"))
                && head.all(NAMES.length - 2, cell -> cell.startsWith("["));
        return known ? Optional.of(RenamedSource.named(base, "MIND news", NAMES)) : Optional.empty();
    }
}
