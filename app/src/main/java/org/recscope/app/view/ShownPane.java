package org.recscope.app.view;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.recscope.app.control.StatePane;

/// Shows what a view-model found, or something instead that says why there is nothing. What answers an older question
/// stays, dimmed, until the new answer is there.
///
/// @param <T> what is drawn
abstract class ShownPane<T> extends StackPane {
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    private final Node content;
    private final StatePane instead;
    private final Consumer<T> draw;

    /// A pane that shows nothing before {@link #follow}.
    ///
    /// @param id beginning of the ids
    /// @param content shows answers
    /// @param draw fills the content
    ShownPane(String id, Node content, Consumer<T> draw) {
        this.content = content;
        this.draw = draw;
        instead = new StatePane(id + "-state");
        getStyleClass().add("result-pane");
        getChildren().addAll(content, instead);
    }

    /// Shows from now on what the state says.
    final void follow(ReadOnlyObjectProperty<Shown<T>> state) {
        state.subscribe(this::show);
    }

    /// Says that there is nothing yet.
    abstract void empty(StatePane instead);

    /// Says that work goes on.
    abstract void running(StatePane instead);

    /// Says what went wrong.
    abstract void failed(StatePane instead, String message);

    private void show(Shown<T> state) {
        boolean ready = state instanceof Shown.Ready;
        content.setVisible(ready);
        instead.setVisible(!ready);
        instead.setManaged(!ready);
        switch (state) {
            case Shown.Empty<T>() -> empty(instead);
            case Shown.Running<T>() -> running(instead);
            case Shown.Failed<T>(var message) -> failed(instead, message);
            case Shown.Ready<T>(var made, var fresh) -> {
                content.pseudoClassStateChanged(OLD, !fresh);
                draw.accept(made);
            }
        }
    }
}
