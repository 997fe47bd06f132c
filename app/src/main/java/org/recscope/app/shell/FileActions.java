package org.recscope.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.stage.Window;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.export.ResultFiles;
import org.recscope.app.control.FileType;
import org.recscope.app.control.Notices;
import org.recscope.app.task.Outcome;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.WorkspaceCommand.ShowView;

/// What the user does with files, with the questions that go with it: which file, and what becomes of unsaved work.
final class FileActions {
    private final ViewContext context;
    private final Cards cards;
    private final Supplier<Window> window;

    FileActions(ViewContext context, Cards cards, Supplier<Window> window) {
        this.context = context;
        this.cards = cards;
        this.window = window;
    }

    void openFiles() {
        List<Path> files = context.dialogs().open(window.get(), FileType.TABLE);
        if (!files.isEmpty()) {
            addFiles(files);
        }
    }

    /// Project files open, everything else joins the study.
    void addFiles(List<Path> files) {
        List<Path> studies = files.stream().filter(FileActions::isStudy).toList();
        if (!studies.isEmpty()) {
            whenSaved(() -> context.desk().open(studies.get(0)));
            return;
        }
        context.desk().addFiles(files);
        context.store().dispatch(new ShowView("open"));
    }

    void openStudy() {
        whenSaved(() -> context.dialogs().open(window.get(), FileType.STUDY).stream()
                .findFirst()
                .ifPresent(context.desk()::open));
    }

    void openDemo() {
        whenSaved(context.desk()::openDemo);
    }

    void save() {
        saveThen(() -> {});
    }

    void saveAs() {
        saveAsThen(() -> {});
    }

    /// Writes the files that `evaluate --out` writes, but for the report.
    void exportResults() {
        StudyResult result = context.store().now().result();
        if (result == null) {
            return;
        }
        context.dialogs()
                .folder(window.get())
                .ifPresent(folder -> context.tasks()
                        .run(
                                "export",
                                true,
                                progress -> ResultFiles.write(result, folder),
                                new Outcome<>(
                                        written ->
                                                tell(Notices.Level.SUCCESS, "shell.exported", names(written, folder)),
                                        failure -> tell(
                                                Notices.Level.ERROR,
                                                "shell.not-exported",
                                                String.valueOf(failure.getMessage())))));
    }

    private static String names(List<Path> files, Path folder) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", ")) + " · "
                + folder;
    }

    private void tell(Notices.Level level, String key, String detail) {
        context.notices().show(level, context.texts().get(key), detail);
    }

    /// Goes on at once when nothing would be lost, else asks first.
    void whenSaved(Runnable next) {
        if (context.store().now().unsaved()) {
            cards.askToSave(() -> saveThen(next), () -> {
                context.autosave().forget();
                next.run();
            });
        } else {
            next.run();
        }
    }

    private void saveThen(Runnable next) {
        Path file = context.store().now().file();
        if (file == null) {
            saveAsThen(next);
        } else {
            context.desk().save(file, () -> saved(file, next));
        }
    }

    private void saveAsThen(Runnable next) {
        String name = context.store().now().name();
        String suggested = name.isEmpty() ? context.texts().get("shell.untitled-file") : name;
        context.dialogs()
                .save(window.get(), FileType.STUDY, suggested + ".recscope")
                .ifPresent(file -> context.desk().save(file, () -> saved(file, next)));
    }

    private void saved(Path file, Runnable next) {
        tell(Notices.Level.SUCCESS, "shell.saved", file.toString());
        next.run();
    }

    private static boolean isStudy(Path file) {
        return file.toString().endsWith(".recscope");
    }
}
