package org.recscope.analytics.loading.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.work.Progress;

/// What a dialect is told by: the columns, and the first cells as text, read when somebody asks for them.
final class Head {
    private static final int MOST_ROWS = 200;

    private final TableSource source;
    private List<List<String>> rows = List.of();
    private boolean read;

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

    /// Whether a column has cells, and all of them are so.
    ///
    /// @throws LoadingException when the first rows cannot be read
    boolean all(int column, Predicate<String> so) throws LoadingException {
        List<String> cells = rows().stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return !cells.isEmpty() && cells.stream().allMatch(so);
    }

    private List<List<String>> rows() throws LoadingException {
        if (!read) {
            read = true;
            Taker taker = new Taker();
            List<ColumnRequest> wanted = IntStream.range(0, columns())
                    .mapToObj(column -> new ColumnRequest(column, ColumnRequest.As.TEXT))
                    .toList();
            try {
                source.read(wanted, taker, Progress.NONE);
            } catch (Enough e) {
                rows = taker.rows;
                return rows;
            }
            rows = taker.rows;
        }
        return rows;
    }

    /// Unwinds reading once enough was seen; not a failure.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough", null, false, false);
        }
    }

    private static final class Taker implements BatchConsumer {
        private final List<List<String>> rows = new ArrayList<>();

        @Override
        public void accept(Batch batch) {
            for (int row = 0; row < batch.rows(); row++) {
                if (rows.size() == MOST_ROWS) {
                    throw new Enough();
                }
                List<String> cells = new ArrayList<>(batch.columns());
                for (int column = 0; column < batch.columns(); column++) {
                    cells.add(cell(batch, column, row));
                }
                rows.add(cells);
            }
        }

        private static String cell(Batch batch, int column, int row) {
            boolean text = batch.column(column) instanceof TextVector
                    && !batch.column(column).isNull(row);
            return text ? String.valueOf(((TextVector) batch.column(column)).value(row)) : "";
        }

        @Override
        public void skipped(Problem problem) {
            // whoever reads the file in earnest tells about it
        }
    }
}
