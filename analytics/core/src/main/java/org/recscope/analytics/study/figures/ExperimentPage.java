package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.figure.Note;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.figure.Section;
import org.recscope.analytics.study.Version;
import org.recscope.analytics.study.experiment.ExperimentAnswer;

/// The page about an experiment: health, what to do, results, segments, days, plan.
public final class ExperimentPage {
    private ExperimentPage() {}

    /// Makes the page.
    ///
    /// @param readout what the experiment says
    /// @param source name of the log
    /// @param words the language
    /// @return the page as data
    public static Report of(Readout readout, String source, Words words) {
        List<Fact> facts = readout.arms().stream()
                .map(arm -> new Fact(arm.name(), words.count("experiment.units", arm.units())))
                .toList();
        return new Report(
                words.get("experiment.page"),
                source,
                facts,
                sections(readout, words),
                List.of(new Fact(words.get("report.version"), words.get("report.program", Version.number()))));
    }

    /// What an answer says in the report of a study.
    static List<Section> sections(ExperimentAnswer answer, Words words) {
        return switch (answer) {
            case ExperimentAnswer.OfLog(var log, var question, var readout) -> sections(readout, words);
            case ExperimentAnswer.OfStatistics statistics ->
                List.of(Section.of(
                        words.get("experiment.section.results"), new ExperimentCourses(statistics, words).all()));
        };
    }

    /// The sections of the page, for it and for the report of a study.
    ///
    /// @param readout what the experiment says
    /// @param words the language
    /// @return what has something to say
    static List<Section> sections(Readout readout, Words words) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(words.get("experiment.section.health"), List.of(ExperimentHealth.of(readout, words))));
        sections.add(Section.of(words.get("experiment.section.decision"), decisions(readout, words)));
        ExperimentForest forest = new ExperimentForest(readout, words);
        sections.add(Section.of(
                words.get("experiment.section.results"), List.of(forest.lifts(), ExperimentTable.of(readout, words))));
        add(
                sections,
                words.get("experiment.section.segments"),
                readout.segments().stream().map(forest::segments).toList(),
                1);
        add(
                sections,
                words.get("experiment.section.slices"),
                readout.slices().stream()
                        .map(report -> ExperimentSlices.of(report, readout, words))
                        .toList(),
                1);
        List<Block> days = new ArrayList<>();
        readout.series().forEach(series -> {
            days.add(ExperimentDays.cumulative(series, words));
            days.add(ExperimentDays.exposure(series, words));
        });
        add(sections, words.get("experiment.section.days"), days, 2);
        add(
                sections,
                words.get("experiment.section.plan"),
                List.of(ExperimentPlan.curve(readout, words), ExperimentPlan.table(readout, words)),
                1);
        return sections;
    }

    private static List<Note> decisions(Readout readout, Words words) {
        return readout.decisions().stream()
                .map(decision -> new Note(ExperimentHealth.decision(decision, readout, words) + ". "
                        + String.join(". ", decision.reasons()) + "."))
                .toList();
    }

    private static void add(List<Section> sections, String title, List<? extends Block> blocks, int columns) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(title, blocks, columns));
        }
    }
}
