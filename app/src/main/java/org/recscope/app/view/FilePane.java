package org.recscope.app.view;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.app.control.StatePane;
import org.recscope.app.text.Texts;

/// Shows what a {@link FileModel} found, or says why there is nothing: no file yet, at work, failed. What answers an
/// older question stays, dimmed, until the new answer is there.
///
/// @param <T> what is drawn
public final class FilePane<T> extends StackPane {
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    private final Texts texts;
    private final String words;
    private final Ikon icon;
    private final Node content;
    private final StatePane instead;
    private final Consumer<T> draw;

    /// A pane over a view-model.
    ///
    /// @param id beginning of the ids
    /// @param words beginning of the words with its dot; `empty.title`, `empty.text`, `running`, `failed` follow it
    /// @param icon a picture of what is missing
    /// @param texts every word
    /// @param model says what can be shown
    /// @param content shows answers
    /// @param draw fills the content
    public FilePane(
            String id, String words, Ikon icon, Texts texts, FileModel<?, T> model, Node content, Consumer<T> draw) {
        this.texts = texts;
        this.words = words;
        this.icon = icon;
        this.content = content;
        this.draw = draw;
        instead = new StatePane(id + "-state");
        getStyleClass().add("result-pane");
        getChildren().addAll(content, instead);
        model.stateProperty().subscribe(this::show);
    }

    private void show(Shown<T> state) {
        boolean ready = state instanceof Shown.Ready;
        content.setVisible(ready);
        instead.setVisible(!ready);
        switch (state) {
            case Shown.Empty<T>() -> instead.show(icon, text("empty.title"), text("empty.text"));
            case Shown.Running<T>() -> instead.showWorking(text("running"), "");
            case Shown.Failed<T>(var message) -> instead.show(Feather.ALERT_TRIANGLE, text("failed"), message);
            case Shown.Ready<T>(var made, var fresh) -> {
                content.pseudoClassStateChanged(OLD, !fresh);
                draw.accept(made);
            }
        }
    }

    private String text(String key) {
        return texts.get(words + key);
    }
}
