package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.comparison.ComparisonRow;
import org.recscope.analytics.comparison.SegmentsDiffer;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Marker;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.SideColumn;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Interval;
import org.recscope.kernel.metric.MetricName;

/// The difference of two runs for all users and segment by segment on one axis, as it is and drawn together; whether
/// segments differ at all stands above. Row 0 is all users; mark 0 the line of no difference, mark 1 the differences,
/// mark
/// 2 those drawn together.
public final class DuelForest {
    private static final double APART = 0.18;
    private static final NumberStyle NUMBER = NumberStyle.AUTO;
    private static final NumberStyle P = new NumberStyle(NumberStyle.Kind.AUTO, 3, false);

    private DuelForest() {}

    /// Makes the figure.
    ///
    /// @param duel who is compared
    /// @param metric one that was compared and has a value for single users
    /// @param by what users are cut by; empty for none
    /// @param words the language
    /// @return a forest plot
    public static Figure of(Duel duel, MetricName metric, String by, Words words) {
        List<ComparisonRow> rows = duel.rows(metric, by);
        SegmentsDiffer differ = by.isEmpty() || rows.isEmpty()
                ? null
                : duel.comparison().differ(rows.getFirst().contrast(), by).orElse(null);
        List<Mark> marks = new ArrayList<>(List.of(Rule.vertical(0, "")));
        marks.add(raw(duel, rows, words));
        if (differ != null && differ.segments().size() > 1) {
            marks.add(pooled(rows, differ, duel.comparison().request().alpha(), words));
        }
        String title = words.get(
                by.isEmpty() ? "duel.forest.all" : "duel.forest",
                MetricWords.title(metric, words),
                duel.candidate(),
                duel.baseline(),
                SegmentWords.cut(by));
        return Figure.of(
                        "compare-" + metric + (by.isEmpty() ? "" : "-" + by.replace('*', '-')),
                        title,
                        differ == null ? "" : heterogeneity(differ, words),
                        Axis.linear(words.get("duel.axis", MetricWords.title(metric, words))),
                        Axis.categories(
                                "", rows.stream().map(row -> name(row, words)).toList()),
                        marks)
                .withLegend(marks.size() > 2 ? Legend.TOP : Legend.NONE)
                .withColumns(columns(rows, words))
                .withAccessibleText(title);
    }

    private static Intervals raw(Duel duel, List<ComparisonRow> rows, Words words) {
        List<String> hovers = rows.stream().map(row -> hover(row, words)).toList();
        return Intervals.horizontal(
                        Series.of(words.get("duel.raw"), duel.colour()),
                        Values.indices(rows.size()),
                        Values.of(rows.size(), i -> rows.get(i).effect().difference()),
                        Values.of(rows.size(), i -> rows.get(i).interval().low()),
                        Values.of(rows.size(), i -> rows.get(i).interval().high()))
                .withHovers(hovers)
                .withSlots(rows.stream()
                        .map(row -> row.small() ? Slot.MUTED : Slot.series(duel.colour()))
                        .toList());
    }

    /// Below the raw ones, where a row is a segment that counts.
    private static Mark pooled(List<ComparisonRow> rows, SegmentsDiffer differ, double alpha, Words words) {
        List<SegmentKey> segments = differ.segments();
        List<Interval> intervals = segments.stream()
                .map(segment -> differ.shrunkenInterval(segment, alpha))
                .toList();
        List<SegmentKey> shown =
                rows.stream().map(row -> row.contrast().segment()).toList();
        return new Intervals(
                new Series(words.get("duel.pooled"), Slot.MUTED),
                Values.of(segments.size(), i -> shown.indexOf(segments.get(i)) + APART),
                Values.of(segments.size(), i -> differ.shrunken(segments.get(i))),
                Values.of(segments.size(), i -> intervals.get(i).low()),
                Values.of(segments.size(), i -> intervals.get(i).high()),
                org.recscope.analytics.figure.Orientation.HORIZONTAL,
                List.of(),
                Marker.DIAMOND,
                List.of());
    }

    private static String heterogeneity(SegmentsDiffer differ, Words words) {
        var scatter = differ.heterogeneity();
        return words.get(
                "duel.heterogeneity",
                NUMBER.text(scatter.q()),
                Integer.toString(scatter.degrees()),
                P.text(scatter.pValue()),
                P.text(differ.corrected()),
                NumberStyle.percent(0).text(scatter.iSquared()));
    }

    private static List<SideColumn> columns(List<ComparisonRow> rows, Words words) {
        return List.of(
                SideColumn.numbers(
                        words.get("duel.difference"),
                        rows.stream()
                                .map(row -> NUMBER.withSign().text(row.effect().difference()))
                                .toList()),
                SideColumn.numbers(
                        words.get("duel.corrected"),
                        rows.stream()
                                .map(row -> NUMBER.text(row.corrected().t()))
                                .toList()),
                SideColumn.numbers(
                        words.get("column.defined"),
                        rows.stream()
                                .map(row -> Texts.count(row.effect().users()))
                                .toList()));
    }

    private static String name(ComparisonRow row, Words words) {
        SegmentKey segment = row.contrast().segment();
        return segment == null ? words.get("users.all.row") : SegmentWords.brief(segment, words);
    }

    private static String hover(ComparisonRow row, Words words) {
        String small = row.small() ? "\n" + words.get("duel.small") : "";
        return words.get(
                        "duel.hover",
                        name(row, words),
                        NUMBER.withSign().text(row.effect().difference()),
                        NUMBER.withSign().text(row.interval().low()),
                        NUMBER.withSign().text(row.interval().high()),
                        P.text(row.raw().t()),
                        P.text(row.corrected().t()))
                + small;
    }
}
