package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Section;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.study.alignment.SeriesAnswer;
import org.recscope.analytics.study.bandit.BanditAnswer;
import org.recscope.analytics.study.experiment.ExperimentAnswer;
import org.recscope.analytics.study.log.LogAnswers;

/// The sections of a report that say what logs say, kind by kind. Each begins with the file it is about.
final class LogSections {
    private LogSections() {}

    static List<Section> of(LogAnswers logs, Words words) {
        List<Section> sections = new ArrayList<>();
        for (ExperimentAnswer answer : logs.experiments()) {
            add(sections, answer.log(), ExperimentPage.sections(answer, words));
        }
        for (BanditAnswer answer : logs.bandits()) {
            add(sections, answer.log(), OffPolicyPage.sections(answer, words));
        }
        logs.predictions()
                .ifPresent(answer -> add(sections, answer.files().getFirst(), CalibrationPage.sections(answer, words)));
        for (SeriesAnswer answer : logs.series()) {
            add(sections, answer.log(), AlignmentPage.sections(answer, words));
        }
        return sections;
    }

    /// A heading without blocks would stand alone: the file's name goes before the first title.
    private static void add(List<Section> sections, FileSpec file, List<Section> its) {
        String name = ReportFooter.file(file.path());
        for (int i = 0; i < its.size(); i++) {
            Section section = its.get(i);
            List<? extends Block> blocks = section.blocks();
            String title = i > 0 ? section.title() : section.title().isEmpty() ? name : name + ": " + section.title();
            sections.add(new Section(title, blocks, section.columns()));
        }
    }
}
