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
        SliceOptions defaults = SliceOptions.DEFAULTS;
        SliceOptions options = new SliceOptions(
                Alternative.TWO_SIDED,
                defaults.depth(),
                request.smallest(),
                defaults.most(),
                request.alpha(),
                request.seed());
        PairValues values = new PairValues(evaluation);
        List<SliceReport> reports = new ArrayList<>();
        for (int m = 0; m < evaluation.metrics().size(); m++) {
            if (values.perUser(m)) {
                weakest(evaluation, m, attributes, options, reports);
                widest(evaluation, m, attributes, options, request, reports);
            }
        }
        return reports;
    }

    private static void weakest(
            Evaluation evaluation,
            int metric,
            List<Attribute> attributes,
            SliceOptions options,
            List<SliceReport> reports) {
        Direction better =
                MetricCatalogue.describe(evaluation.metrics().get(metric)).direction();
        Alternative worse = better == Direction.LOWER ? Alternative.GREATER : Alternative.LESS;
        for (int run = 0; run < evaluation.runs().size(); run++) {
            int which = run;
            double[] values = new double[evaluation.users()];
            Arrays.setAll(values, u -> value(evaluation, which, metric, u));
            String about = evaluation.metrics().get(metric) + " of "
                    + evaluation.runs().get(run) + ", weakest";
            reports.add(SliceFinder.find(about, values, attributes, options.with(worse)));
        }
    }

    private static void widest(
            Evaluation evaluation,
            int metric,
            List<Attribute> attributes,
            SliceOptions options,
            ComparisonRequest request,
            List<SliceReport> reports) {
        for (int[] pair : Comparer.pairs(evaluation.runs(), request.baseline())) {
            double[] values = new double[evaluation.users()];
            Arrays.setAll(values, u -> value(evaluation, pair[1], metric, u) - value(evaluation, pair[0], metric, u));
            String about = evaluation.metrics().get(metric) + ", "
                    + evaluation.runs().get(pair[1]) + " − " + evaluation.runs().get(pair[0]);
            reports.add(SliceFinder.find(about, values, attributes, options));
        }
    }

    private static double value(Evaluation evaluation, int run, int metric, int user) {
        CodeSet population = evaluation.population();
        return population.contains(user) ? evaluation.value(run, metric, user) : Double.NaN;
    }
}
