package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.evaluation.Finding;
import org.recscope.analytics.evaluation.FindingKind;
import org.recscope.analytics.evaluation.Unavailable;
import org.recscope.analytics.figure.FindingNote;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.study.StudyResult;

/// Findings as notes to read beside the numbers: one note a kind, with a line for each run concerned.
public final class FindingNotes {
    private FindingNotes() {}

    /// All there is to know: findings, the gravest first, then metrics that could not be had, then what was not quite
    /// right about the files.
    ///
    /// @param result the study's
    /// @param words the language
    /// @return notes; empty when there is nothing
    public static List<FindingNote> of(StudyResult result, Words words) {
        List<FindingNote> notes = new ArrayList<>(ofFindings(result.findings(), words));
        notes.addAll(ofFiles(result, words));
        return List.copyOf(notes);
    }

    /// What there is to know beyond findings in the rows: metrics that could not be had, and remarks about files.
    static List<FindingNote> ofFiles(StudyResult result, Words words) {
        List<FindingNote> notes = new ArrayList<>();
        for (Unavailable missing : result.evaluation().unavailable()) {
            String title = words.get("finding.unavailable", missing.metric().toString());
            notes.add(new FindingNote(Slot.WARNING, title, missing.reason()));
        }
        for (Problem warning : result.warnings()) {
            notes.add(new FindingNote(Slot.MUTED, words.get("finding.file"), warning.message()));
        }
        return notes;
    }

    /// One note a kind.
    ///
    /// @param findings of any runs
    /// @param words the language
    /// @return the gravest first
    public static List<FindingNote> ofFindings(List<Finding> findings, Words words) {
        Map<FindingKind, List<Finding>> byKind = new EnumMap<>(FindingKind.class);
        findings.forEach(finding -> byKind.computeIfAbsent(finding.kind(), kind -> new ArrayList<>())
                .add(finding));
        return byKind.entrySet().stream()
                .map(entry -> note(entry.getKey(), entry.getValue(), words))
                .sorted(Comparator.comparing(FindingNote::slot, Comparator.comparingInt(FindingNotes::gravity)))
                .toList();
    }

    private static FindingNote note(FindingKind kind, List<Finding> findings, Words words) {
        Slot gravest = findings.stream()
                .map(FindingWords::slot)
                .min(Comparator.comparingInt(FindingNotes::gravity))
                .orElse(Slot.MUTED);
        StringBuilder text = new StringBuilder(FindingWords.meaning(kind, words));
        for (Finding finding : findings) {
            text.append('\n')
                    .append(words.get(
                            "finding.run",
                            finding.run(),
                            FindingWords.count(kind, finding.count(), words),
                            FindingWords.effect(finding, words)));
        }
        List<String> examples = findings.getFirst().examples();
        if (!examples.isEmpty()) {
            text.append('\n').append(words.get("finding.examples", String.join("; ", examples)));
        }
        return new FindingNote(gravest, FindingWords.name(kind, words), text.toString());
    }

    private static int gravity(Slot slot) {
        return slot == Slot.BAD ? 0 : slot == Slot.WARNING ? 1 : 2;
    }
}
