package org.recscope.analytics.study.figures;

import static org.recscope.analytics.experiment.readout.Words.number;
import static org.recscope.analytics.experiment.readout.Words.p;

import java.util.List;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.segment.slice.Slice;
import org.recscope.analytics.segment.slice.SliceReport;
import org.recscope.analytics.statistics.Interval;

/// Groups that were found to have an effect unlike the others'.
public final class ExperimentSlices {
    private ExperimentSlices() {}

    /// One search, estimated on units that it did not look at.
    ///
    /// @param report of the readout
    /// @param readout what the experiment says
    /// @param words the language
    /// @return a table, empty where nothing stands out
    public static TableFigure of(SliceReport report, Readout readout, Words words) {
        double level = 1 - readout.question().inference().alpha();
        return TableFigure.of(
                "experiment-slices",
                words.get("experiment.slices", report.about()),
                words.get(
                        report.slices().isEmpty() ? "experiment.slices.none" : "experiment.slices.some",
                        Texts.count(report.looked()),
                        Texts.count(report.searchedOn()),
                        Texts.count(report.estimatedOn())),
                List.of(
                        Column.words(words.get("experiment.slices.group")),
                        right("experiment.column.units", words),
                        right("experiment.slices.inside", words),
                        right("experiment.slices.outside", words),
                        right("experiment.column.difference", words),
                        right("experiment.column.interval", words),
                        right("experiment.slices.p", words)),
                report.slices().stream().map(slice -> row(slice, level)).toList());
    }

    private static List<Cell> row(Slice slice, double level) {
        Interval interval = slice.interval(level);
        return List.of(
                Cell.text(slice.toString()),
                Cell.text(Texts.count(slice.users())),
                Cell.text(minus(number(slice.inside().mean()))),
                Cell.text(minus(number(slice.outside().mean()))),
                Cell.text(minus(number(slice.difference().estimate()))),
                Cell.text(minus("[" + number(interval.low()) + ", " + number(interval.high()) + "]")),
                Cell.text(p(slice.corrected())));
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }

    private static Column right(String key, Words words) {
        return Column.numbers(words.get(key), NumberStyle.AUTO);
    }
}
