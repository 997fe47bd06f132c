package org.recscope.analytics.loading.dialect;

import java.util.Optional;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.TableSource;

/// `u.data` of MovieLens 100K (Harper & Konstan 2015, doi:10.1145/2827872): user, movie, rating and seconds, four whole
/// numbers without a header, as many other files have them; known only when somebody names it.
final class OldRatings implements FileDialect {
    private static final int COLUMNS = 4;

    @Override
    public Optional<TableSource> adapt(TableSource base, Head head, Part part) {
        boolean fits = head.nameless() && head.columns() == COLUMNS;
        for (int column = 0; fits && column < COLUMNS; column++) {
            fits = head.type(column) == ColumnType.LONG;
        }
        return fits
                ? Optional.of(
                        RenamedSource.named(base, "MovieLens ratings", "userId", "movieId", "rating", "timestamp"))
                : Optional.empty();
    }
}
