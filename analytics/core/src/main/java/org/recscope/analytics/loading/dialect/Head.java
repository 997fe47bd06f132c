package org.recscope.analytics.loading.dialect;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.Sample;
import org.recscope.analytics.loading.table.TableSource;

/// What a dialect is told by: the columns, and the first cells as text, read when somebody asks for them.
final class Head {
    private static final int MOST_ROWS = 200;

    private final TableSource source;
    private @Nullable Sample sample;

    Head(TableSource source) {
        this.source = source;
    }

    List<String> names() {
        return source.schema().columns().stream().map(ColumnInfo::name).toList();
    }

    int columns() {
        return source.schema().size();
    }

    ColumnType type(int column) {
        return source.schema().column(column).type();
    }

    boolean has(String... names) {
        return names().containsAll(List.of(names));
    }

    /// Whether nobody named the columns.
    boolean nameless() {
        return names().stream().allMatch(name -> name.matches("column\\d+"));
    }

    /// Whether a column has cells, none of them a list, and all of them are so.
    ///
    /// @throws LoadingException when the first rows cannot be read
    boolean all(int column, Predicate<String> so) throws LoadingException {
        List<String> cells = type(column).isList() ? List.of() : sample().column(column);
        return !cells.isEmpty() && cells.stream().allMatch(so);
    }

    private Sample sample() throws LoadingException {
        if (sample == null) {
            sample = Sample.of(source, MOST_ROWS);
        }
        return sample;
    }
}
