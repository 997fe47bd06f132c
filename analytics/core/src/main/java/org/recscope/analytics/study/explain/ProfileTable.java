package org.recscope.analytics.study.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.evaluation.EvaluationRequest;
import org.recscope.analytics.evaluation.Evaluator;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.statistics.Summary;
import org.recscope.analytics.study.Convention;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyRunner;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.metric.MetricName;

/// What several programs print for the same files: profiles × runs × metrics. Files are read once for every way of
/// reading lists, and evaluated once for every profile.
public final class ProfileTable {
    private final List<String> runs;
    private final List<MetricName> asked;
    private final List<Row> rows;

    private ProfileTable(List<String> runs, List<MetricName> asked, List<Row> rows) {
        this.runs = runs;
        this.asked = asked;
        this.rows = List.copyOf(rows);
    }

    /// What one program prints.
    private record Row(Convention convention, List<MetricName> meant, Evaluation evaluation) {}

    /// Evaluates a study by every profile.
    ///
    /// @param study the files and what is relevant
    /// @param profiles names of profiles, in the order of the rows
    /// @param asked metrics by the names that all programs know them by
    /// @param threads how many to use; changes nothing but the time
    /// @param progress told how far it is; may cancel
    /// @return the table
    /// @throws LoadingException when a file cannot be used
    /// @throws IllegalArgumentException when there is no such profile, or a metric cannot be had from these files
    public static ProfileTable of(
            Study study, List<String> profiles, List<MetricName> asked, int threads, Progress progress)
            throws LoadingException {
        Map<ListReading, Dataset> datasets = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (String name : profiles) {
            Convention convention = Convention.of(name);
            Dataset data = datasets.get(convention.reading());
            if (data == null) {
                data = StudyRunner.load(study.withConvention(convention), threads, progress);
                datasets.put(convention.reading(), data);
            }
            rows.add(row(data, convention, asked, threads, progress));
        }
        return new ProfileTable(rows.getFirst().evaluation().runs(), List.copyOf(asked), rows);
    }

    private static Row row(
            Dataset data, Convention convention, List<MetricName> asked, int threads, Progress progress) {
        List<MetricName> meant = asked.stream()
                .map(metric -> convention.meaning(List.of(metric)).getFirst())
                .toList();
        EvaluationRequest request =
                new EvaluationRequest(meant.stream().distinct().toList(), List.of(), threads);
        Evaluation evaluation = Evaluator.evaluate(data, request, progress);
        if (!evaluation.unavailable().isEmpty()) {
            throw new IllegalArgumentException(
                    evaluation.unavailable().getFirst().reason());
        }
        return new Row(convention, meant, evaluation);
    }

    /// The names of the runs.
    ///
    /// @return a run is a position in it
    public List<String> runs() {
        return runs;
    }

    /// What was asked of all programs.
    ///
    /// @return a metric is a position in it
    public List<MetricName> asked() {
        return asked;
    }

    /// The conventions in the order of the rows.
    ///
    /// @return a row is a position in it
    public List<Convention> conventions() {
        return rows.stream().map(Row::convention).toList();
    }

    /// What a program means by a metric.
    ///
    /// @param row position among the conventions
    /// @param metric position among those asked
    /// @return canonical
    public MetricName meant(int row, int metric) {
        return rows.get(row).meant().get(metric);
    }

    /// What a program prints.
    ///
    /// @param row position among the conventions
    /// @param run position among the runs
    /// @param metric position among those asked
    /// @return over all users
    public Summary value(int row, int run, int metric) {
        Row asked = rows.get(row);
        return asked.evaluation().overall(run, asked.evaluation().metric(meant(row, metric)));
    }
}
