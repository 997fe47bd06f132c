package org.recscope.app.view.open;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.app.control.Parts;
import org.recscope.app.control.StatePane;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;

/// The files at the left, the chosen file in the middle, the question at the right.
public final class OpenView implements View {
    private final BorderPane node = new BorderPane();

    /// The view.
    ///
    /// @param context what it is made with
    public OpenView(ViewContext context) {
        Parts parts = new Parts(context.texts());
        OpenModel model = new OpenModel(context.store());
        FileList files = new FileList(context, parts, model);
        FilePreview preview = new FilePreview(context, parts, model);
        QuestionPane question = new QuestionPane(context, parts, model);
        StatePane empty = new StatePane("open-empty");
        empty.show(
                Feather.FILE_PLUS,
                context.texts().get("open.empty.title"),
                context.texts().get("open.empty.text"));
        StackPane middle = new StackPane(empty, preview.node());
        files.selectedProperty().subscribe(file -> {
            preview.show(file);
            empty.setVisible(file == null);
        });
        context.store().stateProperty().subscribe(state -> preview.refresh());
        node.setId("open");
        node.getStyleClass().add("open-view");
        node.setLeft(files.node());
        node.setCenter(middle);
        node.setRight(question.node());
    }

    @Override
    public String id() {
        return "open";
    }

    @Override
    public Ikon icon() {
        return Feather.DATABASE;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean needsResult() {
        return false;
    }
}
