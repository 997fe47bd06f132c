package org.recscope.app.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.work.Progress;
import org.recscope.app.task.Outcome;
import org.recscope.app.task.TaskRunner;
import org.recscope.app.workspace.StudyDesk;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceStore;

/// The heart of a view-model of logs: asks a question of the study's own files, answers it in the background whenever
/// files or question change, and says what can be shown. A newer question supersedes an older one, and while its answer
/// is being made the old one stays. A view that is not on the screen asks nothing.
///
/// @param <Q> the question: a record of all that the answer depends on
/// @param <T> the answer
public final class FileModel<Q, T> {
    private final String view;
    private final String key;
    private final WorkspaceStore store;
    private final StudyDesk desk;
    private final TaskRunner tasks;
    private final Function<Study, @Nullable Q> question;
    private final Answering<Q, T> answering;
    private final ReadOnlyObjectWrapper<Shown<T>> state = new ReadOnlyObjectWrapper<>(new Shown.Empty<>());
    private @Nullable Q asked;

    /// How questions are answered.
    ///
    /// @param <Q> the question
    /// @param <T> the answer
    @FunctionalInterface
    public interface Answering<Q, T> {
        /// Answers, away from the window's thread.
        ///
        /// @param question what is asked
        /// @param progress where to report, and whether to go on
        /// @return the answer
        /// @throws Exception why there is none, in words for people
        T answer(Q question, Progress progress) throws Exception;
    }

    /// A model that answers from now on.
    ///
    /// @param view id of the view
    /// @param key of its tasks
    /// @param context what the view was made with
    /// @param question what to ask of a study; null where it has no such file
    /// @param answering makes answers
    public FileModel(
            String view,
            String key,
            ViewContext context,
            Function<Study, @Nullable Q> question,
            Answering<Q, T> answering) {
        this.view = view;
        this.key = key;
        this.store = context.store();
        this.desk = context.desk();
        this.tasks = context.tasks();
        this.question = question;
        this.answering = answering;
        store.stateProperty().subscribe(this::changed);
    }

    /// What can be shown now.
    ///
    /// @return changes on the window's thread
    public ReadOnlyObjectProperty<Shown<T>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The answer that is there, perhaps to an older question.
    ///
    /// @return null while there is none
    public @Nullable T answer() {
        return state.get() instanceof Shown.Ready<T> ready ? ready.content() : null;
    }

    /// Lets files join the study; those that cannot be read say why.
    ///
    /// @param files the files
    /// @param kind what they are
    public void open(List<Path> files, FileKind kind) {
        if (!files.isEmpty()) {
            desk.addLogs(files, kind, this::refuse);
        }
    }

    /// Asks again although the study has not changed: a choice of the view itself has.
    public void ask() {
        changed(store.now());
    }

    /// Says that nothing can be asked, and why.
    ///
    /// @param message for people
    public void refuse(String message) {
        asked = null;
        tasks.cancel(key);
        state.set(new Shown.Failed<>(message));
    }

    private void changed(Workspace now) {
        if (!now.view().equals(view)) {
            return;
        }
        Q wanted = question.apply(now.study());
        if (wanted == null) {
            if (asked != null || !(state.get() instanceof Shown.Failed<T>)) {
                asked = null;
                tasks.cancel(key);
                state.set(new Shown.Empty<>());
            }
        } else if (!wanted.equals(asked)) {
            asked = wanted;
            T old = answer();
            state.set(old == null ? new Shown.Running<>() : new Shown.Ready<>(old, false));
            tasks.run(
                    key,
                    true,
                    progress -> answering.answer(wanted, progress),
                    new Outcome<>(
                            made -> state.set(new Shown.Ready<>(made, true)), this::failed, () -> stopped(wanted)));
        }
    }

    /// Stays asked: the same question would fail again.
    private void failed(Exception failure) {
        state.set(new Shown.Failed<>(Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName())));
    }

    /// A newer question that replaced this one has said what can be shown already.
    private void stopped(Q stopped) {
        if (stopped.equals(asked)) {
            T old = answer();
            state.set(old == null ? new Shown.Empty<>() : new Shown.Ready<>(old, true));
        }
    }
}
