package org.recscope.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyFile;
import org.recscope.analytics.study.StudyInput;
import picocli.CommandLine.Option;

/// The files of a question, as options.
final class FileOptions {
    @Option(
            names = "--truth",
            order = 10,
            paramLabel = "FILE",
            description = "What is relevant to whom: one row a user and item, with a grade where there are grades.")
    private @Nullable Path truth;

    @Option(
            names = "--run",
            order = 11,
            arity = "1..*",
            paramLabel = "NAME=FILE",
            description = "One model's recommendations under a name of your choice; several runs are compared. Without "
                    + "NAME= the file's name is taken.")
    private List<String> runs = List.of();

    @Option(
            names = "--history",
            order = 12,
            paramLabel = "FILE",
            description = "What users did before: needed for novelty, popularity and calibration.")
    private @Nullable Path history;

    @Option(
            names = "--items",
            order = 13,
            paramLabel = "FILE",
            description = "The catalogue, one row an item, with categories: needed for diversity and calibration.")
    private @Nullable Path items;

    @Option(
            names = "--users",
            order = 14,
            paramLabel = "FILE",
            description = "One row a user, with attributes to cut segments by.")
    private @Nullable Path users;

    @Option(
            names = "--role",
            order = 15,
            paramLabel = "FILE:COLUMN=ROLE",
            description =
                    "Overrules what a column is used for. FILE is a path, a run's name, or truth, history, items, "
                            + "users. ROLE is user, item, rank, score, relevance, timestamp, run, categories, attribute or "
                            + "ignore.")
    private List<String> roles = List.of();

    @Option(
            names = "--layout",
            order = 16,
            paramLabel = "FILE=LAYOUT",
            description = {
                "Reads a file in a published layout that its content does not tell, or refuses it where it is written "
                        + "otherwise. FILE as for --role; LAYOUT is one of ${COMPLETION-CANDIDATES}.",
            },
            completionCandidates = LayoutOption.Names.class)
    private List<String> layouts = List.of();

    /// Whether any file was named.
    private boolean any() {
        return truth != null || !runs.isEmpty() || history != null || items != null || users != null;
    }

    /// What is asked about: a saved study, or the files named; with the roles that were overruled.
    ///
    /// @param saved the study's file, or nothing where files are named
    /// @throws LoadingException when the study cannot be read
    /// @throws IllegalArgumentException when both were given, or neither, or a role makes no sense
    Study study(@Nullable Path saved) throws LoadingException {
        if (saved != null && any()) {
            throw new IllegalArgumentException("Give either a study or files by --truth and --run, not both");
        }
        Study study = saved == null ? Study.EMPTY.withFiles(inputs()) : StudyFile.read(saved);
        List<StudyInput> inputs = study.files();
        for (String layout : layouts) {
            inputs = LayoutOption.apply(inputs, layout);
        }
        for (String role : roles) {
            inputs = RoleOption.apply(inputs, role);
        }
        return study.withFiles(inputs);
    }

    /// The files named, truth first.
    private List<StudyInput> inputs() {
        if (truth == null) {
            throw new IllegalArgumentException("Missing --truth FILE: what is relevant to whom");
        }
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("Missing --run NAME=FILE: at least one model's recommendations");
        }
        List<StudyInput> inputs = new ArrayList<>();
        add(inputs, truth, FileKind.TRUTH);
        runs.forEach(run -> inputs.add(StudyInput.of(named(run, FileKind.RUN))));
        add(inputs, history, FileKind.HISTORY);
        add(inputs, items, FileKind.ITEMS);
        add(inputs, users, FileKind.USERS);
        return inputs;
    }

    private static void add(List<StudyInput> inputs, @Nullable Path path, FileKind kind) {
        if (path != null) {
            inputs.add(StudyInput.of(FileSpec.of(path, kind)));
        }
    }

    /// `NAME=FILE`, or a file alone; a file that exists is never cut at an equals sign in its name.
    static FileSpec named(String text, FileKind kind) {
        int equals = text.indexOf('=');
        if (equals < 0 || Files.exists(Path.of(text))) {
            return FileSpec.of(Path.of(text), kind);
        }
        return new FileSpec(
                Path.of(text.substring(equals + 1)),
                kind,
                text.substring(0, equals).strip(),
                Map.of());
    }
}
