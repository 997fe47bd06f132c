package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.loading.SourceFile;
import org.recscope.analytics.study.StudyResult;

/// Where a figure that leaves its study comes from: whoever finds the picture can make it again.
///
/// @param facts files with hashes, relevance, conventions, intervals, seed and version, for readers of metadata
/// @param line the same in a line, for readers of the picture
public record FigureOrigin(List<Fact> facts, String line) {
    /// Copies the list.
    public FigureOrigin {
        facts = List.copyOf(facts);
    }

    /// Where the figures of a study come from. Says no folder and no time, so that equal files make equal pictures.
    ///
    /// @param result what the figures show
    /// @param words the language
    /// @return its origin
    public static FigureOrigin of(StudyResult result, Words words) {
        List<String> files = new ArrayList<>();
        for (SourceFile file : result.provenance().files()) {
            files.add(words.get(
                    "origin.file",
                    ReportFooter.file(file.path()),
                    file.sha256().substring(0, Math.min(8, file.sha256().length()))));
        }
        return new FigureOrigin(
                ReportFooter.of(result, words),
                words.get(
                        "origin.line",
                        files.stream().collect(Collectors.joining(", ")),
                        result.provenance().conventions(),
                        Long.toString(result.provenance().seed()),
                        words.get("report.program", result.provenance().version())));
    }
}
