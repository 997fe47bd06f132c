package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.alignment.Predictor;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.figure.Section;
import org.recscope.analytics.study.Version;
import org.recscope.analytics.study.alignment.SeriesAnswer;

/// The page about offline metrics and what happened online: the ranking first, then every metric's experiments.
public final class AlignmentPage {
    private AlignmentPage() {}

    /// Makes the page.
    ///
    /// @param answer what was found
    /// @param words the language
    /// @return the page as data
    public static Report of(SeriesAnswer answer, Words words) {
        return new Report(
                words.get("foretell.page"),
                words.get(
                        "foretell.page.of",
                        answer.predictors().getFirst().pairs().metric()),
                List.of(new Fact(
                        words.get("foretell.file"),
                        String.valueOf(answer.log().path().getFileName()))),
                sections(answer, words),
                List.of(
                        new Fact(
                                words.get("report.seed"),
                                Long.toString(answer.question().seed())),
                        new Fact(words.get("report.version"), words.get("report.program", Version.number()))));
    }

    /// The sections of the page, for it and for the report of a study.
    ///
    /// @param answer what was found
    /// @param words the language
    /// @return ranking and numbers, then scatters
    static List<Section> sections(SeriesAnswer answer, Words words) {
        AlignmentCharts charts = new AlignmentCharts(words);
        List<Block> scatters = new ArrayList<>();
        for (Predictor its : answer.predictors()) {
            scatters.add(charts.scatter(its, answer.experiments(its)));
        }
        return List.of(
                Section.of(
                        words.get("foretell.section"),
                        List.of(charts.ranking(answer.predictors()), charts.table(answer.predictors()))),
                new Section(words.get("foretell.section.experiments"), scatters, 2));
    }
}
