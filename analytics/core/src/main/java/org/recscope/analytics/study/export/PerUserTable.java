package org.recscope.analytics.study.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.loading.TableSinks;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.analytics.loading.table.WriteOptions;
import org.recscope.analytics.study.StudyResult;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Vocabulary;
import org.recscope.kernel.metric.PerUserMetric;

/// `per-user.parquet`: one row a run and user, one column a per-user metric, run by run and in each the users in the
/// order of the dataset. Undefined is null. Users are numbers where all their ids are, else texts.
final class PerUserTable {
    private static final int BATCH = 1 << 16;

    /// Many columns: smaller groups keep what waits to be compressed within bounds.
    private static final WriteOptions OPTIONS = new WriteOptions(4 * BATCH, 3);

    private final Evaluation evaluation;
    private final Vocabulary ids;
    private final boolean numbers;
    private final int[] metrics;
    private final int[] users;

    private PerUserTable(StudyResult result) {
        evaluation = result.evaluation();
        ids = result.data().users();
        users = members(evaluation.population());
        numbers = Arrays.stream(users).allMatch(ids::isNumber);
        metrics = IntStream.range(0, evaluation.metrics().size())
                .filter(m -> MetricCatalogue.get(evaluation.metrics().get(m).family()) instanceof PerUserMetric)
                .toArray();
    }

    static void write(StudyResult result, Path file) throws IOException {
        PerUserTable table = new PerUserTable(result);
        try (TableSink sink = TableSinks.create(file, table.schema(), OPTIONS)) {
            for (int run = 0; run < table.evaluation.runs().size(); run++) {
                for (int from = 0; from < table.users.length; from += BATCH) {
                    sink.write(table.batch(run, from, Math.min(table.users.length, from + BATCH)));
                }
            }
            sink.commit();
        }
    }

    private static int[] members(CodeSet population) {
        int[] users = new int[population.count()];
        int next = 0;
        for (int user = population.next(0); user >= 0; user = population.next(user + 1)) {
            users[next++] = user;
        }
        return users;
    }

    private TableSchema schema() {
        List<ColumnInfo> columns = new ArrayList<>();
        columns.add(new ColumnInfo("user", numbers ? ColumnType.LONG : ColumnType.TEXT));
        columns.add(new ColumnInfo("run", ColumnType.TEXT));
        for (int metric : metrics) {
            columns.add(new ColumnInfo(evaluation.metrics().get(metric).toString(), ColumnType.DOUBLE));
        }
        return new TableSchema(columns);
    }

    private Batch batch(int run, int from, int to) {
        List<Vector> columns = new ArrayList<>();
        columns.add(userColumn(from, to));
        columns.add(TextVector.of(new int[to - from], to - from, runName(run)));
        for (int metric : metrics) {
            double[] values = new double[to - from];
            for (int i = 0; i < values.length; i++) {
                values[i] = evaluation.value(run, metric, users[from + i]);
            }
            columns.add(DoubleVector.of(values, values.length, Undefined.bits(values, values.length)));
        }
        return new Batch(0, to - from, columns);
    }

    private TextDictionary runName(int run) {
        return new TextDictionary(new String[] {evaluation.runs().get(run)});
    }

    private Vector userColumn(int from, int to) {
        if (numbers) {
            return LongVector.of(IntStream.range(from, to)
                    .mapToLong(i -> ids.number(users[i]))
                    .toArray());
        }
        return TextVector.of(
                IntStream.range(from, to).mapToObj(i -> ids.id(users[i])).toArray(String[]::new));
    }
}
