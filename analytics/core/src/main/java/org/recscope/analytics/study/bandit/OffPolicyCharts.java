package org.recscope.analytics.study.bandit;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Band;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.FindingNote;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.offpolicy.ClipPoint;
import org.recscope.analytics.offpolicy.Estimate;
import org.recscope.analytics.offpolicy.Judgement;
import org.recscope.analytics.offpolicy.Light;
import org.recscope.analytics.offpolicy.Support;
import org.recscope.analytics.offpolicy.Verdict;
import org.recscope.analytics.offpolicy.WeightDiagnostics.WeightBin;
import org.recscope.analytics.statistics.distribution.Normal;

/// Charts of off-policy estimates.
public final class OffPolicyCharts {
    private OffPolicyCharts() {}

    /// The traffic light with its words.
    ///
    /// @param its a judgement
    /// @return one note a reason; one that says so where there is none
    public static List<Block> light(Judgement its) {
        if (its.verdict().reasons().isEmpty()) {
            return List.of(new FindingNote(Slot.GOOD, "Green", "Nothing speaks against the estimates."));
        }
        List<Block> notes = new ArrayList<>();
        for (Verdict.Reason reason : its.verdict().reasons()) {
            boolean red = reason.light() == Light.RED;
            notes.add(new FindingNote(red ? Slot.BAD : Slot.WARNING, red ? "Red" : "Amber", reason.words()));
        }
        return notes;
    }

    /// Every estimator with its interval.
    ///
    /// @param its a judgement
    /// @param policy what the policy is called
    /// @return the chart
    public static Figure estimates(Judgement its, String policy) {
        List<Estimate> known = new ArrayList<>(List.of(its.onPolicy()));
        its.estimates().stream().filter(each -> !Double.isNaN(each.value())).forEach(known::add);
        List<String> names = known.stream().map(OffPolicyCharts::name).toList();
        int count = known.size();
        Intervals intervals = Intervals.horizontal(
                Series.ONLY,
                Values.indices(count),
                Values.of(count, i -> known.get(i).value()),
                Values.of(count, i -> known.get(i).delta().low()),
                Values.of(count, i -> known.get(i).delta().high()));
        return Figure.of(
                        "estimates",
                        "Value of " + policy,
                        "Reward a row, 95 % intervals by the delta method",
                        Axis.linear("reward a row"),
                        Axis.categories("", names),
                        List.of(Rule.vertical(its.onPolicy().value(), "what was shown"), intervals))
                .withNote("The interval of DM knows nothing of how wrong its model is.");
    }

    private static String name(Estimate its) {
        double parameter = its.estimator().parameter();
        String name = its.estimator().name();
        return Double.isNaN(parameter)
                ? name
                : name + " " + org.recscope.analytics.figure.NumberStyle.AUTO.text(parameter);
    }

    /// How many rows have which weight, over the logarithm.
    ///
    /// @param its a judgement
    /// @return the chart
    public static Figure weights(Judgement its) {
        List<WeightBin> bins = filled(its.diagnostics().histogram());
        int last = bins.size();
        Values from = Values.of(
                last + 1,
                i -> i < last ? bins.get(i).from() : bins.get(last - 1).to());
        Values rows = Values.of(last + 1, i -> bins.get(Math.min(i, last - 1)).rows());
        return Figure.of(
                "weights",
                "Importance weights",
                String.format(
                        java.util.Locale.ROOT,
                        "Effective sample %,.1f of %,d rows; largest weight %,.4g",
                        its.diagnostics().effective(),
                        its.diagnostics().rows(),
                        its.diagnostics().largest()),
                Axis.logarithmic("weight"),
                Axis.fromZero("rows"),
                List.of(Line.step(Series.ONLY, from, rows), Rule.vertical(1, "")));
    }

    /// Without the empty bins at both ends, which would squeeze the others; one is left on each side to fall to zero.
    private static List<WeightBin> filled(List<WeightBin> bins) {
        int from = 0;
        int to = bins.size();
        while (from < to && bins.get(from).rows() == 0) {
            from++;
        }
        while (to > from && bins.get(to - 1).rows() == 0) {
            to--;
        }
        return from == to ? bins : bins.subList(Math.max(0, from - 1), Math.min(bins.size(), to + 1));
    }

    /// Estimates against the clip level: bias against variance.
    ///
    /// @param its a judgement
    /// @param chosen the level to mark; infinite for none
    /// @return the chart
    public static Figure clipping(Judgement its, double chosen) {
        List<ClipPoint> points = its.clipping().stream()
                .filter(point -> Double.isFinite(point.level()))
                .toList();
        Values levels = Values.of(points.size(), i -> points.get(i).level());
        List<Mark> marks = new ArrayList<>();
        Series ips = Series.of("clipped IPS", 0);
        marks.add(new Band(
                ips,
                levels,
                Values.of(
                        points.size(),
                        i -> points.get(i).ips()
                                - Normal.TWO_SIDED_95 * points.get(i).ipsError()),
                Values.of(
                        points.size(),
                        i -> points.get(i).ips()
                                + Normal.TWO_SIDED_95 * points.get(i).ipsError())));
        marks.add(Line.of(
                        ips, levels, Values.of(points.size(), i -> points.get(i).ips()))
                .withDots());
        boolean model = points.stream().noneMatch(point -> Double.isNaN(point.dr()));
        if (model && !points.isEmpty()) {
            marks.add(Line.of(
                            Series.of("clipped DR", 1),
                            levels,
                            Values.of(points.size(), i -> points.get(i).dr()))
                    .withDots());
        }
        marks.add(Line.of(
                        Series.of("bias", 2),
                        levels,
                        Values.of(points.size(), i -> points.get(i).bias()))
                .withDash(Dash.DASHED));
        if (Double.isFinite(chosen)) {
            marks.add(Rule.vertical(chosen, "here"));
        }
        return Figure.of(
                        "clipping",
                        "Estimates against the level at which weights are cut off",
                        "Band: 95 % interval of clipped IPS; dashed: the bias that the rows tell of",
                        Axis.logarithmic("clip level"),
                        Axis.linear("reward a row"),
                        marks)
                .withLegend(Legend.TOP);
    }

    /// Each action's share under both policies.
    ///
    /// @param its a judgement
    /// @param actions what actions are called
    /// @return the chart
    public static Figure overlap(Judgement its, List<String> actions) {
        List<Support.ActionShare> shares = its.support().actions();
        int count = shares.size();
        List<String> hovers = shares.stream()
                .map(share -> "action " + actions.get(share.action()) + ", logged " + share.logged() + " times")
                .toList();
        double most = shares.stream()
                .mapToDouble(share -> Math.max(share.share(), share.target()))
                .max()
                .orElse(1);
        Points points = new Points(
                Series.ONLY,
                Values.of(count, i -> shares.get(i).share()),
                Values.of(count, i -> shares.get(i).target()),
                Values.NONE,
                List.of(),
                List.of(),
                org.recscope.analytics.figure.Marker.CIRCLE,
                hovers);
        return Figure.of(
                "overlap",
                "Overlap by action",
                "How often each action was logged, and how often the policy would do it",
                Axis.fromZero("share of the log"),
                Axis.fromZero("share of the policy"),
                List.of(
                        Line.of(Series.unnamed(Slot.MUTED), Values.of(0, most), Values.of(0, most))
                                .withDash(Dash.DASHED),
                        points));
    }
}
