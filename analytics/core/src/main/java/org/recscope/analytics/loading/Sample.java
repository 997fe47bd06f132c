package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.work.Progress;

/// The first rows of a table as text: to be shown, and to guess from.
///
/// @param rows cells by row, an empty text for no value
/// @param skipped what is wrong with rows among them
record Sample(List<List<String>> rows, List<Problem> skipped) {
    private static final int MOST_ROWS = 1000;

    static Sample of(TableSource source) throws LoadingException {
        Taker taker = new Taker();
        List<ColumnRequest> wanted = IntStream.range(0, source.schema().size())
                .mapToObj(c -> new ColumnRequest(c, ColumnRequest.As.TEXT))
                .toList();
        try {
            source.read(wanted, taker, Progress.NONE);
        } catch (Enough e) {
            return new Sample(taker.rows, taker.skipped);
        }
        return new Sample(taker.rows, taker.skipped);
    }

    /// The cells of a column, those without a value left out.
    List<String> column(int index) {
        return rows.stream()
                .map(row -> row.get(index))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /// Whether no value stands twice in a column that has any.
    boolean unique(int index) {
        List<String> cells = column(index);
        Set<String> distinct = new HashSet<>(cells);
        return !cells.isEmpty() && distinct.size() == cells.size();
    }

    /// Unwinds reading once enough rows were seen; not a failure.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough", null, false, false);
        }
    }

    private static final class Taker implements BatchConsumer {
        private final List<List<String>> rows = new ArrayList<>();
        private final List<Problem> skipped = new ArrayList<>();

        @Override
        public void accept(Batch batch) {
            for (int row = 0; row < batch.rows(); row++) {
                if (rows.size() == MOST_ROWS) {
                    throw new Enough();
                }
                List<String> cells = new ArrayList<>(batch.columns());
                for (int c = 0; c < batch.columns(); c++) {
                    cells.add(Texts.of(batch.column(c), row));
                }
                rows.add(cells);
            }
        }

        @Override
        public void skipped(Problem problem) {
            skipped.add(problem);
            if (skipped.size() == MOST_ROWS) {
                throw new Enough();
            }
        }
    }
}
