package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.BooleanVector;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.analytics.work.Progress;

/// A table read whole into rows of objects, to be compared with what was written; and the rows that were left out.
public final class Tables implements BatchConsumer {
    public final List<List<Object>> rows = new ArrayList<>();
    public final List<Long> numbers = new ArrayList<>();
    public final List<Problem> skipped = new ArrayList<>();

    public static Tables read(TableSource source, ColumnRequest.As as) throws LoadingException {
        Tables tables = new Tables();
        source.read(
                IntStream.range(0, source.schema().size())
                        .mapToObj(c -> new ColumnRequest(c, as))
                        .toList(),
                tables,
                Progress.NONE);
        return tables;
    }

    @Override
    public void accept(Batch batch) {
        for (int row = 0; row < batch.rows(); row++) {
            List<Object> cells = new ArrayList<>();
            for (int c = 0; c < batch.columns(); c++) {
                cells.add(cell(batch.column(c), row));
            }
            rows.add(cells);
            numbers.add(batch.firstRow() + row + 1);
        }
    }

    @Override
    public void skipped(Problem problem) {
        skipped.add(problem);
    }

    private static Object cell(Vector column, int row) {
        if (column.isNull(row)) {
            return "–";
        }
        return switch (column) {
            case LongVector its -> its.value(row);
            case DoubleVector its -> its.value(row);
            case BooleanVector its -> its.value(row);
            case TextVector its -> its.value(row);
            case ListVector its ->
                IntStream.range(its.from(row), its.to(row))
                        .mapToObj(e -> cell(its.child(), e))
                        .toList();
        };
    }
}
