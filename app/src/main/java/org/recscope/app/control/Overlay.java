package org.recscope.app.control;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows one card above the whole window: palette, cheat sheet, small dialogs. They look right in light and dark
/// because
/// they are part of the scene. Escape or a click beside the card closes it; the focus stays inside.
public final class Overlay extends StackPane {
    private final ChangeListener<@Nullable Node> keepFocus = (property, before, now) -> keepFocus(now);
    private @Nullable Node returnTo;
    private Runnable onClosed = () -> {};

    /// An overlay that shows nothing.
    public Overlay() {
        setId("overlay");
        getStyleClass().add("overlay");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /// Shows a card, in place of the one shown.
    ///
    /// @param card what to show
    /// @param place where
    /// @param closed called when it is gone, however that came
    public void show(Region card, Pos place, Runnable closed) {
        close();
        Scene scene = getScene();
        returnTo = scene.getFocusOwner();
        onClosed = closed;
        StackPane.setAlignment(card, place);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        if (!card.getStyleClass().contains("overlay-card")) {
            card.getStyleClass().add("overlay-card");
        }
        getChildren().setAll(card);
        setVisible(true);
        scene.focusOwnerProperty().addListener(keepFocus);
        focusInside(card);
    }

    /// Takes the card away. Nothing happens when there is none.
    public void close() {
        if (!isVisible()) {
            return;
        }
        getScene().focusOwnerProperty().removeListener(keepFocus);
        setVisible(false);
        getChildren().clear();
        if (returnTo != null) {
            returnTo.requestFocus();
            returnTo = null;
        }
        Runnable closed = onClosed;
        onClosed = () -> {};
        closed.run();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() == this) {
            close();
        }
    }

    private void keepFocus(@Nullable Node focused) {
        if (!isVisible() || getChildren().isEmpty() || inside(focused)) {
            return;
        }
        focusInside((Parent) getChildren().get(0));
    }

    private boolean inside(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == this) {
                return true;
            }
        }
        return false;
    }

    /// On what Enter does, so that a hasty Enter or Space never destroys anything; else on the first control.
    private static void focusInside(Parent card) {
        for (Node node : card.lookupAll(".button")) {
            if (node instanceof Button button && button.isDefaultButton()) {
                button.requestFocus();
                return;
            }
        }
        focusFirst(card);
    }

    private static boolean focusFirst(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable() && child.isVisible() && !child.isDisabled()) {
                child.requestFocus();
                return true;
            }
            if (child instanceof Parent inner && focusFirst(inner)) {
                return true;
            }
        }
        return false;
    }
}
