package org.recscope.analytics.study.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.recscope.analytics.alignment.Pairs;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.LoadedRows;
import org.recscope.analytics.loading.LogRoles;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.RowReader;
import org.recscope.analytics.loading.RowRequest;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.work.Progress;

/// Reads a file with one row an experiment (or segment) and metric.
///
/// @param metrics each with its experiments, in the order of the file
/// @param experiments what the experiments of each metric are called
/// @param problems warnings about the file
public record AlignmentReader(List<Pairs> metrics, List<List<String>> experiments, List<Problem> problems) {
    /// Copies the lists.
    public AlignmentReader {
        metrics = List.copyOf(metrics);
        experiments = List.copyOf(experiments);
        problems = List.copyOf(problems);
    }

    /// Reads the file.
    ///
    /// @param file columns experiment, metric, offline, offline_error, online, online_error, or as is usual
    /// @param progress asked whether to go on
    /// @return its metrics
    /// @throws LoadingException when it cannot be read or lacks a column
    public static AlignmentReader read(FileSpec file, Progress progress) throws LoadingException {
        LogRoles columns = LogRoles.of(file);
        String experiment = columns.get(Role.EXPERIMENT);
        String metric = columns.get(Role.METRIC);
        String offline = columns.get(Role.OFFLINE);
        String offlineError = columns.get(Role.OFFLINE_ERROR);
        String online = columns.get(Role.ONLINE);
        String onlineError = columns.get(Role.ONLINE_ERROR);
        LoadedRows rows = RowReader.read(
                new RowRequest(
                        file.path(),
                        List.of(number(offline), error(offlineError), number(online), error(onlineError)),
                        List.of(experiment, metric),
                        List.of()),
                progress);
        return parted(
                rows,
                rows.ids(metric),
                rows.ids(experiment),
                List.of(
                        rows.numbers(offline),
                        rows.numbers(offlineError),
                        rows.numbers(online),
                        rows.numbers(onlineError)));
    }

    private static RowRequest.Number number(String column) {
        return new RowRequest.Number(column, Double::isFinite, "is no difference", "Write a number, as in 0.012.");
    }

    private static RowRequest.Number error(String column) {
        return new RowRequest.Number(
                column,
                value -> value >= 0 && Double.isFinite(value),
                "is no standard error",
                "Write the standard error of the difference, 0 where it is known exactly.");
    }

    private static AlignmentReader parted(
            LoadedRows rows, LoadedRows.Ids metrics, LoadedRows.Ids experiments, List<double[]> numbers) {
        List<Pairs> pairs = new ArrayList<>();
        List<List<String>> names = new ArrayList<>();
        for (int code = 0; code < metrics.count(); code++) {
            int which = code;
            int[] its = IntStream.range(0, rows.rows())
                    .filter(row -> metrics.codes()[row] == which)
                    .toArray();
            pairs.add(new Pairs(
                    metrics.name(code),
                    pick(numbers.get(0), its),
                    pick(numbers.get(1), its),
                    pick(numbers.get(2), its),
                    pick(numbers.get(3), its)));
            names.add(IntStream.of(its)
                    .mapToObj(row -> experiments.name(experiments.codes()[row]))
                    .toList());
        }
        return new AlignmentReader(pairs, names, rows.problems());
    }

    private static double[] pick(double[] values, int[] rows) {
        return IntStream.of(rows).mapToDouble(row -> values[row]).toArray();
    }
}
