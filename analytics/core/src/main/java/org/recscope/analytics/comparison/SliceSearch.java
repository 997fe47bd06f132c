package org.recscope.analytics.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.segment.slice.SliceFinder;
import org.recscope.analytics.segment.slice.SliceOptions;
import org.recscope.analytics.segment.slice.SliceReport;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.MetricName;

/// Looks, for every metric, for the users a run serves worst and for those where two runs differ unlike elsewhere.
public final class SliceSearch {
    private SliceSearch() {}

    /// Searches all metrics with a value for single users.
    ///
    /// @param evaluation of one run or more
    /// @param attributes of the users
    /// @param request which runs, level and seed
    /// @return one report a metric and run, then one a metric and pair
    public static List<SliceReport> of(Evaluation evaluation, List<Attribute> attributes, ComparisonRequest request) {
        PairValues values = new PairValues(evaluation);
        List<SliceReport> reports = new ArrayList<>();
        for (int m = 0; m < evaluation.metrics().size(); m++) {
            if (values.perUser(m)) {
                for (int run = 0; run < evaluation.runs().size(); run++) {
                    reports.add(weakest(evaluation, m, run, attributes, request));
                }
                for (int[] pair : Comparer.pairs(evaluation.runs(), request.baseline())) {
                    reports.add(widest(evaluation, m, pair[0], pair[1], attributes, request));
                }
            }
        }
        return reports;
    }

    /// Looks for the users a run serves worst.
    ///
    /// @param evaluation of one run or more
    /// @param metric place of a metric with a value for single users
    /// @param run place of the run
    /// @param attributes of the users
    /// @param request level and seed
    /// @return where its values are worse than elsewhere
    public static SliceReport weakest(
            Evaluation evaluation, int metric, int run, List<Attribute> attributes, ComparisonRequest request) {
        MetricName name = evaluation.metrics().get(metric);
        Direction better = MetricCatalogue.describe(name).direction();
        Alternative worse = better == Direction.LOWER ? Alternative.GREATER : Alternative.LESS;
        double[] values = new double[evaluation.users()];
        Arrays.setAll(values, user -> value(evaluation, run, metric, user));
        String about = name + " of " + evaluation.runs().get(run) + ", weakest";
        return SliceFinder.find(about, values, attributes, options(request).with(worse));
    }

    /// Looks for the users for whom two runs differ unlike elsewhere.
    ///
    /// @param evaluation of two runs or more
    /// @param metric place of a metric with a value for single users
    /// @param baseline place of one run
    /// @param candidate place of another
    /// @param attributes of the users
    /// @param request level and seed
    /// @return where the differences, candidate − baseline, are not those of everybody else
    public static SliceReport widest(
            Evaluation evaluation,
            int metric,
            int baseline,
            int candidate,
            List<Attribute> attributes,
            ComparisonRequest request) {
        double[] values = new double[evaluation.users()];
        Arrays.setAll(
                values, user -> value(evaluation, candidate, metric, user) - value(evaluation, baseline, metric, user));
        String about = evaluation.metrics().get(metric) + ", "
                + evaluation.runs().get(candidate) + " − " + evaluation.runs().get(baseline);
        return SliceFinder.find(about, values, attributes, options(request));
    }

    private static SliceOptions options(ComparisonRequest request) {
        SliceOptions defaults = SliceOptions.DEFAULTS;
        return new SliceOptions(
                Alternative.TWO_SIDED,
                defaults.depth(),
                request.smallest(),
                defaults.most(),
                request.alpha(),
                request.seed(),
                request.proposer());
    }

    private static double value(Evaluation evaluation, int run, int metric, int user) {
        CodeSet population = evaluation.population();
        return population.contains(user) ? evaluation.value(run, metric, user) : Double.NaN;
    }
}
