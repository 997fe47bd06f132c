package org.recscope.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.readout.Check;
import org.recscope.analytics.experiment.readout.Decision;
import org.recscope.analytics.experiment.readout.MetricResult;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.experiment.readout.SegmentTable;
import org.recscope.analytics.experiment.readout.Series;
import org.recscope.analytics.segment.slice.Slice;
import org.recscope.analytics.segment.slice.SliceReport;
import org.recscope.analytics.statistics.Interval;

/// Prints what an experiment says: health first.
final class ExperimentText {
    private static final double PERCENT = 100;
    private static final double SURE = 0.05;

    private final Readout readout;
    private final PrintWriter out;

    ExperimentText(Readout readout, PrintWriter out) {
        this.readout = readout;
        this.out = out;
    }

    void print() {
        health();
        results();
        readout.segments().forEach(this::segments);
        readout.series().forEach(this::series);
        readout.slices().forEach(this::slices);
        decisions();
    }

    private void health() {
        out.println(readout.unhealthy() ? "Health: BROKEN. Do not believe what follows." : "Health");
        TextTable table = new TextTable(List.of("", "check", "seen"), 3);
        for (Check check : readout.health()) {
            String mark = switch (check.level()) {
                case FINE -> "ok";
                case LOOK -> "LOOK";
                case BROKEN -> "BROKEN";
            };
            table.row(List.of(mark, check.name(), check.words()));
        }
        table.print(out);
        out.println();
    }

    private void results() {
        ExperimentWords.of(readout).forEach(out::println);
        TextTable table = new TextTable(
                List.of(
                        "metric",
                        "role",
                        "arm",
                        "control",
                        "treatment",
                        "difference",
                        "p",
                        "p corr.",
                        "lift",
                        "interval",
                        "at every look",
                        "wins",
                        "risk",
                        "finds",
                        "n",
                        "verdict"),
                3);
        for (MetricResult result : readout.results()) {
            table.row(List.of(
                    result.metric().name() + note(result),
                    result.metric().role().name().toLowerCase(Locale.ROOT),
                    result.arm(),
                    NumberText.number(result.control()),
                    NumberText.number(result.treatment()),
                    NumberText.number(result.absolute().estimate()),
                    NumberText.p(result.p()),
                    NumberText.p(result.adjustedP()),
                    NumberText.percent(result.lift().estimate()),
                    NumberText.interval(result.adjustedInterval()),
                    NumberText.interval(result.always().interval()),
                    String.format(Locale.ROOT, "%.1f %%", PERCENT * result.chanceToWin()),
                    String.format(Locale.ROOT, "%.2f %%", PERCENT * result.risk()),
                    String.format(Locale.ROOT, "%.2f %%", PERCENT * result.smallest()),
                    String.format(Locale.ROOT, "%,d+%,d", result.controlUnits(), result.units()),
                    result.verdict().name().toLowerCase(Locale.ROOT)));
        }
        table.print(out);
        for (MetricResult result : readout.results()) {
            if (result.undefined() > 0) {
                out.printf(
                        Locale.ROOT,
                        "  %s: %,d units without a value%n",
                        result.metric().name(),
                        result.undefined());
            }
        }
        out.println(
                "  finds: smallest lift found with the power wanted; wins, risk: chance that it is better, loss to expect"
                        + " if shipped");
        out.println();
    }

    private String note(MetricResult result) {
        MetricSpec metric = result.metric();
        String cap = metric.capping() == null ? "" : ", capped at " + metric.capping();
        String adjusted = result.removed() == 0
                ? ""
                : String.format(Locale.ROOT, ", %.0f %% of variance removed", PERCENT * result.removed());
        boolean other = result.test() != readout.question().inference().test();
        return cap + adjusted + (other ? ", by " + result.test().name().toLowerCase(Locale.ROOT) : "");
    }

    private void segments(SegmentTable table) {
        out.printf(
                Locale.ROOT,
                "%s, %s, by %s: segments %s (Q %.2f, %d degrees, p %s, I² %.0f %%); lift %s, with segments weighted %s%n",
                table.metric(),
                table.arm(),
                table.by(),
                table.p() < SURE ? "differ" : "do not differ",
                table.q(),
                table.degrees(),
                NumberText.p(table.p()),
                PERCENT * table.iSquared(),
                NumberText.percent(table.crude()),
                NumberText.percent(table.stratified()));
        TextTable text = new TextTable(
                List.of(
                        "segment",
                        "control",
                        "treatment",
                        "difference",
                        "shrunken",
                        "lift",
                        "interval",
                        "p",
                        "p (BH)",
                        "n"),
                1);
        for (SegmentTable.Row row : table.rows()) {
            text.row(List.of(
                    row.segment() + (row.small() ? " (few)" : ""),
                    NumberText.number(row.control()),
                    NumberText.number(row.treatment()),
                    NumberText.number(row.absolute().estimate()),
                    NumberText.number(row.shrunken()),
                    NumberText.percent(row.lift().estimate()),
                    NumberText.interval(row.lift().interval()),
                    NumberText.p(row.absolute().p()),
                    NumberText.p(row.adjustedP()),
                    String.format(Locale.ROOT, "%,d+%,d", row.controlUnits(), row.units())));
        }
        text.print(out);
        out.println();
    }

    private void slices(SliceReport report) {
        out.printf(
                Locale.ROOT,
                "Slices of %s: %,d looked at in %,d units, estimated on %,d others; %s%n",
                report.about(),
                report.looked(),
                report.searchedOn(),
                report.estimatedOn(),
                report.slices().isEmpty()
                        ? "no effect is unlike the others'"
                        : report.slices().size() + " stand out");
        TextTable table = new TextTable(
                List.of("slice", "units", "effect inside", "outside", "difference", "low", "high", "p (Holm)"), 1);
        for (Slice slice : report.slices()) {
            Interval interval =
                    slice.interval(1 - readout.question().inference().alpha());
            table.row(List.of(
                    slice.toString(),
                    String.format(Locale.ROOT, "%,d", slice.users()),
                    NumberText.number(slice.inside().mean()),
                    NumberText.number(slice.outside().mean()),
                    NumberText.number(slice.difference().estimate()),
                    NumberText.number(interval.low()),
                    NumberText.number(interval.high()),
                    NumberText.p(slice.corrected())));
        }
        if (!report.slices().isEmpty()) {
            table.print(out);
        }
        out.println();
    }

    private void series(Series series) {
        String wears = Double.isNaN(series.slopeP())
                ? ""
                : (series.slopeP() < SURE ? "; the effect changes with days since first seen" : "; no novelty") + ", p "
                        + NumberText.p(series.slopeP());
        out.println(series.metric() + ", " + series.arm() + ", day by day" + wears);
        TextTable table = new TextTable(
                List.of(
                        "day",
                        "units so far",
                        "lift so far",
                        "fixed interval",
                        "at every look",
                        "p at every look",
                        "this day"),
                1);
        for (int i = 0; i < series.cumulative().size(); i++) {
            Series.Point point = series.cumulative().get(i);
            String own = series.daily().stream()
                    .filter(day -> day.day() == point.day())
                    .map(day -> NumberText.percent(day.lift().estimate()))
                    .findFirst()
                    .orElse("");
            table.row(List.of(
                    NumberText.day(point.day()),
                    String.format(Locale.ROOT, "%,d", point.units()),
                    NumberText.percent(point.lift().estimate()),
                    NumberText.interval(point.lift().interval()),
                    NumberText.interval(point.always().interval()),
                    NumberText.p(point.always().p()),
                    own));
        }
        table.print(out);
        out.println();
    }

    private void decisions() {
        for (Decision decision : readout.decisions()) {
            String action = decision.action().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String left = decision.action() == Decision.Action.KEEP_RUNNING && decision.daysLeft() > 0
                    ? String.format(
                            Locale.ROOT,
                            ", about %,.0f more days to find a lift of %.1f %%",
                            decision.daysLeft(),
                            PERCENT * readout.question().target().lift())
                    : "";
            out.println("Decision on " + decision.arm() + ": " + action + left);
            decision.reasons().forEach(reason -> out.println("  - " + reason));
        }
    }
}
