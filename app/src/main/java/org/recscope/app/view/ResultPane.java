package org.recscope.app.view;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.app.control.Parts;
import org.recscope.app.control.StatePane;
import org.recscope.app.workspace.Activity;

/// Shows a view's results, or says why there are none: nothing evaluated yet, at work, failed. Results that answer an
/// older question stay, dimmed, until the new ones are there.
///
/// @param <T> what the view draws
public final class ResultPane<T> extends ShownPane<T> {
    private final ViewContext context;
    private final Parts parts;

    /// A pane over a view-model.
    ///
    /// @param view id of the view
    /// @param context what the view was made with
    /// @param model says what can be shown
    /// @param content shows results
    /// @param draw fills the content
    public ResultPane(String view, ViewContext context, ResultModel<?, T> model, Node content, Consumer<T> draw) {
        super(view, content, draw);
        this.context = context;
        this.parts = new Parts(context.texts());
        follow(model.stateProperty());
    }

    @Override
    void empty(StatePane instead) {
        Button data = parts.button(instead.getId() + "-data", "results.empty.data", Feather.DATABASE, this::openData);
        instead.show(Feather.BAR_CHART_2, text("results.empty.title"), text("results.empty.text"), data);
    }

    @Override
    void running(StatePane instead) {
        if (context.store().now().activity() instanceof Activity.Evaluating) {
            Button stop =
                    parts.button(instead.getId() + "-stop", "results.running.stop", Feather.X, context.desk()::cancel);
            instead.showWorking(text("results.running.title"), text("results.running.text"), stop);
            return;
        }
        instead.showWorking(text("results.drawing.title"), text("results.drawing.text"));
    }

    @Override
    void failed(StatePane instead, String message) {
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
