package org.recscope.analytics.loading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.work.Progress;

/// The first rows of a table as text: to be shown, and to guess from.
///
/// @param rows cells by row, an empty text for no value
/// @param skipped what is wrong with rows among them
public record Sample(List<List<String>> rows, List<Problem> skipped) {
    private static final int MOST_ROWS = 1000;

    /// The first thousand rows.
    ///
    /// @param source any table
    /// @return fewer where there are fewer
    /// @throws LoadingException when they cannot be read
    public static Sample of(TableSource source) throws LoadingException {
        return of(source, MOST_ROWS);
    }

    /// The first rows.
    ///
    /// @param source any table
    /// @param most how many at most
    /// @return fewer where there are fewer
    /// @throws LoadingException when they cannot be read
    public static Sample of(TableSource source, int most) throws LoadingException {
        Taker taker = new Taker(most);
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
    ///
    /// @param index of the column
    /// @return in the order of the rows
    public List<String> column(int index) {
        return rows.stream()
                .map(row -> row.get(index))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /// Whether no value stands twice in a column that has any.
    ///
    /// @param index of the column
    /// @return false for a column without a value
    public boolean unique(int index) {
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
        private final int most;

        Taker(int most) {
            this.most = most;
        }

        @Override
        public void accept(Batch batch) {
            for (int row = 0; row < batch.rows(); row++) {
                if (rows.size() == most) {
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
            if (skipped.size() == most) {
                throw new Enough();
            }
        }
    }
}
