package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Note;
import org.recscope.analytics.figure.Section;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.study.StudyResult;
import org.recscope.kernel.metric.MetricName;

/// The part of a report that compares two runs: every metric, the metric looked at for all users and by every cut, user
/// by user, and the slices that stand out. The family is all of it.
final class DuelSection {
    private DuelSection() {}

    /// Makes the sections; none with fewer than two runs.
    static List<Section> of(StudyResult result, Lens lens, Versus versus) {
        Words words = lens.words();
        List<MetricName> metrics = IntStream.of(lens.shown())
                .mapToObj(lens.evaluation().metrics()::get)
                .toList();
        List<String> by = lens.evaluation().by();
        Duel duel = Duel.of(result, metrics, by, versus.quick(result.study().seed()), versus.candidate(), 1);
        List<Section> sections = new ArrayList<>();
        TableFigure table = DuelTable.of(duel, words);
        String title = words.get("report.duel", versus.candidate(), versus.baseline());
        sections.add(Section.of(
                title, List.of(table, new Note(words.get("report.same", DuelCommand.of(versus, metrics, by, false))))));
        if (!duel.rows(lens.metric(), "").isEmpty()) {
            sections.add(charts(duel, lens));
            sections.add(slices(FoundSlices.of(result, versus, lens.metric()), versus, lens));
        }
        return sections;
    }

    private static Section charts(Duel duel, Lens lens) {
        List<Block> blocks = new ArrayList<>();
        List<String> by = lens.evaluation().by();
        for (String cut : by.isEmpty() ? List.of("") : by) {
            blocks.add(DuelForest.of(duel, lens.metric(), cut, lens.words()));
        }
        blocks.add(DuelHistogram.of(duel, lens.metric(), lens.words()));
        return new Section("", blocks, 2);
    }

    private static Section slices(FoundSlices found, Versus versus, Lens lens) {
        TableFigure widest = SliceTable.widest(found, versus, lens.metric(), lens.words());
        TableFigure weakest = SliceTable.weakest(found, versus, lens.metric(), lens.words());
        return Section.of(lens.words().get("report.slices"), List.of(block(widest), block(weakest)));
    }

    /// A table without rows says what it has to say in a line.
    private static Block block(TableFigure table) {
        boolean none = table.groups().getFirst().rows().isEmpty();
        return none ? new Note(table.title() + ": " + table.note()) : table;
    }
}
