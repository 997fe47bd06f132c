package org.recscope.app.view;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.app.control.Parts;
import org.recscope.app.control.StatePane;
import org.recscope.app.text.Texts;
import org.recscope.app.workspace.WorkspaceCommand.ShowView;

/// Shows what a {@link FileModel} found, or says why there is nothing: no file yet, at work, failed. What answers an
/// older question stays, dimmed, until the new answer is there.
///
/// @param <T> what is drawn
public final class FilePane<T> extends StackPane {
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    private final ViewContext context;
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
    /// @param context what the view was made with
    /// @param model says what can be shown
    /// @param content shows answers
    /// @param draw fills the content
    public FilePane(
            String id,
            String words,
            Ikon icon,
            ViewContext context,
            FileModel<?, T> model,
            Node content,
            Consumer<T> draw) {
        this.context = context;
        this.texts = context.texts();
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
            case Shown.Failed<T>(var message) -> failed(message);
            case Shown.Ready<T>(var made, var fresh) -> {
                content.pseudoClassStateChanged(OLD, !fresh);
                draw.accept(made);
            }
        }
    }

    /// The files of the study, this one among them, are changed in another view.
    private void failed(String message) {
        Button data = new Parts(texts)
                .button(
                        instead.getId() + "-data",
                        "results.failed.data",
                        Feather.DATABASE,
                        () -> context.store().dispatch(new ShowView("open")));
        instead.show(Feather.ALERT_TRIANGLE, text("failed"), message, data);
    }

    private String text(String key) {
        return texts.get(words + key);
    }
}
