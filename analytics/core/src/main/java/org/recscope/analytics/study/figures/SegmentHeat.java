package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Ramp;
import org.recscope.analytics.figure.RowGroup;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Summary;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.PerUserMetric;

/// Segments × metrics for one run: for whom it is better and for whom worse than for all users together.
///
/// Column 0 is the segment, 1 its users, column `i` the metric `lens.shown()[i − 2]`. Row 0 is all users, row `r`
/// segment
/// `r − 1` of the choice.
public final class SegmentHeat {
    private SegmentHeat() {}

    /// Makes the table.
    ///
    /// @param lens what is looked at
    /// @param choice which segments
    /// @param run index of the run
    /// @return cells shaded by how far a segment is from all users
    public static TableFigure of(Lens lens, SegmentChoice choice, int run) {
        List<SegmentKey> segments = choice.segments(lens);
        Words words = lens.words();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(SegmentWords.cut(choice.by())));
        columns.add(Column.numbers(words.get("column.users"), NumberStyle.INTEGER));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(
                start(words.get("users.all.row"), lens.withSegment(null).users().count()));
        for (SegmentKey segment : segments) {
            rows.add(start(lens.name(segment), lens.withSegment(segment).users().count()));
        }
        for (int metric : lens.shown()) {
            columns.add(column(lens, segments, run, metric, rows));
        }
        int left = lens.evaluation().segments(choice.by()).size() - segments.size();
        String note = words.get("segments.shades");
        return new TableFigure(
                "segments-" + choice.by().replace('*', '-'),
                words.get("segments.title", lens.runs().get(run)),
                words.get("segments.subtitle", Integer.toString(segments.size())),
                columns,
                List.of(new RowGroup("", rows)),
                left == 0 ? note : note + " " + words.count("segments.left", left),
                words.get("segments.accessible", lens.runs().get(run), Integer.toString(segments.size())));
    }

    private static List<Cell> start(String name, long users) {
        return new ArrayList<>(List.of(Cell.text(name), Cell.number(users)));
    }

    /// Coverage and Gini change with the number of users alone: beside everybody a segment would always look worse.
    private static int sign(MetricName name) {
        return MetricCatalogue.get(name.family()) instanceof PerUserMetric ? MetricWords.sign(name) : 0;
    }

    /// Adds the cells of one metric to the rows.
    private static Column column(Lens lens, List<SegmentKey> segments, int run, int metric, List<List<Cell>> rows) {
        MetricName name = lens.evaluation().metrics().get(metric);
        Lens everybody = lens.withSegment(null);
        Summary all = everybody.summary(run, metric);
        Summary[] summaries = new Summary[segments.size()];
        double[] means = new double[segments.size()];
        double largest = Double.isNaN(all.mean()) ? 0 : Math.abs(all.mean());
        for (int i = 0; i < summaries.length; i++) {
            summaries[i] = lens.withSegment(segments.get(i)).summary(run, metric);
            means[i] = summaries[i].mean();
            largest = Double.isNaN(means[i]) ? largest : Math.max(largest, Math.abs(means[i]));
        }
        double[] shades = Shades.diverging(means, all.mean(), sign(name), all.high() - all.low());
        rows.getFirst()
                .add(new Cell.Number(
                        all.mean(),
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        false,
                        Explain.number(everybody, run, metric, all)));
        for (int i = 0; i < summaries.length; i++) {
            rows.get(i + 1)
                    .add(new Cell.Number(
                            means[i],
                            Double.NaN,
                            Double.NaN,
                            shades[i],
                            false,
                            Explain.number(lens.withSegment(segments.get(i)), run, metric, summaries[i])));
        }
        return MetricColumn.head(lens, metric, largest).withRamp(Ramp.DIVERGING);
    }
}
