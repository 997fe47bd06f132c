package org.recscope.analytics.loading.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.loading.table.TableSource;

/// The annotations of NeMig: their `id` is the number of an item that the behaviours call `news_` and that number.
final class NewsNotes implements FileDialect {
    @Override
    public Optional<TableSource> adapt(TableSource base, Head head, Part part) {
        List<String> names = head.names();
        boolean known =
                names.equals(List.of("id", "sentiment_label")) || names.equals(List.of("id", "topic", "topic_label"));
        if (!known) {
            return Optional.empty();
        }
        List<RenamedSource.Column> columns = new ArrayList<>();
        columns.add(RenamedSource.Column.prefixed("news_id", "news_"));
        for (int c = 1; c < names.size(); c++) {
            columns.add(RenamedSource.Column.of(names.get(c), head.type(c)));
        }
        return Optional.of(new RenamedSource(base, "NeMig annotations", columns));
    }
}
