package org.recscope.app.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.recscope.app.control.Parts;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceStore;

/// The runs with the colours that they have in every chart, whatever is selected.
final class RunLegend {
    private static final int COLOURS = 8;

    private final HBox node = Parts.row(12);

    RunLegend(WorkspaceStore store) {
        node.setId("run-legend");
        node.getStyleClass().add("run-legend");
        node.setMinWidth(0);
        store.stateProperty().map(RunLegend::runs).subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private static List<String> runs(Workspace state) {
        return state.result() == null ? List.of() : state.evaluation().runs();
    }

    private void show(List<String> runs) {
        node.getChildren().clear();
        for (int run = 0; run < runs.size(); run++) {
            Region dot = new Region();
            dot.getStyleClass().addAll("run-dot", "series-" + run % COLOURS);
            Label name = Parts.text(runs.get(run), "run-name");
            name.setTooltip(new Tooltip(runs.get(run)));
            name.setMinWidth(24);
            HBox entry = Parts.row(5, dot, name);
            entry.setId("run-" + run);
            node.getChildren().add(entry);
        }
        node.setVisible(!runs.isEmpty());
    }
}
