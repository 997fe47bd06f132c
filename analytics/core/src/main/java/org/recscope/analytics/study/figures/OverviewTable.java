package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.RowGroup;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.metric.Need;

/// Runs × metrics at one cut-off: which model is better, and on what.
///
/// Column 0 is the run, column `i` the metric `lens.shown()[i − 1]`; row `r` is run `r`.
public final class OverviewTable {
    private OverviewTable() {}

    /// A table whose cells say their interval on hover.
    ///
    /// @param lens what is looked at
    /// @return the table
    public static TableFigure of(Lens lens) {
        Words words = lens.words();
        String title = words.get("overview.title", lens.whom());
        return make(lens, lens.shown(), "overview", title, false);
    }

    /// Tables whose cells show their interval, narrow enough for a page: accuracy, then everything else.
    ///
    /// @param lens what is looked at
    /// @return one or two tables
    public static List<TableFigure> onPaper(Lens lens) {
        Words words = lens.words();
        int[] accuracy = IntStream.of(lens.shown())
                .filter(metric -> isAccuracy(lens, metric))
                .toArray();
        int[] beyond = IntStream.of(lens.shown())
                .filter(metric -> !isAccuracy(lens, metric))
                .toArray();
        List<TableFigure> tables = new ArrayList<>();
        if (accuracy.length > 0) {
            tables.add(make(lens, accuracy, "accuracy", words.get("overview.accuracy", lens.whom()), true));
        }
        if (beyond.length > 0) {
            tables.add(make(lens, beyond, "beyond", words.get("overview.beyond", lens.whom()), true));
        }
        return tables;
    }

    private static boolean isAccuracy(Lens lens, int metric) {
        String family = lens.evaluation().metrics().get(metric).family();
        return MetricCatalogue.get(family).needs().contains(Need.TRUTH);
    }

    private static TableFigure make(Lens lens, int[] shown, String id, String title, boolean intervals) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(lens.words().get("overview.run")));
        List<List<Cell>> rows = new ArrayList<>();
        lens.runs().forEach(run -> rows.add(new ArrayList<>(List.of(Cell.text(run)))));
        for (int metric : shown) {
            MetricColumn column = MetricColumn.of(lens, metric);
            columns.add(column.head());
            for (int run = 0; run < rows.size(); run++) {
                rows.get(run).add(column.cell(run, intervals));
            }
        }
        Words words = lens.words();
        return new TableFigure(
                id,
                title,
                words.get("overview.subtitle", words.count("users", lens.users().count())),
                columns,
                List.of(new RowGroup("", rows)),
                note(lens, shown),
                accessible(lens));
    }

    /// What shades mean, and for how many users which metrics have no value.
    private static String note(Lens lens, int[] shown) {
        Words words = lens.words();
        String undefined = Undefined.note(lens, shown);
        String shades = lens.runs().size() > 1 ? words.get("overview.shades") : "";
        return undefined.isEmpty() || shades.isEmpty() ? undefined + shades : undefined + " " + shades;
    }

    /// The best run of the metric looked at, in a sentence.
    private static String accessible(Lens lens) {
        Words words = lens.words();
        String runs = Integer.toString(lens.runs().size());
        OptionalInt best = BestRun.of(lens);
        if (best.isEmpty()) {
            return words.get("overview.accessible", runs, lens.whom());
        }
        double mean = lens.summary(best.getAsInt(), lens.index()).mean();
        String number = MetricWords.style(lens.metric(), mean).text(mean);
        String name = lens.runs().get(best.getAsInt());
        return words.get("overview.accessible.best", runs, lens.whom(), name, lens.title(), number);
    }
}
