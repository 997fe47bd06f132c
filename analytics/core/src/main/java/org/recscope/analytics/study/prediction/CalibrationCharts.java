package org.recscope.analytics.study.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.recscope.analytics.calibration.Bin;
import org.recscope.analytics.calibration.BinSensitivity;
import org.recscope.analytics.calibration.Calibration;
import org.recscope.analytics.calibration.recalibration.Recalibrated;
import org.recscope.analytics.calibration.recalibration.Recalibrations;
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

/// Charts of predicted probabilities.
public final class CalibrationCharts {
    private static final int HISTOGRAM = 50;

    private CalibrationCharts() {}

    /// What was promised against what came, with its band, and the recalibrated curves where there are any.
    ///
    /// @param run a model
    /// @return the chart
    public static Figure reliability(RunCalibration run) {
        Calibration all = run.overall();
        List<Bin> bins = all.curve().bins();
        int[] filled = IntStream.range(0, bins.size())
                .filter(b -> bins.get(b).count() > 0)
                .toArray();
        Values scores = Values.of(filled.length, i -> bins.get(filled[i]).meanScore());
        Values rates = Values.of(filled.length, i -> bins.get(filled[i]).rate());
        Values low = Values.of(filled.length, i -> all.band().get(filled[i]).low());
        Values high = Values.of(filled.length, i -> all.band().get(filled[i]).high());
        Series its = Series.of("as it is", 0);
        List<Mark> marks = new ArrayList<>();
        marks.add(Line.of(Series.unnamed(Slot.MUTED), Values.of(0, 1), Values.of(0, 1))
                .withDash(Dash.DASHED));
        marks.add(new Band(its, scores, low, high));
        marks.add(Line.of(its, scores, rates).withDots());
        run.recalibrations()
                .flatMap(found -> found.maps().stream().findFirst())
                .ifPresent(map -> marks.add(recalibrated(map)));
        return Figure.of(
                        "reliability",
                        "Reliability of " + run.run(),
                        "Rate of labels against mean score, " + all.curve().binning() + "; 95 % band",
                        Axis.linear("mean score").withRange(0, 1),
                        Axis.linear("rate of labels").withRange(0, 1),
                        marks)
                .withLegend(Legend.TOP)
                .withNote(
                        "On the dashed line scores are probabilities. Recalibrated curves are of users not learned from.");
    }

    private static Line recalibrated(Recalibrated map) {
        List<Bin> bins = map.after().curve().bins().stream()
                .filter(bin -> bin.count() > 0)
                .toList();
        return Line.of(
                        Series.of("after " + map.method().label(), 1),
                        Values.of(bins.size(), i -> bins.get(i).meanScore()),
                        Values.of(bins.size(), i -> bins.get(i).rate()))
                .withDots()
                .withDash(Dash.DASHED);
    }

    /// How many rows have which score.
    ///
    /// @param run a model
    /// @return the chart
    public static Figure histogram(RunCalibration run) {
        List<Long> counts = run.overall().histogram();
        Values edges = Values.of(HISTOGRAM + 1, i -> (double) i / HISTOGRAM);
        Values rows = Values.of(HISTOGRAM + 1, i -> i < HISTOGRAM ? counts.get(i) : counts.get(HISTOGRAM - 1));
        return Figure.of(
                "score-histogram",
                "Scores of " + run.run(),
                "Rows in fifty bins of equal width",
                Axis.linear("score").withRange(0, 1),
                Axis.fromZero("rows"),
                List.of(Line.step(Series.ONLY, edges, rows)));
    }

    /// ECE over the number of bins, and before and after each recalibration.
    ///
    /// @param answer what was found
    /// @return one chart, or two
    public static List<Figure> errors(PredictionAnswer answer) {
        List<Figure> figures = new ArrayList<>(List.of(sensitivity(answer)));
        if (answer.question().split().isPresent()) {
            figures.add(recalibrations(answer));
        }
        return figures;
    }

    private static Figure sensitivity(PredictionAnswer answer) {
        List<Mark> marks = new ArrayList<>();
        for (int r = 0; r < answer.runs().size(); r++) {
            List<BinSensitivity> its = answer.runs().get(r).overall().sensitivity();
            String run = answer.runs().get(r).run();
            Values bins = Values.of(its.size(), i -> its.get(i).bins());
            marks.add(Line.of(
                            Series.of(run, r),
                            bins,
                            Values.of(its.size(), i -> its.get(i).width()))
                    .withDots());
            marks.add(Line.of(
                            Series.of(run + ", debiased", r),
                            bins,
                            Values.of(its.size(), i -> its.get(i).debiasedWidth()))
                    .withDash(Dash.DASHED));
        }
        return Figure.of(
                        "ece-bins",
                        "ECE over the number of bins",
                        "Bins of equal width; dashed: less what chance adds",
                        Axis.logarithmic("bins"),
                        Axis.fromZero("ECE"),
                        marks)
                .withLegend(Legend.TOP);
    }

    private static Figure recalibrations(PredictionAnswer answer) {
        List<String> names = new ArrayList<>(List.of("as it is"));
        answer.runs().getFirst().recalibrations().stream()
                .flatMap(its -> its.maps().stream())
                .forEach(map -> names.add(map.method().label()));
        List<Mark> marks = new ArrayList<>();
        for (int r = 0; r < answer.runs().size(); r++) {
            RunCalibration run = answer.runs().get(r);
            Recalibrations its = run.recalibrations().orElseThrow();
            Values errors = Values.of(names.size(), i -> smooth(its, i));
            marks.add(Bars.of(Series.of(run.run(), r), errors));
        }
        return Figure.of(
                        "recalibration",
                        "Smooth ECE before and after recalibration",
                        "Learned from some users, judged by the others",
                        Axis.categories("", names),
                        Axis.fromZero("smooth ECE"),
                        marks)
                .withLegend(Legend.TOP);
    }

    private static double smooth(Recalibrations its, int at) {
        if (at > its.maps().size()) {
            return Double.NaN;
        }
        Calibration judged = at == 0 ? its.before() : its.maps().get(at - 1).after();
        return judged.smooth().error();
    }

    /// ECE of each segment, as it is and less what chance adds.
    ///
    /// @param answer what was found
    /// @param by the cut
    /// @return the chart
    public static Figure segments(PredictionAnswer answer, String by) {
        List<String> names = answer.runs().getFirst().groups(by).stream()
                .map(group -> group.segment().label())
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (int r = 0; r < answer.runs().size(); r++) {
            List<GroupCalibration> groups = answer.runs().get(r).groups(by);
            marks.add(Bars.of(
                    Series.of(answer.runs().get(r).run(), r),
                    Values.of(
                            names.size(),
                            i -> i < groups.size() ? groups.get(i).all().curve().debiasedEce() : Double.NaN)));
        }
        return Figure.of(
                        "ece-" + by.replace('*', '-'),
                        "Debiased ECE by " + by,
                        "Less what chance adds to the error of small segments",
                        Axis.categories(by, names),
                        Axis.fromZero("ECE, debiased"),
                        marks)
                .withLegend(Legend.TOP);
    }
}
