package org.recscope.analytics.study.figures;

import static org.recscope.analytics.experiment.readout.Words.p;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.recscope.analytics.experiment.effect.Sets;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.readout.MetricResult;
import org.recscope.analytics.experiment.readout.MetricResult.Verdict;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.experiment.readout.SegmentTable;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.SideColumn;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.statistics.Interval;

/// Effects of an experiment on one shared axis, with their numbers beside. A broken experiment takes the colour out.
public final class ExperimentForest {
    private final Readout readout;
    private final Words words;

    /// Forests of a readout.
    ///
    /// @param readout what the experiment says
    /// @param words the language
    public ExperimentForest(Readout readout, Words words) {
        this.readout = readout;
        this.words = words;
    }

    /// The lift of every metric in every treatment, by the intervals that decide.
    ///
    /// @return a forest plot
    public Figure lifts() {
        List<MetricResult> results = readout.results();
        Axis axis = Axis.linear(words.get("experiment.lift")).withStyle(NumberStyle.percent(1));
        return forest(
                        "experiment-results",
                        words.get("experiment.results"),
                        convention(),
                        axis,
                        texts(results, its -> its.metric().name() + " · " + its.arm()),
                        results.stream().map(its -> its.lift().estimate()).toList(),
                        results.stream().map(MetricResult::adjustedInterval).toList(),
                        results.stream().map(this::slot).toList())
                .withColumns(List.of(
                        column(
                                "experiment.column.lift",
                                texts(results, its -> signed(its.lift().estimate()))),
                        column("experiment.column.interval", texts(results, its -> range(its.adjustedInterval()))),
                        column("experiment.column.p", texts(results, its -> p(its.adjustedP()))),
                        column("experiment.column.win", texts(results, its -> share(its.chanceToWin()))),
                        column("experiment.column.verdict", texts(results, this::verdict))));
    }

    /// The absolute effect of one metric in every treatment, in its own unit.
    ///
    /// @param metric its name
    /// @return a forest plot
    public Figure absolute(String metric) {
        List<MetricResult> results = readout.results().stream()
                .filter(its -> its.metric().name().equals(metric))
                .toList();
        return forest(
                        "experiment-absolute-" + metric,
                        metric,
                        words.get("experiment.absolute.of", readout.control(), share(1 - alpha())),
                        Axis.linear(words.get("experiment.absolute", metric)),
                        texts(results, MetricResult::arm),
                        results.stream().map(its -> its.absolute().estimate()).toList(),
                        results.stream().map(its -> its.absolute().interval()).toList(),
                        results.stream().map(this::slot).toList())
                .withColumns(List.of(
                        column(
                                "experiment.column.difference",
                                texts(results, its -> number(its.absolute().estimate()))),
                        column(
                                "experiment.column.interval",
                                texts(results, its -> numbers(its.absolute().interval()))),
                        column(
                                "experiment.column.p",
                                texts(results, its -> p(its.absolute().p()))),
                        column("experiment.column.verdict", texts(results, this::verdict))));
    }

    /// One metric by segment: whether segments differ at all stands above.
    ///
    /// @param table one of the readout's
    /// @return a forest plot
    public Figure segments(SegmentTable table) {
        List<SegmentTable.Row> rows = table.rows();
        boolean differ = table.p() < alpha();
        String above = words.get(
                differ ? "experiment.segments.differ" : "experiment.segments.same",
                String.format(Locale.ROOT, "%.2f", table.q()),
                p(table.p()),
                percent(table.iSquared()),
                signed(table.crude()),
                signed(table.stratified()));
        return forest(
                        "experiment-by-" + table.by() + "-" + table.metric() + "-" + table.arm(),
                        words.get("experiment.segments", table.metric(), table.arm(), table.by()),
                        above,
                        Axis.linear(words.get("experiment.lift")).withStyle(NumberStyle.percent(1)),
                        rows.stream().map(SegmentTable.Row::segment).toList(),
                        rows.stream().map(row -> row.lift().estimate()).toList(),
                        rows.stream().map(row -> row.lift().interval()).toList(),
                        rows.stream()
                                .map(row -> row.small() || readout.unhealthy() ? Slot.MUTED : Slot.ACCENT)
                                .toList())
                .withColumns(List.of(
                        column(
                                "experiment.column.lift",
                                rows.stream()
                                        .map(row -> signed(row.lift().estimate()))
                                        .toList()),
                        column(
                                "experiment.column.p.bh",
                                rows.stream().map(row -> p(row.adjustedP())).toList()),
                        column(
                                "experiment.column.units",
                                rows.stream()
                                        .map(row -> Texts.count(row.controlUnits() + row.units()))
                                        .toList())));
    }

    /// How effects are told from chance, in a line.
    ///
    /// @return level, lift, test, correction and what decides
    public String convention() {
        ExperimentQuestion question = readout.question();
        return words.get(
                "experiment.convention",
                readout.control(),
                percent(1 - alpha()),
                method(question.inference().lift().name()),
                method(question.inference().test().name()),
                method(question.inference().correction().word()),
                Integer.toString(readout.family()),
                words.get("experiment.basis." + question.inference().basis()));
    }

    /// A method as people call it.
    String method(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return words.find("experiment.method." + lower, lower);
    }

    private double alpha() {
        return readout.question().inference().alpha();
    }

    private String verdict(MetricResult result) {
        return words.get("experiment.verdict." + result.verdict());
    }

    private Slot slot(MetricResult result) {
        if (readout.unhealthy()) {
            return Slot.MUTED;
        }
        Verdict verdict = result.verdict();
        return verdict == Verdict.LOST
                ? Slot.BAD
                : verdict == Verdict.OPEN || verdict == Verdict.UNDEFINED ? Slot.MUTED : Slot.GOOD;
    }

    private SideColumn column(String key, List<String> cells) {
        return SideColumn.numbers(words.get(key), cells);
    }

    private static <T> List<String> texts(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toList();
    }

    private static Figure forest(
            String id,
            String title,
            String subtitle,
            Axis axis,
            List<String> names,
            List<Double> middles,
            List<Interval> intervals,
            List<Slot> slots) {
        int n = names.size();
        Intervals marks = Intervals.horizontal(
                        Series.ONLY,
                        Values.indices(n),
                        Values.of(n, middles::get),
                        Values.of(n, i -> end(intervals.get(i), true)),
                        Values.of(n, i -> end(intervals.get(i), false)))
                .withSlots(slots);
        return Figure.of(
                        id,
                        title,
                        subtitle,
                        axis,
                        Axis.categories("", new ArrayList<>(names)),
                        List.of(Rule.vertical(0, ""), marks))
                .withLegend(Legend.NONE);
    }

    /// What has no bound draws no whisker; its number stands beside.
    private static double end(Interval interval, boolean low) {
        double end = low ? interval.low() : interval.high();
        return Sets.bounded(interval) && Double.isFinite(end) ? end : Double.NaN;
    }

    private String range(Interval interval) {
        if (Double.isNaN(interval.low())) {
            return words.get("experiment.undefined");
        }
        return Sets.bounded(interval)
                ? "[" + bare(interval.low()) + ", " + bare(interval.high()) + "] %"
                : words.get("experiment.unbounded");
    }

    private static String bare(double share) {
        return String.format(Locale.ROOT, "%+.2f", 100 * share).replace('-', '−');
    }

    private String numbers(Interval interval) {
        return Double.isNaN(interval.low())
                ? words.get("experiment.undefined")
                : "[" + number(interval.low()) + ", " + number(interval.high()) + "]";
    }

    private String signed(double share) {
        return Double.isNaN(share)
                ? words.get("experiment.undefined")
                : org.recscope.analytics.experiment.readout.Words.percent(share);
    }

    private static String number(double value) {
        return org.recscope.analytics.experiment.readout.Words.number(value).replace('-', '−');
    }

    static String share(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    static String percent(double share) {
        if (!Double.isFinite(share)) {
            return "–";
        }
        BigDecimal rounded = new BigDecimal(100 * share).round(new MathContext(3));
        return (rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString()) + " %";
    }
}
