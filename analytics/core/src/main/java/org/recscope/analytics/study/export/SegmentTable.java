package org.recscope.analytics.study.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.loading.TableSinks;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Summary;

/// `segments.csv`: one row a segment, run and metric, all users first with an empty segment. Undefined is empty.
final class SegmentTable {
    private static final TableSchema SCHEMA = TableSchema.of(
            new ColumnInfo("by", ColumnType.TEXT),
            new ColumnInfo("segment", ColumnType.TEXT),
            new ColumnInfo("run", ColumnType.TEXT),
            new ColumnInfo("metric", ColumnType.TEXT),
            new ColumnInfo("mean", ColumnType.DOUBLE),
            new ColumnInfo("low", ColumnType.DOUBLE),
            new ColumnInfo("high", ColumnType.DOUBLE),
            new ColumnInfo("defined", ColumnType.LONG),
            new ColumnInfo("undefined", ColumnType.LONG));

    private final List<@Nullable String> by = new ArrayList<>();
    private final List<@Nullable String> segments = new ArrayList<>();
    private final List<String> runs = new ArrayList<>();
    private final List<String> metrics = new ArrayList<>();
    private final List<Summary> summaries = new ArrayList<>();

    private SegmentTable() {}

    static void write(Evaluation evaluation, Path file) throws IOException {
        SegmentTable table = new SegmentTable();
        table.add(evaluation, null);
        for (String by : evaluation.by()) {
            evaluation.segments(by).forEach(segment -> table.add(evaluation, segment));
        }
        try (TableSink sink = TableSinks.create(file, SCHEMA)) {
            sink.write(table.batch());
            sink.commit();
        }
    }

    private void add(Evaluation evaluation, @Nullable SegmentKey segment) {
        for (int run = 0; run < evaluation.runs().size(); run++) {
            for (int metric = 0; metric < evaluation.metrics().size(); metric++) {
                by.add(segment == null ? null : segment.by());
                segments.add(segment == null ? null : segment.toString());
                runs.add(evaluation.runs().get(run));
                metrics.add(evaluation.metrics().get(metric).toString());
                summaries.add(
                        segment == null ? evaluation.overall(run, metric) : evaluation.summary(run, metric, segment));
            }
        }
    }

    private Batch batch() {
        return Batch.of(
                text(by),
                text(segments),
                text(runs),
                text(metrics),
                numbers(summaries.stream().mapToDouble(Summary::mean).toArray()),
                numbers(summaries.stream().mapToDouble(Summary::low).toArray()),
                numbers(summaries.stream().mapToDouble(Summary::high).toArray()),
                LongVector.of(summaries.stream().mapToLong(Summary::defined).toArray()),
                LongVector.of(summaries.stream().mapToLong(Summary::undefined).toArray()));
    }

    private static TextVector text(List<? extends @Nullable String> values) {
        return TextVector.of(values.toArray(new @Nullable String[0]));
    }

    private static DoubleVector numbers(double[] values) {
        return DoubleVector.of(values, values.length, Undefined.bits(values, values.length));
    }
}
