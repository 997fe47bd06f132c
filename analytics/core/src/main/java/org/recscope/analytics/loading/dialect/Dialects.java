package org.recscope.analytics.loading.dialect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.TableSource;

/// All dialects. One line adds one.
public final class Dialects {
    private static final List<FileDialect> ALL = Stream.concat(
                    Stream.of(
                            new TrecFile(),
                            new Behaviors(),
                            new NewsTable(),
                            new NewsNotes(),
                            new NordicImpressions(),
                            new NordicHistory(),
                            new AtomicFile(),
                            new MovieLens(),
                            new Adressa()),
                    KnownColumns.ALL.stream())
            .toList();

    private Dialects() {}

    /// Gives a table its usual columns when it is written in a known dialect.
    ///
    /// @param base the table as its bytes have it
    /// @param part which table is wanted where the file holds two
    /// @return the base itself when no dialect knows it
    /// @throws LoadingException when the first rows cannot be read
    public static TableSource adapt(TableSource base, Part part) throws LoadingException {
        Head head = new Head(base);
        for (FileDialect dialect : ALL) {
            Optional<TableSource> adapted = dialect.adapt(base, head, part);
            if (adapted.isPresent()) {
                return adapted.get();
            }
        }
        return base;
    }
}
