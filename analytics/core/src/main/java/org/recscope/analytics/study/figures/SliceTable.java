package org.recscope.analytics.study.figures;

import java.util.List;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Ramp;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.segment.SegmentRule;
import org.recscope.analytics.segment.slice.Slice;
import org.recscope.analytics.segment.slice.SliceReport;
import org.recscope.analytics.statistics.Interval;
import org.recscope.kernel.metric.MetricName;

/// Found slices: who they are, how many, their mean against everybody else's, and how sure that is. Row `r` is slice
/// `r` of the report.
public final class SliceTable {
    private static final double DEEP = 0.75;
    private static final NumberStyle P = new NumberStyle(NumberStyle.Kind.AUTO, 3, false);

    private SliceTable() {}

    /// Where two runs differ unlike elsewhere.
    ///
    /// @param found what was found
    /// @param versus which runs
    /// @param metric of which metric
    /// @param words the language
    /// @return without rows when nothing stands out
    public static TableFigure widest(FoundSlices found, Versus versus, MetricName metric, Words words) {
        String title =
                words.get("slices.widest", MetricWords.title(metric, words), versus.candidate(), versus.baseline());
        return table("slices-widest-" + metric, title, found.widest(), found.alpha(), metric, words);
    }

    /// Where a run is weakest.
    ///
    /// @param found what was found
    /// @param versus which runs; the candidate is looked at
    /// @param metric of which metric
    /// @param words the language
    /// @return without rows when nothing stands out
    public static TableFigure weakest(FoundSlices found, Versus versus, MetricName metric, Words words) {
        String title = words.get("slices.weakest", MetricWords.title(metric, words), versus.candidate());
        return table("slices-weakest-" + metric, title, found.weakest(), found.alpha(), metric, words);
    }

    private static TableFigure table(
            String id, String title, SliceReport report, double alpha, MetricName metric, Words words) {
        List<Column> columns = List.of(
                Column.words(words.get("slices.slice")),
                Column.numbers(words.get("column.users"), NumberStyle.INTEGER),
                Column.numbers(words.get("slices.inside"), NumberStyle.AUTO),
                Column.numbers(words.get("slices.outside"), NumberStyle.AUTO),
                Column.numbers(words.get("slices.gap"), NumberStyle.AUTO.withSign())
                        .withRamp(Ramp.DIVERGING),
                Column.numbers(words.get("duel.low"), NumberStyle.AUTO.withSign()),
                Column.numbers(words.get("duel.high"), NumberStyle.AUTO.withSign()),
                Column.numbers(words.get("duel.p"), P),
                Column.numbers(words.get("duel.corrected"), P));
        int sign = MetricWords.sign(metric);
        List<List<Cell>> rows =
                report.slices().stream().map(slice -> row(slice, alpha, sign)).toList();
        return TableFigure.of(id, title, "", columns, rows).withNote(note(report, words));
    }

    private static String note(SliceReport report, Words words) {
        String looked = Texts.count(report.looked());
        String searched = words.count("users", report.searchedOn());
        String estimated = Texts.count(report.estimatedOn());
        return words.get(report.slices().isEmpty() ? "slices.none" : "slices.note", looked, searched, estimated);
    }

    private static List<Cell> row(Slice slice, double alpha, int sign) {
        Interval interval = slice.interval(1 - alpha);
        double gap = slice.difference().estimate();
        return List.of(
                Cell.text(SegmentRule.of(slice.key()).toString()),
                Cell.number(slice.users()),
                Cell.number(slice.inside().mean()),
                Cell.number(slice.outside().mean()),
                Cell.number(gap).withShade(sign == 0 ? Double.NaN : DEEP * sign * Math.signum(gap)),
                Cell.number(interval.low()),
                Cell.number(interval.high()),
                Cell.number(slice.pValue()),
                Cell.number(slice.corrected()));
    }
}
