package org.recscope.app.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/// What a view shows while there is nothing to see: empty, working, or failed with a remedy.
public final class StatePane extends VBox {
    private static final int WIDTH = 460;

    /// A pane that shows nothing yet.
    ///
    /// @param id its id
    public StatePane(String id) {
        setId(id);
        getStyleClass().add("state-pane");
        setAlignment(Pos.CENTER);
        setSpacing(10);
    }

    /// Says what is the matter and what can be done.
    ///
    /// @param icon a picture of it
    /// @param title in a few words
    /// @param text what to know or do
    /// @param actions buttons under the text
    public void show(Ikon icon, String title, String text, Node... actions) {
        Node picture = Parts.icon(icon);
        picture.getStyleClass().add("state-icon");
        fill(picture, title, text, actions);
    }

    /// Says that work is under way.
    ///
    /// @param title what is being done
    /// @param text what to know meanwhile
    /// @param actions buttons under the text
    public void showWorking(String title, String text, Node... actions) {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setId(getId() + "-progress");
        busy.setAccessibleText(title);
        busy.setMaxSize(36, 36);
        fill(busy, title, text, actions);
    }

    private void fill(Node picture, String title, String text, Node... actions) {
        var words = Parts.paragraph(text, "state-text");
        words.setMaxWidth(WIDTH);
        HBox buttons = Parts.row(8, actions);
        buttons.setAlignment(Pos.CENTER);
        buttons.setMinHeight(8);
        getChildren().setAll(picture, Parts.text(title, "state-title"), words, buttons);
        setAccessibleText(title + ". " + text);
    }
}
