package org.recscope.analytics.study.figures;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.SourceFile;
import org.recscope.analytics.study.StudyResult;

/// Where a report comes from: enough to make it again. Says no folder and no time, so that the same files make the same
/// page anywhere.
final class ReportFooter {
    private ReportFooter() {}

    static List<Fact> of(StudyResult result, Words words) {
        List<Fact> facts = new ArrayList<>();
        for (SourceFile source : result.provenance().files()) {
            String name = source.name().isEmpty() ? kind(source.kind(), words) : source.name();
            facts.add(new Fact(
                    name,
                    words.get(
                            "report.file",
                            file(source.path()),
                            source.format(),
                            words.count("finding.rows", source.rows()),
                            source.sha256())));
        }
        facts.add(new Fact(words.get("report.relevant"), ReportMaker.relevance(result, words)));
        facts.add(new Fact(words.get("report.conventions"), words.get("report.conventions.recscope")));
        facts.add(new Fact(words.get("report.intervals"), words.get("report.intervals.how")));
        facts.add(new Fact(
                words.get("report.seed"), Long.toString(result.provenance().seed())));
        facts.add(new Fact(
                words.get("report.version"),
                words.get("report.program", result.provenance().version())));
        return facts;
    }

    static String kind(FileKind kind, Words words) {
        return words.get("report.kind." + kind);
    }

    static String file(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
