package org.recscope.analytics.study.prediction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.calibration.recalibration.Recalibrated;
import org.recscope.analytics.loading.TableSinks;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.TextVector;

/// `recalibration.csv`: every map as a table of scores, for a service that looks its probabilities up.
final class RecalibrationTable {
    private static final int STEPS = 1000;
    private static final TableSchema SCHEMA = TableSchema.of(
            new ColumnInfo("run", ColumnType.TEXT),
            new ColumnInfo("method", ColumnType.TEXT),
            new ColumnInfo("score", ColumnType.DOUBLE),
            new ColumnInfo("probability", ColumnType.DOUBLE));

    private RecalibrationTable() {}

    static void write(PredictionAnswer answer, Path file) throws IOException {
        List<String> runs = new ArrayList<>();
        List<String> methods = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        List<Double> probabilities = new ArrayList<>();
        for (RunCalibration run : answer.runs()) {
            for (Recalibrated map : run.recalibrations().map(its -> its.maps()).orElse(List.of())) {
                for (int step = 0; step <= STEPS; step++) {
                    double score = (double) step / STEPS;
                    runs.add(run.run());
                    methods.add(map.method().label());
                    scores.add(score);
                    probabilities.add(map.map().apply(score));
                }
            }
        }
        try (TableSink sink = TableSinks.create(file, SCHEMA)) {
            if (!runs.isEmpty()) {
                sink.write(Batch.of(
                        TextVector.of(runs.toArray(String[]::new)),
                        TextVector.of(methods.toArray(String[]::new)),
                        numbers(scores),
                        numbers(probabilities)));
            }
            sink.commit();
        }
    }

    private static DoubleVector numbers(List<Double> values) {
        return DoubleVector.of(values.stream().mapToDouble(Double::doubleValue).toArray(), values.size(), null);
    }
}
