package org.recscope.analytics.experiment.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.experiment.effect.Sets;
import org.recscope.analytics.experiment.readout.Check;
import org.recscope.analytics.experiment.readout.MetricResult;
import org.recscope.analytics.experiment.readout.MetricResult.Verdict;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.experiment.readout.SegmentTable;
import org.recscope.analytics.experiment.readout.Series;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Band;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.SideColumn;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.statistics.Interval;

/// Charts and tables of a readout. A broken experiment takes the colour out of its results.
public final class ExperimentFigures {
    private static final double PERCENT = 100;
    private static final double SURE = 0.05;

    private ExperimentFigures() {}

    /// What was looked at first.
    ///
    /// @param readout what the experiment says
    /// @return a table of checks
    public static TableFigure health(Readout readout) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Check check : readout.health()) {
            String level = switch (check.level()) {
                case FINE -> "fine";
                case LOOK -> "look";
                case BROKEN -> "BROKEN";
            };
            rows.add(List.of(Cell.text(level), Cell.text(check.name()), Cell.text(check.words())));
        }
        String title = readout.unhealthy() ? "Health: broken. Do not believe the results" : "Health";
        return TableFigure.of(
                "experiment-health",
                title,
                "before any result",
                List.of(Column.words("state"), Column.words("check"), Column.words("seen")),
                rows);
    }

    /// Every metric against the control, on one axis of lifts.
    ///
    /// @param readout what the experiment says
    /// @return a forest plot with the numbers beside
    public static Figure results(Readout readout) {
        List<String> names = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        List<String> lifts = new ArrayList<>();
        List<String> p = new ArrayList<>();
        List<String> wins = new ArrayList<>();
        List<String> verdicts = new ArrayList<>();
        List<Interval> intervals = new ArrayList<>();
        List<Double> middles = new ArrayList<>();
        for (MetricResult result : readout.results()) {
            names.add(result.metric().name() + " · " + result.arm());
            slots.add(slot(result.verdict(), readout.unhealthy()));
            lifts.add(percent(result.lift().estimate()));
            p.add(Numbers.p(result.adjustedP()));
            wins.add(String.format(Locale.ROOT, "%.1f %%", PERCENT * result.chanceToWin()));
            verdicts.add(result.verdict().name().toLowerCase(Locale.ROOT));
            intervals.add(result.adjustedInterval());
            middles.add(result.lift().estimate());
        }
        String how = String.format(
                Locale.ROOT,
                "against %s; %.0f %% intervals by %s; p by %s, goals corrected by %s over %d",
                readout.control(),
                PERCENT * (1 - readout.question().inference().alpha()),
                Names.of(readout.question().inference().lift().name()),
                Names.of(readout.question().inference().test().name()),
                Names.of(readout.question().inference().correction().word()),
                readout.family());
        return forest("experiment-results", "Lift of every metric", how, names, slots, middles, intervals)
                .withColumns(List.of(
                        SideColumn.numbers("lift", lifts),
                        SideColumn.numbers("p", p),
                        SideColumn.numbers("chance to win", wins),
                        SideColumn.numbers("verdict", verdicts)));
    }

    /// One metric by segment, on one axis of lifts.
    ///
    /// @param readout what the experiment says
    /// @param table one of its tables
    /// @return a forest plot that says first whether segments differ
    public static Figure segments(Readout readout, SegmentTable table) {
        List<String> names = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        List<String> lifts = new ArrayList<>();
        List<String> p = new ArrayList<>();
        List<String> units = new ArrayList<>();
        List<Interval> intervals = new ArrayList<>();
        List<Double> middles = new ArrayList<>();
        for (SegmentTable.Row row : table.rows()) {
            names.add(row.segment());
            slots.add(row.small() || readout.unhealthy() ? Slot.MUTED : Slot.ACCENT);
            lifts.add(percent(row.lift().estimate()));
            p.add(Numbers.p(row.adjustedP()));
            units.add(String.format(Locale.ROOT, "%,d", row.controlUnits() + row.units()));
            intervals.add(row.lift().interval());
            middles.add(row.lift().estimate());
        }
        String words = String.format(
                Locale.ROOT,
                "segments %s: Q %.2f, p %s, I² %.0f %%; lift %s, with segments weighted %s",
                table.p() < readout.question().inference().alpha() ? "differ" : "do not differ",
                table.q(),
                Numbers.p(table.p()),
                PERCENT * table.iSquared(),
                percent(table.crude()),
                percent(table.stratified()));
        String title = table.metric() + " of " + table.arm() + " by " + table.by();
        return forest("experiment-by-" + table.by(), title, words, names, slots, middles, intervals)
                .withColumns(List.of(
                        SideColumn.numbers("lift", lifts),
                        SideColumn.numbers("p (BH)", p),
                        SideColumn.numbers("units", units)));
    }

    /// One metric over time: the lift with all rows so far, its fixed interval, and the one that holds at every look.
    ///
    /// @param series of a readout
    /// @return lines with bands
    public static Figure cumulative(Series series) {
        List<Series.Point> points = series.cumulative();
        int n = points.size();
        Values days = Values.of(n, i -> points.get(i).day());
        org.recscope.analytics.figure.Series lift =
                new org.recscope.analytics.figure.Series("lift so far, with its fixed interval", Slot.ACCENT);
        org.recscope.analytics.figure.Series always =
                org.recscope.analytics.figure.Series.of("interval that holds at every look", 1);
        List<Mark> marks = List.of(
                new Band(
                        lift,
                        days,
                        Values.of(n, i -> finite(points.get(i).lift().interval().low())),
                        Values.of(n, i -> finite(points.get(i).lift().interval().high()))),
                Line.of(
                        always,
                        days,
                        Values.of(
                                n, i -> finite(points.get(i).always().interval().low()))),
                Line.of(
                        always,
                        days,
                        Values.of(
                                n, i -> finite(points.get(i).always().interval().high()))),
                Line.of(lift, days, Values.of(n, i -> points.get(i).lift().estimate())),
                Rule.horizontal(0, ""));
        String novelty = Double.isNaN(series.slopeP())
                ? ""
                : (series.slopeP() < SURE ? "changes" : "steady") + " by days since first seen, p "
                        + Numbers.p(series.slopeP());
        return Figure.of(
                "experiment-over-time",
                series.metric() + " of " + series.arm() + " day by day",
                novelty,
                Axis.linear("day"),
                Axis.linear("lift").withStyle(NumberStyle.percent(1)),
                marks);
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }

    private static Figure forest(
            String id,
            String title,
            String subtitle,
            List<String> names,
            List<Slot> slots,
            List<Double> middles,
            List<Interval> intervals) {
        int n = names.size();
        Intervals marks = Intervals.horizontal(
                        org.recscope.analytics.figure.Series.ONLY,
                        Values.indices(n),
                        Values.of(n, middles::get),
                        Values.of(n, i -> end(intervals.get(i), true)),
                        Values.of(n, i -> end(intervals.get(i), false)))
                .withSlots(slots);
        return Figure.of(
                        id,
                        title,
                        subtitle,
                        Axis.linear("lift").withStyle(NumberStyle.percent(1)),
                        Axis.categories("", names),
                        List.of(Rule.vertical(0, ""), marks))
                .withLegend(Legend.NONE);
    }

    /// What has no bound draws no whisker; its number stands beside.
    private static double end(Interval interval, boolean low) {
        return Sets.bounded(interval) ? low ? interval.low() : interval.high() : Double.NaN;
    }

    private static Slot slot(Verdict verdict, boolean unhealthy) {
        if (unhealthy) {
            return Slot.MUTED;
        }
        return switch (verdict) {
            case WON, HELD, SAME -> Slot.GOOD;
            case LOST -> Slot.BAD;
            case OPEN, UNDEFINED -> Slot.MUTED;
        };
    }

    private static String percent(double share) {
        return Double.isNaN(share)
                ? "undefined"
                : String.format(Locale.ROOT, "%+.2f %%", PERCENT * share).replace('-', '−');
    }
}
