package org.recscope.app.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyFile;
import org.recscope.app.task.Outcome;
import org.recscope.app.task.TaskRunner;

/// Keeps unsaved work in a file of its own, apart from the project file, a moment after each change. The file goes when
/// the work is saved or given up; one that is still there at the next start tells of a crash, and is put aside so that
/// new work does not overwrite it.
public final class Autosave {
    private static final Duration PAUSE = Duration.seconds(2);

    private final WorkspaceStore store;
    private final TaskRunner tasks;
    private final Path file;
    private final Path aside;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean kept;

    /// Watches a store from now on.
    ///
    /// @param store whose study is kept
    /// @param tasks writes it
    /// @param file where
    public Autosave(WorkspaceStore store, TaskRunner tasks, Path file) {
        this.store = store;
        this.tasks = tasks;
        this.file = file;
        this.aside = file.resolveSibling("recovered-" + file.getFileName());
        putAside();
        pause.setOnFinished(event -> write());
        store.stateProperty().map(Workspace::study).addListener((property, before, now) -> changed());
        store.stateProperty().map(Workspace::saved).addListener((property, before, now) -> changed());
    }

    /// Whether work of an earlier start can be had back.
    ///
    /// @return true when that one ended without saving or giving up
    public boolean hasRecovery() {
        return Files.exists(aside);
    }

    /// The study that was not saved.
    ///
    /// @return the file
    public Path recovery() {
        return aside;
    }

    /// Gives up the work of an earlier start.
    public void forgetRecovery() {
        delete(aside);
    }

    /// Keeps what is not saved, now.
    public void write() {
        pause.stop();
        Study study = store.now().study();
        if (!store.now().unsaved() || study.files().isEmpty()) {
            return;
        }
        kept = true;
        tasks.run(
                "autosave",
                false,
                progress -> {
                    StudyFile.write(file, study);
                    return file;
                },
                new Outcome<>(written -> {}, failure -> {}));
    }

    /// Gives up what was kept: the user saved, or chose not to.
    public void forget() {
        pause.stop();
        tasks.cancel("autosave");
        delete(file);
    }

    /// Ends the watching; what was kept stays.
    public void stop() {
        pause.stop();
    }

    private void putAside() {
        try {
            if (Files.exists(file)) {
                Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path unwanted) {
        try {
            Files.deleteIfExists(unwanted);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void changed() {
        if (store.now().unsaved()) {
            pause.playFromStart();
        } else if (kept) {
            kept = false;
            forget();
        }
    }
}
