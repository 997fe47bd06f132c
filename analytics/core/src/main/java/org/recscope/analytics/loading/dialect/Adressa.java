package org.recscope.analytics.loading.dialect;

import java.util.Optional;
import org.recscope.analytics.loading.table.TableSource;

/// Events of Adressa (Gulla et al. 2017, doi:10.1145/3106426.3109436), an object a line: `id` is the article; an event
/// on
/// a front page has none.
final class Adressa implements FileDialect {
    @Override
    public Optional<TableSource> adapt(TableSource base, Head head, Part part) {
        if (!head.has("eventId", "userId", "id", "url")) {
            return Optional.empty();
        }
        String[] names = head.names().stream()
                .map(name -> name.equals("id") ? "news_id" : name)
                .toArray(String[]::new);
        return Optional.of(RenamedSource.named(base, "Adressa events", names));
    }
}
