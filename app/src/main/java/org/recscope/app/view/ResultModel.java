package org.recscope.app.view;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.app.task.Outcome;
import org.recscope.app.task.TaskRunner;
import org.recscope.app.workspace.Activity;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceStore;

/// The heart of a view-model of results: asks a question of the workspace, answers it in the background whenever the
/// question changes, and says what can be shown. A newer question supersedes an older one, and while its answer is
/// being
/// made the old one stays. A view that is not on the screen asks nothing.
///
/// @param <Q> the question: a record of all that the answer depends on, and nothing else
/// @param <T> the answer: what the view draws
public final class ResultModel<Q, T> {
    private final String view;
    private final String part;
    private final WorkspaceStore store;
    private final TaskRunner tasks;
    private final Function<Workspace, @Nullable Q> question;
    private final Function<Q, T> answer;
    private final ReadOnlyObjectWrapper<Shown<T>> state = new ReadOnlyObjectWrapper<>(new Shown.Empty<>());
    private @Nullable Q asked;

    /// A model that answers from now on.
    ///
    /// @param view id of the view; also the key of its tasks
    /// @param store what is open
    /// @param tasks does the work
    /// @param question what to ask of a workspace; null where there is nothing to show
    /// @param answer makes what is shown, away from the window's thread
    public ResultModel(
            String view,
            WorkspaceStore store,
            TaskRunner tasks,
            Function<Workspace, @Nullable Q> question,
            Function<Q, T> answer) {
        this(view, "", store, tasks, question, answer);
    }

    /// A model of a part of a view that is answered for itself.
    ///
    /// @param view id of the view
    /// @param part what of it, for the key of its tasks
    /// @param store what is open
    /// @param tasks does the work
    /// @param question what to ask of a workspace; null where there is nothing to show
    /// @param answer makes what is shown, away from the window's thread
    public ResultModel(
            String view,
            String part,
            WorkspaceStore store,
            TaskRunner tasks,
            Function<Workspace, @Nullable Q> question,
            Function<Q, T> answer) {
        this.view = view;
        this.part = part;
        this.store = store;
        this.tasks = tasks;
        this.question = question;
        this.answer = answer;
        store.stateProperty().subscribe(this::changed);
    }

    /// What can be shown now.
    ///
    /// @return changes on the window's thread
    public ReadOnlyObjectProperty<Shown<T>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Asks again although the workspace has not changed: a choice of the view itself has.
    public void ask() {
        changed(store.now());
    }

    private void changed(Workspace now) {
        if (!now.view().equals(view)) {
            return;
        }
        Q wanted = question.apply(now);
        if (wanted == null) {
            asked = null;
            tasks.cancel(key());
            state.set(without(now));
        } else if (!wanted.equals(asked)) {
            asked = wanted;
            state.set(
                    state.get() instanceof Shown.Ready<T> ready
                            ? new Shown.Ready<>(ready.content(), false)
                            : new Shown.Running<>());
            tasks.run(key(), false, progress -> answer.apply(wanted), new Outcome<>(this::answered, this::failed));
        }
    }

    private void answered(T content) {
        state.set(new Shown.Ready<>(content, true));
    }

    private void failed(Exception failure) {
        asked = null;
        state.set(new Shown.Failed<>(Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName())));
    }

    private String key() {
        return "figure:" + view + part;
    }

    private static <T> Shown<T> without(Workspace now) {
        return switch (now.activity()) {
            case Activity.Idle() -> new Shown.Empty<>();
            case Activity.Evaluating() -> new Shown.Running<>();
            case Activity.Refused(var problems) ->
                new Shown.Failed<>(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
            case Activity.Failed(var message) -> new Shown.Failed<>(message);
        };
    }
}
