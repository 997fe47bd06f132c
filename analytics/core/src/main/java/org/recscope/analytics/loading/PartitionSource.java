package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.Cast;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.DerivedSource;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.analytics.work.Progress;

/// The rows of one partition, with the columns that its folders are named after behind those of its files.
final class PartitionSource extends DerivedSource {
    /// What Hive and Spark call the folder of rows without a value.
    private static final String MISSING = "__HIVE_DEFAULT_PARTITION__";

    private final List<String> values;

    PartitionSource(TableSource base, Partition partition) {
        super(base, schema(base, partition));
        values = List.copyOf(partition.values().values());
    }

    private static TableSchema schema(TableSource base, Partition partition) {
        List<ColumnInfo> columns = new ArrayList<>(base.schema().columns());
        partition.values().keySet().forEach(name -> columns.add(new ColumnInfo(name, ColumnType.TEXT)));
        return new TableSchema(columns);
    }

    @Override
    public void read(List<ColumnRequest> wanted, BatchConsumer consumer, Progress progress) throws LoadingException {
        int own = base().schema().size();
        List<ColumnRequest> inFiles =
                wanted.stream().filter(request -> request.index() < own).toList();
        // Without a column of the files nobody would say how many rows there are.
        List<ColumnRequest> asked = inFiles.isEmpty() ? List.of(new ColumnRequest(0, ColumnRequest.As.TEXT)) : inFiles;
        BatchConsumer completed = new BatchConsumer() {
            @Override
            public void accept(Batch batch) throws LoadingException {
                List<Vector> columns = new ArrayList<>();
                int next = 0;
                for (ColumnRequest request : wanted) {
                    columns.add(
                            request.index() < own
                                    ? batch.column(next++)
                                    : constant(request, request.index() - own, batch.rows()));
                }
                consumer.accept(new Batch(batch.firstRow(), batch.rows(), columns));
            }

            @Override
            public void skipped(Problem problem) throws LoadingException {
                consumer.skipped(problem);
            }
        };
        base().read(asked, completed, progress);
    }

    private Vector constant(ColumnRequest request, int key, int rows) throws LoadingException {
        String value = values.get(key);
        int[] codes = new int[rows];
        if (value.equals(MISSING)) {
            java.util.Arrays.fill(codes, -1);
        }
        TextVector column = TextVector.of(codes, rows, new TextDictionary(new String[] {value}));
        try {
            return new Cast(request.as()).apply(column);
        } catch (Cast.NoNumberException e) {
            throw e.in(file(), schema().column(request.index()).name());
        }
    }
}
