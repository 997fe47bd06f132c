package org.recscope.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToolBar;
import org.junit.jupiter.api.Test;
import org.recscope.app.harness.SmallStudy;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.theme.ThemeChoice;

/// What is asked of every control in every view: an id, words for a screen reader; and of every view, that it can be
/// looked at in light and dark without a complaint.
class EveryControlTest extends WindowTest {
    private final TreeSet<String> wrong = new TreeSet<>();

    @Test
    void everyControlHasAnIdAndWords() throws IOException {
        open();
        drop(SmallStudy.write(folder).toArray(Path[]::new));
        click("evaluate");
        idle();
        assertNotNull(now().result(), () -> now().activity().toString());
        List<String> views = views();
        assertTrue(views.size() >= 2, views::toString);
        for (String view : views) {
            click("go-" + view);
            idle();
            onFx(() -> {
                walk(stage().getScene().getRoot(), view, false);
                return true;
            });
            screenshot("small-" + view + "-LIGHT");
            use(ThemeChoice.DARK);
            idle();
            screenshot("small-" + view + "-DARK");
            use(ThemeChoice.LIGHT);
        }
        assertEquals(List.of(), List.copyOf(wrong));
    }

    private List<String> views() {
        return onFx(() -> {
            List<String> ids = new ArrayList<>();
            for (Node node : stage().getScene().getRoot().lookupAll(".rail-item")) {
                ids.add(node.getId().substring("go-".length()));
            }
            return ids;
        });
    }

    /// What a control is made of inside is its own business.
    private void walk(Node node, String view, boolean inside) {
        if (!node.isVisible()) {
            return;
        }
        boolean asked = node instanceof Control && !inside && !isFrame(node);
        if (asked && !(node instanceof Label)) {
            check((Control) node, view);
        }
        if (node instanceof Parent parent) {
            boolean hidden = inside || asked || node instanceof ScrollBar;
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, view, hidden));
        }
    }

    private void check(Control control, String view) {
        String kind = view + ": " + control.getClass().getSimpleName() + " " + control.getStyleClass();
        if (control.getId() == null) {
            wrong.add(kind + " has no id");
        }
        boolean words = control.getAccessibleText() != null
                        && !control.getAccessibleText().isBlank()
                || control instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank();
        if (!words) {
            wrong.add(kind + " " + control.getId() + " has no words");
        }
    }

    private static boolean isFrame(Node node) {
        return node instanceof ScrollPane
                || node instanceof SplitPane
                || node instanceof Separator
                || node instanceof ScrollBar
                || node instanceof TabPane
                || node instanceof ToolBar
                || node instanceof Cell<?>;
    }
}
