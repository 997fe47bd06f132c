package org.recscope.app.shell;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.app.control.Parts;
import org.recscope.app.task.FxTaskRunner;
import org.recscope.app.task.RunningTask;
import org.recscope.app.text.Texts;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceStore;

/// The line at the bottom: how many users the numbers are about, by which convention, and what runs.
final class StatusLine {
    private final Texts texts;
    private final ObservableList<RunningTask> tasks;
    private final Label users = Parts.text("", "status-text");
    private final Label convention = Parts.text("", "status-text", "muted");
    private final Label stage = Parts.text("", "status-text");
    private final ProgressBar bar = new ProgressBar();
    private final HBox running;
    private final HBox node;

    StatusLine(WorkspaceStore store, FxTaskRunner tasks, Parts parts) {
        this.texts = parts.texts();
        this.tasks = tasks.visible();
        users.setId("status-users");
        convention.setId("status-convention");
        stage.setId("status-stage");
        parts.named(bar, "status-progress", "shell.progress");
        bar.setPrefWidth(160);
        Button cancel = parts.iconButton("status-cancel", "shell.cancel", Feather.X, this::cancel);
        running = Parts.row(8, stage, bar, cancel);
        running.setId("status-running");
        running.setVisible(false);
        running.managedProperty().bind(running.visibleProperty());
        node = Parts.row(16, users, convention, Parts.spring(), running);
        node.setId("status");
        node.getStyleClass().add("status-line");
        store.stateProperty().subscribe(this::show);
        tasks.onPulse(this::pulse);
        this.tasks.subscribe(this::pulse);
    }

    Node node() {
        return node;
    }

    private void show(Workspace state) {
        if (state.result() == null) {
            users.setText(texts.get("shell.status.empty"));
            convention.setText("");
            return;
        }
        users.setText(texts.get(
                "shell.status.users",
                state.evaluation().users(),
                state.evaluation().runs().size(),
                state.evaluation().metrics().size()));
        convention.setText(texts.get(state.stale() ? "shell.status.stale" : "shell.status.convention"));
    }

    private void pulse() {
        running.setVisible(!tasks.isEmpty());
        if (tasks.isEmpty()) {
            return;
        }
        RunningTask task = tasks.get(tasks.size() - 1);
        String key = "shell.task." + task.key();
        String what = texts.has(key) ? texts.get(key) : task.key();
        stage.setText(task.stage().isEmpty() ? what : texts.get("shell.task.stage", what, stageWords(task.stage())));
        bar.setProgress(task.fraction());
    }

    private String stageWords(String named) {
        String key = "shell.stage." + named;
        return texts.has(key) ? texts.get(key) : named;
    }

    private void cancel() {
        List.copyOf(tasks).forEach(RunningTask::cancel);
    }
}
