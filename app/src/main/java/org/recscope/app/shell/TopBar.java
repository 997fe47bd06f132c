package org.recscope.app.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.app.control.Parts;
import org.recscope.app.theme.WindowTheme;
import org.recscope.app.view.Command;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceStore;

/// What belongs to the whole study: its name, the metric and k of all views, the colours of the runs, undo, export,
/// look.
final class TopBar {
    private final HBox node;
    private final Label name = Parts.text("", "study-name");
    private final Parts parts;

    TopBar(WorkspaceStore store, CommandRegistry commands, AppMenu menu, WindowTheme theme, Parts parts) {
        this.parts = parts;
        name.setId("study-name");
        name.setMinWidth(90);
        MetricChooser metric = new MetricChooser(store, parts);
        Node chooser = metric.node();
        chooser.visibleProperty().bind(store.stateProperty().map(state -> state.result() != null));
        node = Parts.row(
                8,
                name,
                chooser,
                new RunLegend(store).node(),
                Parts.spring(),
                commandButton(commands.get("undo")),
                commandButton(commands.get("redo")),
                commandButton(commands.get("palette")),
                themeButton(commands.get("toggle-theme"), theme),
                fixed(menu.exportButton()),
                fixed(menu.button()));
        node.setId("top-bar");
        node.getStyleClass().add("top-bar");
        store.stateProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Workspace state) {
        String study = state.name().isEmpty() ? parts.texts().get("shell.untitled") : state.name();
        boolean empty = state.study().files().isEmpty();
        name.setText(empty ? "" : state.unsaved() ? parts.texts().get("shell.unsaved", study) : study);
        name.setVisible(!empty);
        name.setManaged(!empty);
    }

    private Button commandButton(Command command) {
        Button button =
                fixed(parts.iconButton("do-" + command.id(), "command." + command.id(), command.icon(), command::run));
        button.getTooltip().setText(button.getText() + "  " + CommandRegistry.keys(command));
        button.disableProperty().bind(Bindings.not(command.enabled()));
        return button;
    }

    private Button themeButton(Command toggle, WindowTheme theme) {
        Button button = commandButton(toggle);
        theme.darkProperty().subscribe(dark -> button.setGraphic(Parts.icon(dark ? Feather.SUN : Feather.MOON)));
        return button;
    }

    /// Names may be cut off where the window is narrow, what can be done may not.
    private static <R extends Region> R fixed(R part) {
        part.setMinWidth(Region.USE_PREF_SIZE);
        return part;
    }
}
