package org.recscope.analytics.loading.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.Cast;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.DerivedSource;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.analytics.work.Progress;

/// A table made of another one, batch by batch.
abstract class ReshapedSource extends DerivedSource {
    private final String dialect;

    ReshapedSource(TableSource base, String dialect, TableSchema schema) {
        super(base, schema);
        this.dialect = dialect;
    }

    /// The columns of the base that {@link #reshape} reads, in its order.
    abstract List<ColumnRequest> needed();

    /// Makes the rows of a batch.
    ///
    /// @param batch the needed columns of the base
    /// @param told is told of rows that cannot be made
    /// @return all columns of the schema
    abstract Batch reshape(Batch batch, BatchConsumer told) throws LoadingException;

    /// Where a column of the base is.
    final int baseIndex(String column) {
        return base().schema().indexOf(column);
    }

    @Override
    public final String format() {
        return dialect + " (" + super.format() + ")";
    }

    @Override
    public OptionalLong rows() {
        return OptionalLong.empty();
    }

    @Override
    public final void read(List<ColumnRequest> wanted, BatchConsumer consumer, Progress progress)
            throws LoadingException {
        List<Cast> casts = new ArrayList<>();
        wanted.forEach(request -> casts.add(new Cast(request.as())));
        BatchConsumer between = new BatchConsumer() {
            @Override
            public void accept(Batch batch) throws LoadingException {
                Batch made = reshape(batch, consumer);
                if (made.rows() > 0) {
                    consumer.accept(chosen(made, wanted, casts));
                }
            }

            @Override
            public void skipped(Problem problem) throws LoadingException {
                consumer.skipped(problem);
            }
        };
        base().read(needed(), between, progress);
    }

    private Batch chosen(Batch made, List<ColumnRequest> wanted, List<Cast> casts) throws LoadingException {
        List<Vector> columns = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            int column = wanted.get(i).index();
            try {
                columns.add(casts.get(i).apply(made.column(column)));
            } catch (Cast.NoNumberException e) {
                throw e.in(file(), schema().column(column).name());
            }
        }
        return new Batch(made.firstRow(), made.rows(), columns);
    }
}
