package org.recscope.app.view;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
public final class FilePane<T> extends ShownPane<T> {
    private final ViewContext context;
    private final Texts texts;
    private final String words;
    private final Ikon icon;

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
        super(id, content, draw);
        this.context = context;
        this.texts = context.texts();
        this.words = words;
        this.icon = icon;
        follow(model.stateProperty());
    }

    @Override
    void empty(StatePane instead) {
        instead.show(icon, text("empty.title"), text("empty.text"));
    }

    @Override
    void running(StatePane instead) {
        instead.showWorking(text("running"), "");
    }

    /// The files of the study, this one among them, are changed in another view.
    @Override
    void failed(StatePane instead, String message) {
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
