package org.recscope.analytics.experiment.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.experiment.effect.ArmValue;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Lift;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.health.SampleRatio;
import org.recscope.analytics.experiment.sequential.AsymptoticSequence;
import org.recscope.analytics.loading.TableSources;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.work.Progress;

/// A table whose rows are checkpoints of experiments: cumulative counts, means and variances of both arms.
public final class StatisticsTable {
    /// The columns that make a table one of statistics: count, mean and variance of control and treatment.
    private static final List<String> NUMBERS =
            List.of("count_c", "count_t", "mean_c", "mean_t", "variance_c", "variance_t");

    private static final String TIME = "time_since_start";

    private StatisticsTable() {}

    /// One metric of one treatment at one time.
    ///
    /// @param time since the start, as the table counts it; `NaN` without
    /// @param control units
    /// @param treatment units
    /// @param contrast of the means
    public record Checkpoint(double time, double control, double treatment, Contrast contrast) {
        /// Absolute effect by Welch's test.
        ///
        /// @param alpha level
        /// @return the effect
        public Effect absolute(double alpha) {
            return Question.DEFAULT.at(alpha).test(contrast.difference(), contrast.error(), contrast.degrees());
        }

        /// Lift by Fieller.
        ///
        /// @param alpha level
        /// @return the effect
        public Effect lift(double alpha) {
            return Lift.FIELLER.of(contrast, Question.DEFAULT.at(alpha));
        }

        /// Absolute effect that holds at every look.
        ///
        /// @param alpha level
        /// @return the effect
        public Effect always(double alpha) {
            return AsymptoticSequence.at(alpha).test(contrast.difference(), contrast.error(), control + treatment);
        }

        /// Sizes against an equal plan.
        ///
        /// @return the test
        public SampleRatio sizes() {
            return SampleRatio.of(new double[] {control, treatment}, new double[] {1, 1});
        }
    }

    /// Whether a file is such a table.
    ///
    /// @param file any table
    /// @return true when it has the columns
    /// @throws LoadingException when it cannot be read
    public static boolean is(Path file) throws LoadingException {
        try (TableSource source = TableSources.open(file)) {
            return NUMBERS.stream().allMatch(name -> source.schema().indexOf(name) >= 0);
        }
    }

    /// Reads a table.
    ///
    /// @param file with the columns
    /// @param progress is told how far it is
    /// @return checkpoints in the order of time, by what stands in the columns that are no numbers of ours
    /// @throws LoadingException when it cannot be read
    public static Map<String, List<Checkpoint>> read(Path file, Progress progress) throws LoadingException {
        Map<String, List<Checkpoint>> found = new LinkedHashMap<>();
        try (TableSource source = TableSources.open(file)) {
            List<ColumnRequest> requests = new ArrayList<>();
            for (String name : NUMBERS) {
                requests.add(new ColumnRequest(source.schema().indexOf(name), ColumnRequest.As.DOUBLE));
            }
            int time = source.schema().indexOf(TIME);
            if (time >= 0) {
                requests.add(new ColumnRequest(time, ColumnRequest.As.DOUBLE));
            }
            for (ColumnInfo column : source.schema().columns()) {
                if (!NUMBERS.contains(column.name()) && !column.name().equals(TIME)) {
                    requests.add(new ColumnRequest(source.schema().indexOf(column.name()), ColumnRequest.As.TEXT));
                }
            }
            int keys = NUMBERS.size() + (time >= 0 ? 1 : 0);
            source.read(requests, batch -> add(batch, keys, time >= 0, found), progress);
        }
        found.values().forEach(list -> list.sort((a, b) -> Double.compare(a.time(), b.time())));
        return found;
    }

    private static void add(Batch batch, int keys, boolean timed, Map<String, List<Checkpoint>> found) {
        for (int row = 0; row < batch.rows(); row++) {
            double[] n = new double[keys];
            for (int i = 0; i < keys; i++) {
                DoubleVector column = (DoubleVector) batch.column(i);
                n[i] = column.isNull(row) ? Double.NaN : column.value(row);
            }
            StringBuilder key = new StringBuilder();
            for (int i = keys; i < batch.columns(); i++) {
                String text = ((TextVector) batch.column(i)).value(row);
                key.append(key.isEmpty() ? "" : " ").append(text == null ? "-" : text);
            }
            Contrast contrast =
                    Contrast.of(new ArmValue(n[2], n[4] / n[0], n[0]), new ArmValue(n[3], n[5] / n[1], n[1]));
            Checkpoint checkpoint = new Checkpoint(timed ? n[6] : Double.NaN, n[0], n[1], contrast);
            found.computeIfAbsent(key.toString(), name -> new ArrayList<>()).add(checkpoint);
        }
    }
}
