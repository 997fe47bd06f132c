package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.calibration.Bin;
import org.recscope.analytics.calibration.BinSensitivity;
import org.recscope.analytics.calibration.Binning;
import org.recscope.analytics.calibration.Calibration;
import org.recscope.analytics.calibration.recalibration.Method;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Band;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.study.prediction.GroupCalibration;
import org.recscope.analytics.study.prediction.PredictionAnswer;
import org.recscope.analytics.study.prediction.RunCalibration;

/// Charts of predicted probabilities.
///
/// @param words the language
public record CalibrationCharts(Words words) {
    private static final int HISTOGRAM = 50;

    /// What was promised against what came, with its band, before and after recalibration.
    ///
    /// @param look whose rows
    /// @return the chart
    public Figure reliability(CalibrationLook look) {
        List<Mark> marks = new ArrayList<>();
        marks.add(Line.of(Series.unnamed(Slot.MUTED), Values.of(0, 1), Values.of(0, 1))
                .withDash(Dash.DASHED));
        curve(marks, Series.of(words.get("probability.before"), 0), look.before());
        look.after().ifPresent(after -> curve(marks, Series.of(name(look.method()), 1), after));
        String bins = bins(look.before().curve().binning());
        return Figure.of(
                        "reliability",
                        words.get("probability.reliability", look.whom(words)),
                        words.get("probability.reliability.of", bins),
                        Axis.linear(words.get("probability.mean-score")).withRange(0, 1),
                        Axis.linear(words.get("probability.rate")).withRange(0, 1),
                        marks)
                .withLegend(Legend.TOP)
                .withNote(words.get(
                        look.after().isEmpty() ? "probability.reliability.note" : "probability.reliability.judged"));
    }

    private static void curve(List<Mark> marks, Series series, Calibration its) {
        List<Bin> bins = its.curve().bins();
        int[] filled = java.util.stream.IntStream.range(0, bins.size())
                .filter(b -> bins.get(b).count() > 0)
                .toArray();
        Values scores = Values.of(filled.length, i -> bins.get(filled[i]).meanScore());
        marks.add(new Band(
                series,
                scores,
                Values.of(filled.length, i -> its.band().get(filled[i]).low()),
                Values.of(filled.length, i -> its.band().get(filled[i]).high())));
        marks.add(Line.of(
                        series,
                        scores,
                        Values.of(filled.length, i -> bins.get(filled[i]).rate()))
                .withDots());
    }

    private String bins(Binning binning) {
        return words.get(
                binning.mass() ? "probability.bins.mass" : "probability.bins.width",
                Integer.toString(binning.bins()),
                words.get("probability.closing." + binning.closing().label()));
    }

    private String name(Optional<Method> method) {
        return method.map(its -> words.get("probability.after", method(its))).orElse("");
    }

    /// What a recalibration is called.
    ///
    /// @param method which
    /// @return its name
    public String method(Method method) {
        return words.get("probability.method." + method.label());
    }

    /// How many rows have which score, before and after recalibration.
    ///
    /// @param look whose rows
    /// @return the chart
    public Figure histogram(CalibrationLook look) {
        List<Mark> marks = new ArrayList<>();
        marks.add(steps(Series.of(words.get("probability.before"), 0), look.before()));
        look.after().ifPresent(after -> marks.add(steps(Series.of(name(look.method()), 1), after)));
        return Figure.of(
                        "score-histogram",
                        words.get("probability.scores", look.whom(words)),
                        words.get("probability.scores.of", Integer.toString(HISTOGRAM)),
                        Axis.linear(words.get("probability.score")).withRange(0, 1),
                        Axis.fromZero(words.get("probability.rows")),
                        marks)
                .withLegend(look.after().isEmpty() ? Legend.NONE : Legend.TOP);
    }

    private static Line steps(Series series, Calibration its) {
        List<Long> counts = its.histogram();
        return Line.step(
                series,
                Values.of(HISTOGRAM + 1, i -> (double) i / HISTOGRAM),
                Values.of(HISTOGRAM + 1, i -> counts.get(Math.min(i, HISTOGRAM - 1))));
    }

    /// ECE over the number of bins, one line a look.
    ///
    /// @param looks the models
    /// @return the chart
    public Figure sensitivity(List<CalibrationLook> looks) {
        List<Mark> marks = new ArrayList<>();
        for (int r = 0; r < looks.size(); r++) {
            CalibrationLook look = looks.get(r);
            List<BinSensitivity> its = look.after().orElse(look.before()).sensitivity();
            Values bins = Values.of(its.size(), i -> its.get(i).bins());
            marks.add(Line.of(
                            Series.of(look.run(), r),
                            bins,
                            Values.of(its.size(), i -> its.get(i).width()))
                    .withDots());
            marks.add(Line.of(
                            Series.of(words.get("probability.debiased", look.run()), r),
                            bins,
                            Values.of(its.size(), i -> its.get(i).debiasedWidth()))
                    .withDash(Dash.DASHED));
        }
        String after = looks.stream()
                .map(CalibrationLook::method)
                .flatMap(Optional::stream)
                .findFirst()
                .map(method -> "; " + words.get("probability.after", method(method)))
                .orElse("");
        return Figure.of(
                        "ece-bins",
                        words.get("probability.ece-bins"),
                        words.get("probability.ece-bins.of") + after,
                        Axis.logarithmic(words.get("probability.number-of-bins")),
                        Axis.fromZero("ECE"),
                        marks)
                .withLegend(Legend.TOP);
    }

    /// Smooth ECE before and after each recalibration.
    ///
    /// @param answer what was found, with recalibrations
    /// @return the chart
    public Figure recalibrations(PredictionAnswer answer) {
        List<Optional<Method>> methods = new ArrayList<>(List.of(Optional.empty()));
        Method.all().forEach(method -> methods.add(Optional.of(method)));
        List<Mark> marks = new ArrayList<>();
        for (int r = 0; r < answer.runs().size(); r++) {
            RunCalibration run = answer.runs().get(r);
            marks.add(Bars.of(Series.of(run.run(), r), Values.of(methods.size(), i -> judged(run, methods.get(i)))));
        }
        List<String> names = methods.stream()
                .map(each -> each.map(this::method).orElse(words.get("probability.before")))
                .toList();
        return Figure.of(
                        "recalibration",
                        words.get("probability.recalibration"),
                        words.get("probability.recalibration.of"),
                        Axis.categories("", names),
                        Axis.fromZero(words.get("probability.smooth-ece")),
                        marks)
                .withLegend(Legend.TOP);
    }

    private static double judged(RunCalibration run, Optional<Method> method) {
        if (method.isEmpty()) {
            return run.recalibrations().orElseThrow().before().smooth().error();
        }
        return CalibrationLook.of(run, null, method)
                .after()
                .map(after -> after.smooth().error())
                .orElse(Double.NaN);
    }

    /// Debiased ECE of each segment, one bar a model, as it is or through a recalibration.
    ///
    /// @param answer what was found
    /// @param by the cut
    /// @param method the recalibration; empty for none
    /// @return the chart
    public Figure segments(PredictionAnswer answer, String by, Optional<Method> method) {
        List<GroupCalibration> first = answer.runs().getFirst().groups(by);
        List<String> names = first.stream()
                .map(group -> SegmentWords.brief(group.segment(), words))
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (int r = 0; r < answer.runs().size(); r++) {
            RunCalibration run = answer.runs().get(r);
            marks.add(Bars.of(Series.of(run.run(), r), Values.of(names.size(), i -> error(run, first.get(i), method))));
        }
        String after = method.isPresent() ? "; " + name(method) : "";
        return Figure.of(
                        "ece-" + by.replace('*', '-'),
                        words.get("probability.segments", by.replace("*", " × ")),
                        words.get("probability.segments.of") + after,
                        Axis.categories(by.replace("*", " × "), names),
                        Axis.fromZero(words.get("probability.ece-debiased")),
                        marks)
                .withLegend(Legend.TOP);
    }

    private static double error(RunCalibration run, GroupCalibration group, Optional<Method> method) {
        CalibrationLook look = CalibrationLook.of(run, group.segment(), method);
        return look.segment() == null
                ? Double.NaN
                : look.after().orElse(look.before()).curve().debiasedEce();
    }
}
