package org.recscope.app.view.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.app.control.HeatTable;
import org.recscope.app.control.Notices;
import org.recscope.app.control.Parts;
import org.recscope.app.control.StatePane;
import org.recscope.app.text.Texts;
import org.recscope.app.view.Panels;
import org.recscope.app.view.ResultPane;
import org.recscope.app.view.ViewContext;

/// The slices that stand out, each with a button that makes it a segment.
final class SlicesPane {
    private final ViewContext context;
    private final Texts texts;
    private final Parts parts;
    private final SlicesModel model;
    private final Part widest = new Part("compare-widest", true);
    private final Part weakest = new Part("compare-weakest", false);
    private final StatePane none = new StatePane("compare-no-slices");
    private final VBox tables;
    private final Region node;

    /// A table below its title and above its note.
    private final class Part {
        private final HeatTable table;
        private final Label title = Parts.text("", "pane-heading");
        private final Label note = Parts.paragraph("", "muted", "small-text");

        Part(String id, boolean differing) {
            table = new HeatTable(id).asWhole();
            title.setId(id + "-title");
            note.setId(id + "-note");
            table.setAction(row -> button(id, row, differing));
        }

        Node node() {
            return Parts.column(6, title, table, note);
        }

        void show(TableFigure figure) {
            boolean some = !figure.groups().getFirst().rows().isEmpty();
            title.setText(figure.title());
            note.setText(figure.note());
            table.setVisible(some);
            table.setManaged(some);
            table.show(figure);
            table.refresh();
        }
    }

    SlicesPane(ViewContext context) {
        this.context = context;
        texts = context.texts();
        parts = new Parts(texts);
        model = new SlicesModel(context);
        none.show(Feather.SLASH, texts.get("compare.none.title"), texts.get("compare.none.text"));
        none.setManaged(false);
        tables = Parts.column(14, widest.node(), weakest.node());
        ResultPane<SlicesModel.Content> pane =
                new ResultPane<>("compare-slices", context, model.results(), new StackPane(tables, none), this::draw);
        pane.getStyleClass().add("padded");
        node = Panels.card(pane);
        node.setMinHeight(Region.USE_PREF_SIZE);
        node.setId("compare-slices");
    }

    Region node() {
        return node;
    }

    private Button button(String id, int row, boolean differing) {
        List<String> rules = model.rules(differing);
        String rule = row < rules.size() ? rules.get(row) : "";
        boolean saved = model.saved(rule);
        Button button = parts.iconButton(
                id + "-save-" + row,
                saved ? "compare.saved" : "compare.save",
                saved ? Feather.CHECK : Feather.PLUS,
                () -> save(rule));
        button.setDisable(saved);
        return button;
    }

    private void save(String rule) {
        model.save(rule);
        context.notices().show(Notices.Level.SUCCESS, texts.get("compare.saved.title"), rule);
    }

    private void draw(SlicesModel.Content made) {
        tables.setVisible(made.any());
        tables.setManaged(made.any());
        none.setVisible(!made.any());
        none.setManaged(!made.any());
        widest.show(made.widest());
        weakest.show(made.weakest());
    }
}
