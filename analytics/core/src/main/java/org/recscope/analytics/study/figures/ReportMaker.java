package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.figure.Note;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.figure.Section;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.Version;
import org.recscope.analytics.study.log.LogAnswers;
import org.recscope.kernel.metric.MetricName;

/// The page that is handed on: what was compared, what to know before the numbers, the numbers with their intervals,
/// for
/// whom, and where all of it came from. Equal results give equal reports, whoever asks.
public final class ReportMaker {
    private ReportMaker() {}

    /// Makes the report, at 10 where there is a choice of cut-offs.
    ///
    /// @param result a study's answer
    /// @param words the language
    /// @return the page as data
    public static Report of(StudyResult result, Words words) {
        return of(result, null, words);
    }

    /// Makes the report of a comparison somebody chose.
    ///
    /// @param result a study's answer
    /// @param wish which runs are compared; null for the first against the best other one
    /// @param words the language
    /// @return the page as data
    public static Report of(StudyResult result, @Nullable Versus wish, Words words) {
        MetricName first = ShownMetrics.first(result.evaluation().metrics());
        return of(result, new Lens(result.evaluation(), first, null, words), wish);
    }

    /// Makes the report on what somebody looks at.
    ///
    /// @param result a study's answer
    /// @param lens on its evaluation
    /// @param wish which runs are compared; null for the first against the best other one
    /// @return the page as data
    public static Report of(StudyResult result, Lens lens, @Nullable Versus wish) {
        Words words = lens.words();
        List<Section> sections = new ArrayList<>();
        sections.add(findings(result, words));
        sections.add(Section.of(words.get("report.overview"), OverviewTable.onPaper(lens)));
        sections.addAll(new ReportSections(result, lens, wish).all());
        return new Report(
                title(lens),
                words.get(
                        "report.subtitle",
                        words.count("users", lens.users().count()),
                        lens.whom(),
                        words.count("runs", lens.runs().size()),
                        words.count("items", result.data().catalogue().count())),
                facts(result, words),
                sections,
                ReportFooter.of(result, words));
    }

    /// Makes the report of a study with what its logs say, after what its lists do.
    ///
    /// @param study what was asked
    /// @param result the answer about its lists; null for a study of logs alone
    /// @param wish which runs are compared; null for the first against the best other one
    /// @param logs what its logs say
    /// @param words the language
    /// @return the page as data
    public static Report of(
            Study study, @Nullable StudyResult result, @Nullable Versus wish, LogAnswers logs, Words words) {
        List<Section> more = LogSections.of(logs, words);
        if (result == null) {
            return ofLogs(study, more, words);
        }
        Report lists = of(result, wish, words);
        List<Section> sections = new ArrayList<>(lists.sections());
        sections.addAll(more);
        return new Report(lists.title(), lists.subtitle(), lists.facts(), sections, lists.footer());
    }

    private static Report ofLogs(Study study, List<Section> sections, Words words) {
        List<Fact> facts = study.files().stream()
                .map(file -> new Fact(ReportFooter.kind(file.kind(), words), ReportFooter.file(file.path())))
                .toList();
        return new Report(
                words.get("report.title.logs"),
                words.count(
                        "report.logs",
                        study.files().stream()
                                .filter(file -> file.kind().isLog())
                                .count()),
                facts,
                sections,
                List.of(new Fact(words.get("report.version"), words.get("report.program", Version.number()))));
    }

    private static String title(Lens lens) {
        List<String> runs = lens.runs();
        Words words = lens.words();
        if (runs.size() == 1) {
            return words.get("report.title.one", runs.getFirst());
        }
        if (runs.size() > 5) {
            return words.get("report.title.many", Integer.toString(runs.size()));
        }
        String butLast = String.join(", ", runs.subList(0, runs.size() - 1));
        return words.get("report.title", butLast, runs.getLast());
    }

    private static List<Fact> facts(StudyResult result, Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.get("report.relevant"), relevance(result, words)));
        for (FileKind kind : new FileKind[] {FileKind.TRUTH, FileKind.HISTORY, FileKind.ITEMS, FileKind.USERS}) {
            result.study()
                    .file(kind)
                    .ifPresent(file ->
                            facts.add(new Fact(ReportFooter.kind(kind, words), ReportFooter.file(file.path()))));
        }
        String runs = String.join(
                ", ",
                result.study().runs().stream()
                        .map(StudyInput::path)
                        .map(ReportFooter::file)
                        .toList());
        facts.add(new Fact(words.get("report.runs"), runs));
        return facts;
    }

    static String relevance(StudyResult result, Words words) {
        boolean graded = result.study().graded();
        if (result.study().relevantFrom().isEmpty()) {
            return words.get(result.data().truth().graded() ? "report.relevant.graded" : "report.relevant.rows");
        }
        String from = ReportFooter.plain(result.study().relevantFrom().getAsDouble());
        return words.get(graded ? "report.relevant.from.graded" : "report.relevant.from", from);
    }

    private static Section findings(StudyResult result, Words words) {
        List<Block> blocks = new ArrayList<>();
        if (!result.findings().isEmpty()) {
            blocks.add(FindingsTable.of(result.findings(), words));
        }
        blocks.addAll(FindingNotes.ofFiles(result, words));
        if (blocks.isEmpty()) {
            blocks.add(new Note(words.get("report.findings.none")));
        }
        return Section.of(words.get("report.findings"), blocks);
    }
}
