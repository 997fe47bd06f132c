package org.recscope.analytics.loading.dialect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.loading.table.TableSource;

/// All dialects. One line adds one.
public final class Dialects {
    private static final int SHOWN = 12;

    private static final List<FileDialect> ALL = Stream.concat(
                    Stream.of(
                            new TrecFile(true),
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

    /// What is known by its content is not always told from what others write: these are asked for by name alone.
    private static final List<FileDialect> NAMED = Stream.concat(
                    Stream.of(new TrecFile(false), new OldRatings()), KnownColumns.NAMED.stream())
            .toList();

    /// How the format of a JSON object of lists begins, which the reader of JSON itself knows.
    static final String LISTS = "JSON object of lists";

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

    /// Gives a table the columns of a layout that somebody named.
    ///
    /// @param base the table as its bytes have it
    /// @param part which table is wanted where the file holds two
    /// @param layout the name of a {@link Layout}; empty tells it by content
    /// @return the table in the usual columns
    /// @throws LoadingException when there is no such layout, or the table is not written so
    public static TableSource adapt(TableSource base, Part part, String layout) throws LoadingException {
        if (layout.isEmpty()) {
            return adapt(base, part);
        }
        Layout chosen = Layout.of(layout)
                .orElseThrow(() -> new LoadingException(new Problem.Remark(
                        Severity.FATAL,
                        base.file(),
                        null,
                        "is to be read by the layout '" + layout + "', which nobody knows",
                        "The layouts are " + String.join(", ", Layout.names()) + ".")));
        if (chosen == Layout.PLAIN || chosen.has(base.format())) {
            return base;
        }
        Head head = new Head(base);
        for (FileDialect dialect : Stream.concat(ALL.stream(), NAMED.stream()).toList()) {
            Optional<TableSource> adapted = dialect.adapt(base, head, part);
            if (adapted.isPresent() && chosen.has(adapted.get().format())) {
                return adapted.get();
            }
        }
        throw new LoadingException(misfit(base, part, chosen, head));
    }

    private static Problem misfit(TableSource base, Part part, Layout chosen, Head head) throws LoadingException {
        List<String> names = head.names();
        String columns = String.join(", ", names.subList(0, Math.min(names.size(), SHOWN)))
                + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
        String found = adapt(base, part).format();
        return new Problem.Remark(
                Severity.FATAL,
                base.file(),
                null,
                "is not laid out as " + chosen.word() + " (" + chosen.files() + "): it is " + found
                        + " with the columns " + columns,
                "Name another layout, or none, so that it is told by its content.");
    }
}
