package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
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
import org.recscope.analytics.figure.Marker;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.offpolicy.ClipPoint;
import org.recscope.analytics.offpolicy.Estimate;
import org.recscope.analytics.offpolicy.Judgement;
import org.recscope.analytics.offpolicy.Light;
import org.recscope.analytics.offpolicy.Reason;
import org.recscope.analytics.offpolicy.SlateJudgement;
import org.recscope.analytics.offpolicy.Support;
import org.recscope.analytics.offpolicy.WeightDiagnostics.WeightBin;
import org.recscope.analytics.statistics.distribution.Normal;

/// Charts of off-policy estimates.
///
/// @param words the language
public record OffPolicyCharts(Words words) {
    /// The traffic light with its words.
    ///
    /// @param its a judgement
    /// @return one note a reason; one that says so where there is none
    public List<Block> light(Judgement its) {
        if (its.verdict().reasons().isEmpty()) {
            return List.of(new FindingNote(Slot.GOOD, light(Light.GREEN), words.get("offpolicy.no-reason")));
        }
        List<Block> notes = new ArrayList<>();
        for (Reason reason : its.verdict().reasons()) {
            Slot slot = reason.light() == Light.RED ? Slot.BAD : Slot.WARNING;
            notes.add(new FindingNote(slot, light(reason.light()), reason.words(words.locale())));
        }
        return notes;
    }

    /// What a light is called.
    ///
    /// @param light which
    /// @return as in `Amber`
    public String light(Light light) {
        return words.get("offpolicy.light." + light.name().toLowerCase(Locale.ROOT));
    }

    /// Every estimator with its interval.
    ///
    /// @param its a judgement
    /// @param policy what the policy is called
    /// @return the chart
    public Figure estimates(Judgement its, String policy) {
        List<Estimate> known = new ArrayList<>(List.of(its.onPolicy()));
        its.estimates().stream().filter(each -> !Double.isNaN(each.value())).forEach(known::add);
        List<String> names = known.stream().map(this::name).toList();
        int count = known.size();
        Intervals intervals = Intervals.horizontal(
                Series.ONLY,
                Values.indices(count),
                Values.of(count, i -> known.get(i).value()),
                Values.of(count, i -> known.get(i).delta().low()),
                Values.of(count, i -> known.get(i).delta().high()));
        Figure figure = Figure.of(
                "estimates",
                words.get("offpolicy.estimates", policy),
                words.get("offpolicy.estimates.of"),
                Axis.linear(words.get("offpolicy.reward")),
                Axis.categories("", names),
                List.of(Rule.vertical(its.onPolicy().value(), words.get("offpolicy.on-policy")), intervals));
        return figure.withNote(words.get("offpolicy.estimates.note"));
    }

    /// What whole lists would have earned.
    ///
    /// @param its a judgement of lists
    /// @return the chart
    public Figure slates(SlateJudgement its) {
        List<SlateJudgement.Named> all = its.estimates();
        int count = all.size();
        List<String> names = all.stream()
                .map(each -> words.get(
                        "offpolicy.slate." + each.name().replace(", ", "-").replace(' ', '-')))
                .toList();
        return Figure.of(
                "slates",
                words.get("offpolicy.slates"),
                words.get("offpolicy.slates.of", String.format(Locale.ROOT, "%,d", its.slates())),
                Axis.linear(words.get("offpolicy.slates.reward")),
                Axis.categories("", names),
                List.of(
                        Rule.vertical(all.getFirst().estimate().value(), ""),
                        Intervals.horizontal(
                                Series.ONLY,
                                Values.indices(count),
                                Values.of(count, i -> all.get(i).estimate().value()),
                                Values.of(
                                        count,
                                        i -> all.get(i).estimate().interval().low()),
                                Values.of(
                                        count,
                                        i -> all.get(i).estimate().interval().high()))));
    }

    private String name(Estimate its) {
        double parameter = its.estimator().parameter();
        String name = its.estimator().name();
        if (name.equals("on-policy")) {
            return words.get("offpolicy.on-policy");
        }
        return Double.isNaN(parameter) ? name : name + " " + NumberStyle.AUTO.text(parameter);
    }

    /// How many rows have which weight, over the logarithm.
    ///
    /// @param its a judgement
    /// @return the chart
    public Figure weights(Judgement its) {
        List<WeightBin> bins = filled(its.diagnostics().histogram());
        int last = bins.size();
        Values from = Values.of(
                last + 1,
                i -> i < last ? bins.get(i).from() : bins.get(last - 1).to());
        Values rows = Values.of(last + 1, i -> bins.get(Math.min(i, last - 1)).rows());
        return Figure.of(
                "weights",
                words.get("offpolicy.weights"),
                words.get(
                        "offpolicy.weights.of",
                        String.format(Locale.ROOT, "%,.1f", its.diagnostics().effective()),
                        String.format(Locale.ROOT, "%,d", its.diagnostics().rows()),
                        String.format(Locale.ROOT, "%,.4g", its.diagnostics().largest())),
                Axis.logarithmic(words.get("offpolicy.weight")),
                Axis.fromZero(words.get("offpolicy.rows")),
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

    /// Estimates against the clip level.
    ///
    /// @param its a judgement
    /// @param chosen the level to mark; infinite for none
    /// @return the chart
    public Figure clipping(Judgement its, double chosen) {
        List<ClipPoint> points = finite(its);
        Values levels = levels(points);
        List<Mark> marks = new ArrayList<>();
        Series ips = Series.of(words.get("offpolicy.clipped", "IPS"), 0);
        marks.add(new Band(
                ips,
                levels,
                of(points, point -> point.ips() - Normal.TWO_SIDED_95 * point.ipsError()),
                of(points, point -> point.ips() + Normal.TWO_SIDED_95 * point.ipsError())));
        marks.add(Line.of(ips, levels, of(points, ClipPoint::ips)).withDots());
        marks.add(Line.of(Series.of(words.get("offpolicy.clipped", "SNIPS"), 2), levels, of(points, ClipPoint::snips)));
        if (modelled(points)) {
            marks.add(Line.of(Series.of(words.get("offpolicy.clipped", "DR"), 1), levels, of(points, ClipPoint::dr))
                    .withDots());
        }
        return overLevels(marks, chosen, "clipping", Axis.linear(words.get("offpolicy.reward")));
    }

    /// What a clip level trades: the bias it brings against the standard error it takes away, all in the reward's unit.
    ///
    /// @param its a judgement
    /// @param chosen the level to mark; infinite for none
    /// @return the chart
    public Figure tradeOff(Judgement its, double chosen) {
        List<ClipPoint> points = finite(its);
        Values levels = levels(points);
        boolean model = modelled(points);
        ToDoubleFunction<ClipPoint> error = model ? ClipPoint::drError : ClipPoint::ipsError;
        String name = model ? "DR" : "IPS";
        List<Mark> marks = new ArrayList<>();
        marks.add(Line.of(Series.of(words.get("offpolicy.error", name), 0), levels, of(points, error))
                .withDots());
        marks.add(Line.of(Series.of(words.get("offpolicy.bias", name), 1), levels, of(points, ClipPoint::bias))
                .withDash(Dash.DASHED));
        marks.add(Line.of(
                Series.of(words.get("offpolicy.both"), 2),
                levels,
                of(points, point -> Math.hypot(point.bias(), error.applyAsDouble(point)))));
        return overLevels(marks, chosen, "clip-trade", Axis.fromZero(words.get("offpolicy.reward")));
    }

    private Figure overLevels(List<Mark> marks, double chosen, String id, Axis up) {
        if (Double.isFinite(chosen)) {
            marks.add(Rule.vertical(chosen, NumberStyle.AUTO.text(chosen)));
        }
        return Figure.of(
                        id,
                        words.get("offpolicy." + id),
                        words.get("offpolicy." + id + ".of"),
                        Axis.logarithmic(words.get("offpolicy.level")),
                        up,
                        marks)
                .withLegend(Legend.TOP);
    }

    private static List<ClipPoint> finite(Judgement its) {
        return its.clipping().stream()
                .filter(point -> Double.isFinite(point.level()))
                .toList();
    }

    private static boolean modelled(List<ClipPoint> points) {
        return !points.isEmpty() && points.stream().noneMatch(point -> Double.isNaN(point.dr()));
    }

    private static Values levels(List<ClipPoint> points) {
        return of(points, ClipPoint::level);
    }

    private static Values of(List<ClipPoint> points, ToDoubleFunction<ClipPoint> figure) {
        return Values.of(points.size(), i -> figure.applyAsDouble(points.get(i)));
    }

    /// Each action's share under both policies.
    ///
    /// @param its a judgement
    /// @param actions what actions are called
    /// @return the chart
    public Figure overlap(Judgement its, List<String> actions) {
        List<Support.ActionShare> shares = its.support().actions();
        int count = shares.size();
        List<String> hovers = shares.stream()
                .map(share -> words.get(
                        "offpolicy.overlap.action",
                        actions.get(share.action()),
                        String.format(Locale.ROOT, "%,d", share.logged())))
                .toList();
        double most = shares.stream()
                .mapToDouble(share -> Math.max(share.share(), share.target()))
                .max()
                .orElse(1);
        Points points = Points.of(
                        Series.ONLY,
                        Values.of(count, i -> shares.get(i).share()),
                        Values.of(count, i -> shares.get(i).target()))
                .withMarker(Marker.CIRCLE)
                .withHovers(hovers);
        Line same = Line.of(Series.unnamed(Slot.MUTED), Values.of(0, most), Values.of(0, most))
                .withDash(Dash.DASHED);
        return Figure.of(
                "overlap",
                words.get("offpolicy.overlap"),
                words.get("offpolicy.overlap.of"),
                Axis.fromZero(words.get("offpolicy.overlap.log")),
                Axis.fromZero(words.get("offpolicy.overlap.policy")),
                List.of(same, points));
    }
}
