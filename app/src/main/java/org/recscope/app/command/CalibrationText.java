package org.recscope.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.calibration.Bin;
import org.recscope.analytics.calibration.BinSensitivity;
import org.recscope.analytics.calibration.Calibration;
import org.recscope.analytics.calibration.CalibrationFigure;
import org.recscope.analytics.calibration.recalibration.Recalibrated;
import org.recscope.analytics.calibration.recalibration.Recalibrations;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.study.prediction.GroupCalibration;
import org.recscope.analytics.study.prediction.PredictionAnswer;
import org.recscope.analytics.study.prediction.RunCalibration;

/// Calibrations as text for a terminal.
final class CalibrationText {
    private static final List<CalibrationFigure> SHORT = List.of(
            CalibrationFigure.ECE,
            CalibrationFigure.ECE_DEBIASED,
            CalibrationFigure.SMOOTH_ECE,
            CalibrationFigure.MCE,
            CalibrationFigure.BRIER,
            CalibrationFigure.LOG_LOSS,
            CalibrationFigure.AUC,
            CalibrationFigure.SPIEGELHALTER_Z);

    private final PredictionAnswer answer;
    private final PrintWriter out;

    CalibrationText(PredictionAnswer answer, PrintWriter out) {
        this.answer = answer;
        this.out = out;
    }

    void print() {
        answer.problems().forEach(problem -> out.println("Note: " + problem.message()));
        out.println("All rows; " + answer.question().options().binning() + "; 95 % intervals, users drawn anew");
        overall().print(out);
        for (RunCalibration run : answer.runs()) {
            title("Reliability of " + run.run() + ": what was promised and what came");
            curve(run.overall()).print(out);
        }
        title("ECE over the number of bins: equal width, equal mass; as it is, debiased");
        sensitivity().print(out);
        for (String by : answer.runs().stream()
                .flatMap(run -> run.by().stream())
                .distinct()
                .toList()) {
            title("By " + by);
            segments(by).print(out);
        }
        answer.question().split().ifPresent(split -> {
            title("Recalibration, learned from some users and judged by the others (share " + split.share() + ", seed "
                    + split.seed() + ")");
            recalibrations().print(out);
            for (String by : answer.runs().stream()
                    .flatMap(run -> run.by().stream())
                    .distinct()
                    .toList()) {
                title("Recalibration by " + by + ": ECE, debiased ECE, smooth ECE");
                recalibrations(by).print(out);
            }
        });
        out.flush();
    }

    private void title(String words) {
        out.println();
        out.println(words);
    }

    private TextTable overall() {
        List<String> heading = new ArrayList<>(List.of("figure", "better"));
        answer.runs().forEach(run -> heading.add(run.run()));
        TextTable table = new TextTable(heading, 2);
        facts(table);
        for (CalibrationFigure figure : CalibrationFigure.values()) {
            List<String> row = new ArrayList<>();
            row.add(figure.label());
            row.add(
                    switch (figure.better()) {
                        case LOWER -> "lower";
                        case HIGHER -> "higher";
                        case NEITHER -> "";
                    });
            answer.runs().forEach(run -> row.add(value(figure, run.overall())));
            table.row(row);
        }
        return table;
    }

    private void facts(TextTable table) {
        List<String> rows = new ArrayList<>(List.of("predictions", ""));
        List<String> users = new ArrayList<>(List.of("users", ""));
        List<String> rates = new ArrayList<>(List.of("rate of labels", ""));
        List<String> scores = new ArrayList<>(List.of("mean score", ""));
        List<String> impossible = new ArrayList<>(List.of("ruled out, but came", ""));
        for (RunCalibration run : answer.runs()) {
            Calibration its = run.overall();
            rows.add(count(its.rows()));
            users.add(count(its.users()));
            rates.add(number(its.rate()));
            scores.add(number(its.meanScore()));
            impossible.add(count(its.logLoss().impossible()));
        }
        List.of(rows, users, rates, scores, impossible).forEach(table::row);
    }

    private static String value(CalibrationFigure figure, Calibration calibration) {
        String value = number(figure.of(calibration));
        Interval range = figure.range(calibration);
        return Double.isNaN(range.low())
                ? value
                : value + " [" + number(range.low()) + ", " + number(range.high()) + "]";
    }

    private static TextTable curve(Calibration calibration) {
        TextTable table = new TextTable(List.of("bin", "predictions", "mean score", "rate", "95 % band", "gap"), 1);
        for (int b = 0; b < calibration.curve().bins().size(); b++) {
            Bin bin = calibration.curve().bins().get(b);
            Interval band = calibration.band().get(b);
            table.row(List.of(
                    String.format(Locale.ROOT, "%.3f – %.3f", bin.low(), bin.high()),
                    count(bin.count()),
                    number(bin.meanScore()),
                    number(bin.rate()),
                    Double.isNaN(band.low()) ? "" : number(band.low()) + " – " + number(band.high()),
                    signed(bin.gap())));
        }
        return table;
    }

    private TextTable sensitivity() {
        List<String> heading = new ArrayList<>(List.of("bins"));
        for (RunCalibration run : answer.runs()) {
            heading.addAll(List.of(run.run() + " width", "mass", "width debiased", "mass debiased"));
        }
        TextTable table = new TextTable(heading, 0);
        int numbers = answer.runs().getFirst().overall().sensitivity().size();
        for (int i = 0; i < numbers; i++) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(
                    answer.runs().getFirst().overall().sensitivity().get(i).bins()));
            for (RunCalibration run : answer.runs()) {
                BinSensitivity its = run.overall().sensitivity().get(i);
                row.addAll(List.of(
                        number(its.width()),
                        number(its.mass()),
                        number(its.debiasedWidth()),
                        number(its.debiasedMass())));
            }
            table.row(row);
        }
        return table;
    }

    private static List<String> shortHeading(String... first) {
        List<String> heading = new ArrayList<>(List.of(first));
        SHORT.forEach(figure -> heading.add(figure.label()));
        return heading;
    }

    private static void shortFigures(List<String> row, Calibration calibration) {
        SHORT.forEach(figure -> row.add(number(figure.of(calibration))));
    }

    private TextTable segments(String by) {
        TextTable table = new TextTable(shortHeading(by, "model", "predictions", "rate", "mean score"), 2);
        for (RunCalibration run : answer.runs()) {
            for (GroupCalibration group : run.groups(by)) {
                Calibration all = group.all();
                List<String> row = new ArrayList<>(List.of(
                        group.segment().label(),
                        run.run(),
                        count(all.rows()),
                        number(all.rate()),
                        number(all.meanScore())));
                shortFigures(row, all);
                table.row(row);
            }
        }
        return table;
    }

    private TextTable recalibrations() {
        TextTable table = new TextTable(shortHeading("model", "map", "fitted"), 3);
        for (RunCalibration run : answer.runs()) {
            Recalibrations its = run.recalibrations().orElseThrow();
            List<String> before = new ArrayList<>(
                    List.of(run.run(), "as it is", count(its.before().rows()) + " rows"));
            shortFigures(before, its.before());
            table.row(before);
            for (Recalibrated map : its.maps()) {
                List<String> row = new ArrayList<>(
                        List.of("", map.method().label(), map.map().words()));
                shortFigures(row, map.after());
                table.row(row);
            }
        }
        return table;
    }

    private TextTable recalibrations(String by) {
        List<String> heading = new ArrayList<>(List.of(by, "model", "as it is"));
        List<Recalibrated> known =
                answer.runs().getFirst().recalibrations().orElseThrow().maps();
        known.forEach(map -> heading.add(map.method().label()));
        TextTable table = new TextTable(heading, 2);
        for (RunCalibration run : answer.runs()) {
            for (GroupCalibration group : run.groups(by)) {
                List<String> row = new ArrayList<>(List.of(group.segment().label(), run.run(), errors(group.judged())));
                group.after().forEach(after -> row.add(errors(after)));
                table.row(row);
            }
        }
        return table;
    }

    private static String errors(Calibration its) {
        return number(its.curve().ece()) + " " + number(its.curve().debiasedEce()) + " "
                + number(its.smooth().error());
    }

    private static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String signed(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%+.4f", value);
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "undefined";
        }
        double size = Math.abs(value);
        String format = size >= 1000 ? "%.0f" : size >= 100 ? "%.1f" : size >= 10 ? "%.2f" : "%.4f";
        return size != 0 && size < 0.0001
                ? String.format(Locale.ROOT, "%.1e", value)
                : String.format(Locale.ROOT, format, value);
    }
}
