package org.recscope.app.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Holds the workspace, changes it by commands, remembers how to take them back. Used on the window's thread alone.
public final class WorkspaceStore {
    private static final int REMEMBERED = 200;

    private final ReadOnlyObjectWrapper<Workspace> state = new ReadOnlyObjectWrapper<>(Workspace.EMPTY);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private @Nullable WorkspaceCommand last;

    /// The workspace as it is now, and a way to hear of changes. `stateProperty().map(Workspace::metric)` tells of the
    /// metric alone.
    ///
    /// @return the state
    public ReadOnlyObjectProperty<Workspace> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The workspace as it is now.
    ///
    /// @return the state
    public Workspace now() {
        return state.get();
    }

    /// Changes the workspace.
    ///
    /// @param command the change
    public void dispatch(WorkspaceCommand command) {
        Workspace before = state.get();
        Workspace after = command.apply(before);
        if (after == before) {
            return;
        }
        if (command instanceof WorkspaceCommand.OpenStudy) {
            past.clear();
            future.clear();
            last = null;
        } else if (command instanceof WorkspaceCommand.TakeResult) {
            forgetSelections(past);
            forgetSelections(future);
        } else if (command.undoable()) {
            remember(command, before);
        }
        changed(after);
    }

    /// Takes back the last step. Nothing happens when there is none.
    public void undo() {
        step(past, future);
    }

    /// Does again what was taken back last. Nothing happens when there is nothing.
    public void redo() {
        step(future, past);
    }

    /// Whether there is a step to take back.
    ///
    /// @return true when {@link #undo} would change something
    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /// Whether there is a step to do again.
    ///
    /// @return true when {@link #redo} would change something
    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    private void remember(WorkspaceCommand command, Workspace before) {
        boolean sameStep = last != null && command.continues(last) && !past.isEmpty();
        if (!sameStep) {
            past.push(Step.of(before));
            if (past.size() > REMEMBERED) {
                past.removeLast();
            }
        }
        future.clear();
        last = command;
    }

    /// Selections speak of the users of one result: they mean nothing to the next.
    private static void forgetSelections(Deque<Step> steps) {
        List<Step> kept = steps.stream().map(Step::ofEverybody).toList();
        steps.clear();
        steps.addAll(kept);
    }

    private void step(Deque<Step> from, Deque<Step> to) {
        if (from.isEmpty()) {
            return;
        }
        Workspace before = state.get();
        to.push(Step.of(before));
        last = null;
        changed(before.with(from.pop()));
    }

    private void changed(Workspace after) {
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
        state.set(after);
    }
}
