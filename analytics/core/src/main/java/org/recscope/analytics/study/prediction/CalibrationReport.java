package org.recscope.analytics.study.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.calibration.CalibrationFigure;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.figure.Section;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.study.Version;

/// The page about predicted probabilities: figures and charts of every model.
public final class CalibrationReport {
    private CalibrationReport() {}

    /// Makes the page.
    ///
    /// @param answer what was found
    /// @return the page as data
    public static Report of(PredictionAnswer answer) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("Figures", List.of(table(answer))));
        for (RunCalibration run : answer.runs()) {
            List<Block> charts = List.of(CalibrationCharts.reliability(run), CalibrationCharts.histogram(run));
            sections.add(new Section(run.run(), charts, 2));
        }
        sections.add(new Section("How sure the error is", CalibrationCharts.errors(answer), 2));
        for (String by : answer.runs().getFirst().by()) {
            sections.add(Section.of("By " + by, List.of(CalibrationCharts.segments(answer, by))));
        }
        List<String> names = answer.runs().stream().map(RunCalibration::run).toList();
        return new Report(
                "Can the probabilities of " + String.join(", ", names) + " be believed?",
                answer.question().options().binning() + "; 95 % intervals, users drawn anew",
                facts(answer),
                sections,
                List.of(
                        new Fact(
                                "seed",
                                Long.toString(answer.question().options().seed())),
                        new Fact("program", "recscope " + Version.number())));
    }

    private static List<Fact> facts(PredictionAnswer answer) {
        return answer.files().stream()
                .map(file -> new Fact(
                        PredictionReader.name(file), String.valueOf(file.path().getFileName())))
                .toList();
    }

    /// The single numbers, one column a model.
    ///
    /// @param answer what was found
    /// @return a table
    public static TableFigure table(PredictionAnswer answer) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("figure")));
        for (RunCalibration run : answer.runs()) {
            columns.add(Column.numbers(run.run(), NumberStyle.fixed(4))
                    .withSubtitle(String.format(
                            Locale.ROOT,
                            "%,d rows, %,d users",
                            run.overall().rows(),
                            run.overall().users())));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (CalibrationFigure figure : CalibrationFigure.values()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.text(figure.label() + arrow(figure)));
            for (RunCalibration run : answer.runs()) {
                Interval range = figure.range(run.overall());
                row.add(Cell.number(figure.of(run.overall())).withInterval(range.low(), range.high()));
            }
            rows.add(row);
        }
        return TableFigure.of("calibration-figures", "", "", columns, rows);
    }

    private static String arrow(CalibrationFigure figure) {
        return switch (figure.better()) {
            case LOWER -> " ↓";
            case HIGHER -> " ↑";
            case NEITHER -> "";
        };
    }
}
