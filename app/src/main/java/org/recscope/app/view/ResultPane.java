package org.recscope.app.view;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.app.control.Parts;
import org.recscope.app.control.StatePane;
import org.recscope.app.workspace.Activity;

/// Shows a view's results, or says why there are none: nothing evaluated yet, at work, failed. Results that answer an
/// older question stay, dimmed, until the new ones are there.
///
/// @param <T> what the view draws
public final class ResultPane<T> extends StackPane {
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    private final ViewContext context;
    private final Parts parts;
    private final Node content;
    private final StatePane instead;
    private final Consumer<T> draw;

    /// A pane over a view-model.
    ///
    /// @param view id of the view
    /// @param context what the view was made with
    /// @param model says what can be shown
    /// @param content shows results
    /// @param draw fills the content
    public ResultPane(String view, ViewContext context, ResultModel<?, T> model, Node content, Consumer<T> draw) {
        this.context = context;
        this.parts = new Parts(context.texts());
        this.content = content;
        this.draw = draw;
        instead = new StatePane(view + "-state");
        getStyleClass().add("result-pane");
        getChildren().addAll(content, instead);
        model.stateProperty().subscribe(this::show);
    }

    private void show(Shown<T> state) {
        boolean ready = state instanceof Shown.Ready;
        content.setVisible(ready);
        instead.setVisible(!ready);
        instead.setManaged(!ready);
        switch (state) {
            case Shown.Empty<T>() -> empty();
            case Shown.Running<T>() -> running();
            case Shown.Failed<T>(var message) -> failed(message);
            case Shown.Ready<T>(var made, var fresh) -> {
                content.pseudoClassStateChanged(OLD, !fresh);
                draw.accept(made);
            }
        }
    }

    private void empty() {
        Button data = parts.button(instead.getId() + "-data", "results.empty.data", Feather.DATABASE, this::openData);
        instead.show(Feather.BAR_CHART_2, text("results.empty.title"), text("results.empty.text"), data);
    }

    private void running() {
        if (context.store().now().activity() instanceof Activity.Evaluating) {
            Button stop =
                    parts.button(instead.getId() + "-stop", "results.running.stop", Feather.X, context.desk()::cancel);
            instead.showWorking(text("results.running.title"), text("results.running.text"), stop);
            return;
        }
        instead.showWorking(text("results.drawing.title"), text("results.drawing.text"));
    }

    private void failed(String message) {
        Button data = parts.button(instead.getId() + "-data", "results.failed.data", Feather.DATABASE, this::openData);
        Button again = parts.button(instead.getId() + "-again", "results.failed.again", Feather.ROTATE_CW, this::again);
        instead.show(Feather.ALERT_TRIANGLE, text("results.failed.title"), message, data, again);
    }

    private void openData() {
        context.store().dispatch(new org.recscope.app.workspace.WorkspaceCommand.ShowView("open"));
    }

    private void again() {
        context.desk().evaluate();
    }

    private String text(String key) {
        return context.texts().get(key);
    }
}
