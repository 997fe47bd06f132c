package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.figure.Section;
import org.recscope.analytics.study.Version;
import org.recscope.analytics.study.prediction.PredictionAnswer;
import org.recscope.analytics.study.prediction.PredictionRunner;
import org.recscope.analytics.study.prediction.RunCalibration;

/// The page about predicted probabilities: figures and charts of every model.
public final class CalibrationPage {
    private CalibrationPage() {}

    /// Makes the page.
    ///
    /// @param answer what was found
    /// @param words the language
    /// @return the page as data
    public static Report of(PredictionAnswer answer, Words words) {
        List<String> names = answer.runs().stream().map(RunCalibration::run).toList();
        return new Report(
                words.get("probability.page", String.join(", ", names)),
                words.get("probability.page.of"),
                answer.files().stream()
                        .map(file -> new Fact(
                                PredictionRunner.model(file),
                                String.valueOf(file.path().getFileName())))
                        .toList(),
                sections(answer, words),
                List.of(
                        new Fact(
                                words.get("report.seed"),
                                Long.toString(answer.question().options().seed())),
                        new Fact(words.get("report.version"), words.get("report.program", Version.number()))));
    }

    /// The sections of the page, for it and for the report of a study.
    ///
    /// @param answer what was found
    /// @param words the language
    /// @return figures, curves, errors, segments
    static List<Section> sections(PredictionAnswer answer, Words words) {
        CalibrationCharts charts = new CalibrationCharts(words);
        List<CalibrationLook> looks = answer.runs().stream()
                .map(run -> CalibrationLook.of(run, null, Optional.empty()))
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(words.get("probability.section"), List.of(CalibrationTable.of(looks, words))));
        for (RunCalibration run : answer.runs()) {
            CalibrationLook look = mended(run);
            sections.add(new Section(run.run(), List.of(charts.reliability(look), charts.histogram(look)), 2));
        }
        List<Block> errors = new ArrayList<>(List.of(charts.sensitivity(looks)));
        if (answer.question().split().isPresent()) {
            errors.add(charts.recalibrations(answer));
        }
        sections.add(new Section(words.get("probability.section.errors"), errors, 2));
        for (String by : answer.runs().getFirst().by()) {
            sections.add(Section.of(
                    words.get("probability.section.by", by.replace("*", " × ")),
                    List.of(charts.segments(answer, by, Optional.empty()))));
        }
        return sections;
    }

    /// Beside all rows as they are, those that nothing was learned from through the first map.
    private static CalibrationLook mended(RunCalibration run) {
        CalibrationLook all = CalibrationLook.of(run, null, Optional.empty());
        CalibrationLook judged = CalibrationLook.of(
                run, null, CalibrationLook.fitted(run).stream().findFirst());
        return new CalibrationLook(run.run(), null, all.before(), judged.method(), judged.after());
    }
}
