package org.recscope.app.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.Inspection;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyInput;

/// How files join a study: with the part and the roles that were guessed, and a first question where none was asked.
final class Joining {
    private static final int MOST_ATTRIBUTES = 4;

    private Joining() {}

    static Study join(Study study, Map<Path, Inspection> found) {
        List<StudyInput> files = new ArrayList<>(study.files());
        Set<String> names = new HashSet<>();
        Set<Path> known = new HashSet<>();
        files.forEach(file -> {
            names.add(file.name());
            known.add(file.path());
        });
        RunNames run = RunNames.of(found.values());
        found.forEach((path, inspection) -> {
            if (inspection.usable() && known.add(path)) {
                FileKind kind = inspection.kind() == null ? FileKind.RUN : inspection.kind();
                String name = kind == FileKind.RUN ? free(run.name(path), names) : "";
                files.add(StudyInput.of(new FileSpec(path, kind, name, inspection.roles())));
            }
        });
        Study joined = study.withFiles(files);
        if (joined.runs().isEmpty() && joined.file(FileKind.TRUTH).isEmpty()) {
            return joined;
        }
        joined = joined.metrics().isEmpty() ? joined.withMetrics(Questions.firstMetrics()) : joined;
        return joined.by().isEmpty() ? joined.withBy(attributes(joined, found)) : joined;
    }

    /// The study with a file in another part.
    static Study play(Study study, Inspection seen, FileKind kind) {
        RunNames run = RunNames.of(List.of(seen));
        return study.withFiles(study.files().stream()
                .map(file -> !file.path().equals(seen.file())
                        ? file
                        : file.as(kind, kind == FileKind.RUN ? run.name(file.path()) : "")
                                .withRoles(seen.roles()))
                .toList());
    }

    /// The first few attributes of users that look like categories: text or yes and no.
    private static List<String> attributes(Study study, Map<Path, Inspection> found) {
        return study.file(FileKind.USERS)
                .map(file -> found.get(file.path()))
                .map(inspection -> inspection.schema().columns().stream()
                        .filter(column -> inspection.roles().get(column.name()) == Role.ATTRIBUTE)
                        .filter(column -> column.type() == ColumnType.TEXT || column.type() == ColumnType.BOOLEAN)
                        .map(column -> column.name())
                        .limit(MOST_ATTRIBUTES)
                        .toList())
                .orElse(List.of());
    }

    /// The name itself, or with a number when it is taken.
    private static String free(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name + " " + number;
        }
        return candidate;
    }
}
