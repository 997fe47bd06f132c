package org.recscope.app.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.recscope.app.control.Parts;
import org.recscope.app.view.View;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.ShowView;
import org.recscope.app.workspace.WorkspaceStore;

/// The views as a column of buttons with pictures and words; the one shown is marked.
final class NavigationRail {
    private final VBox node = new VBox();
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final WorkspaceStore store;

    NavigationRail(WorkspaceStore store, Parts parts, List<View> views) {
        this.store = store;
        node.setId("navigation");
        node.getStyleClass().add("rail");
        node.getChildren().add(brand(parts));
        ToggleGroup group = new ToggleGroup();
        boolean results = false;
        for (View view : views) {
            if (view.needsResult() && !results) {
                results = true;
                node.getChildren().add(parts.label("shell.results", "rail-heading"));
            }
            ToggleButton button = button(view, parts, group);
            buttons.put(view.id(), button);
            button.disableProperty()
                    .bind(store.stateProperty().map(state -> view.needsResult() && state.result() == null));
            node.getChildren().add(button);
        }
        store.stateProperty().map(Workspace::view).subscribe(this::mark);
    }

    Node node() {
        return node;
    }

    private static Node brand(Parts parts) {
        Node brand = Parts.row(9, new Brand(22), parts.label("shell.name", "brand"));
        brand.getStyleClass().add("rail-brand");
        return brand;
    }

    private ToggleButton button(View view, Parts parts, ToggleGroup group) {
        ToggleButton button = new ToggleButton(parts.texts().get(view.id() + ".title"), Parts.icon(view.icon()));
        parts.named(button, "go-" + view.id(), view.id() + ".title");
        button.getStyleClass().add("rail-item");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            store.dispatch(new ShowView(view.id()));
            mark(store.now().view());
        });
        return button;
    }

    private void mark(String view) {
        buttons.forEach((id, button) -> button.setSelected(id.equals(view)));
    }
}
