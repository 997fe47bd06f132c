package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.calibration.Calibration;
import org.recscope.analytics.calibration.CalibrationFigure;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.statistics.Interval;

/// The single numbers of calibrations, one column a model, or two: before and after recalibration.
public final class CalibrationTable {
    private CalibrationTable() {}

    /// Makes the table.
    ///
    /// @param looks the models
    /// @param words the language
    /// @return every figure, with its interval where it has one
    public static TableFigure of(List<CalibrationLook> looks, Words words) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(words.get("probability.figure"))));
        List<Calibration> shown = new ArrayList<>();
        CalibrationCharts charts = new CalibrationCharts(words);
        for (CalibrationLook look : looks) {
            columns.add(column(look.whom(words), look.before(), words));
            shown.add(look.before());
            look.after().ifPresent(after -> {
                String method = charts.method(look.method().orElseThrow());
                columns.add(column(look.whom(words) + ", " + method, after, words));
                shown.add(after);
            });
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (CalibrationFigure figure : CalibrationFigure.values()) {
            rows.add(row(figure, shown, words));
        }
        return TableFigure.of("calibration-figures", "", "", columns, rows)
                .withNote(words.get("probability.figure.note"));
    }

    private static Column column(String name, Calibration its, Words words) {
        return Column.numbers(name, NumberStyle.fixed(4))
                .withSubtitle(words.get(
                        "probability.figure.of",
                        String.format(Locale.ROOT, "%,d", its.rows()),
                        String.format(Locale.ROOT, "%,d", its.users())));
    }

    private static List<Cell> row(CalibrationFigure figure, List<Calibration> shown, Words words) {
        List<Cell> row = new ArrayList<>();
        String indent = figure.label().startsWith(" ") ? "  " : "";
        row.add(Cell.text(indent + words.get("probability.figure." + figure.key()) + arrow(figure)));
        for (Calibration its : shown) {
            Interval range = figure.range(its);
            row.add(Cell.number(figure.of(its)).withInterval(range.low(), range.high()));
        }
        return row;
    }

    private static String arrow(CalibrationFigure figure) {
        return switch (figure.better()) {
            case LOWER -> " ↓";
            case HIGHER -> " ↑";
            case NEITHER -> "";
        };
    }
}
