package org.recscope.app.view.overview;

import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.study.explain.Explanation;
import org.recscope.analytics.study.figures.GapFigure;
import org.recscope.analytics.study.figures.NumberSheet;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.chart.Chart;
import org.recscope.app.control.Choices;
import org.recscope.app.control.Parts;
import org.recscope.app.control.StatePane;
import org.recscope.app.text.Texts;
import org.recscope.app.view.Panels;
import org.recscope.app.view.ViewContext;

/// Explains one number, at the right of the overview.
final class ExplainPane {
    private static final double WIDTH = 400;
    private static final double BAR = 44;
    private static final double NUMBER = 90;
    private static final double AROUND = 170;

    private final Texts texts;
    private final Parts parts;
    private final Words words;
    private final ExplainModel model;
    private final Label title = Parts.paragraph("", "pane-heading");
    private final Label value = Parts.text("", "explain-value");
    private final GridPane facts = grid("explain-facts");
    private final ComboBox<String> as;
    private final ComboBox<String> against;
    private final StatePane state = new StatePane("explain-state");
    private final GridPane users = grid("explain-users");
    private final Label command = Parts.paragraph("", "muted", "small-text");
    private final Chart chart;
    private final VBox known;
    private final Region node;

    ExplainPane(ViewContext context, ExplainModel model) {
        this.model = model;
        texts = context.texts();
        parts = new Parts(texts);
        words = Words.of(texts.locale());
        as = program("explain-as", "overview.explain.as");
        against = program("explain-against", "overview.explain.against");
        chart = new Chart("explain-gap", context.charts());
        title.setId("explain-title");
        value.setId("explain-value");
        command.setId("explain-command");
        known = Parts.column(8, chart, parts.label("overview.explain.users", "field-label"), users, command);
        node = pane();
        model.sheetProperty().subscribe(this::show);
        model.gapProperty().subscribe(this::show);
    }

    Region node() {
        return node;
    }

    private Region pane() {
        Button close = parts.iconButton("explain-close", "overview.explain.close", Feather.X, model::close);
        Label between = parts.label("overview.explain.against", "muted");
        between.setMinWidth(Region.USE_PREF_SIZE);
        VBox all = Parts.column(
                10,
                value,
                facts,
                parts.label("overview.explain.why", "pane-heading"),
                Parts.row(6, as, between, against),
                state,
                known);
        all.getStyleClass().add("explain-body");
        ScrollPane scroll = Panels.scroll("explain-scroll", all);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Node head = Parts.row(8, title, Parts.spring(), close);
        head.getStyleClass().add("explain-head");
        Region card = Panels.card(Parts.column(0, head, scroll));
        card.setId("explain");
        card.setMinWidth(WIDTH);
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        return card;
    }

    private static GridPane grid(String id) {
        GridPane grid = new GridPane(12, 6);
        grid.setId(id);
        return grid;
    }

    private ComboBox<String> program(String id, String key) {
        ComboBox<String> box = parts.named(Choices.combo(ExplainModel.programs(), program -> program), id, key);
        box.setPromptText(texts.get("overview.explain.program"));
        box.setPrefWidth(145);
        box.setOnAction(event -> chosen());
        return box;
    }

    private void chosen() {
        String one = as.getValue();
        if (one != null) {
            String other = against.getValue();
            model.compare(one, other == null ? model.own() : other);
        }
    }

    private void show(@Nullable NumberSheet sheet) {
        node.setVisible(sheet != null);
        node.setManaged(sheet != null);
        if (sheet == null) {
            return;
        }
        if (against.getValue() == null) {
            against.setValue(model.own());
        }
        title.setText(sheet.title());
        value.setText(sheet.value());
        facts.getChildren().clear();
        for (int row = 0; row < sheet.facts().size(); row++) {
            Fact fact = sheet.facts().get(row);
            Label about = Parts.text(fact.name(), "muted", "small-text");
            about.setMinWidth(Region.USE_PREF_SIZE);
            Label said = Parts.paragraph(fact.value(), "small-text");
            GridPane.setHgrow(said, Priority.ALWAYS);
            facts.addRow(row, about, said);
        }
    }

    private void show(ExplainModel.Gap gap) {
        boolean shown = gap instanceof ExplainModel.Gap.Known done
                && !done.explanation().parts().isEmpty();
        known.setVisible(shown);
        known.setManaged(shown);
        state.setVisible(!shown);
        state.setManaged(!shown);
        switch (gap) {
            case ExplainModel.Gap.Unasked() -> say(Feather.HELP_CIRCLE, "unasked");
            case ExplainModel.Gap.Running() -> running();
            case ExplainModel.Gap.Stopped() -> say(Feather.SLASH, "stopped", again());
            case ExplainModel.Gap.Failed(var message) ->
                state.show(Feather.ALERT_TRIANGLE, texts.get("overview.explain.failed.title"), message, again());
            case ExplainModel.Gap.Known(var question, var explanation) -> known(question, explanation);
        }
    }

    private void say(Feather icon, String key, Node... actions) {
        String start = "overview.explain." + key;
        state.show(icon, texts.get(start + ".title"), texts.get(start + ".text"), actions);
    }

    private void running() {
        Button stop = parts.button("explain-stop", "overview.explain.stop", Feather.X, model::stop);
        state.showWorking(
                texts.get("overview.explain.running.title"), texts.get("overview.explain.running.text"), stop);
    }

    private Button again() {
        return parts.button("explain-again", "overview.explain.again", Feather.ROTATE_CW, model::again);
    }

    private void known(ExplainModel.Question question, Explanation explanation) {
        if (explanation.parts().isEmpty()) {
            say(Feather.CHECK_CIRCLE, "same");
            return;
        }
        double height = AROUND + BAR * explanation.parts().size();
        chart.setMinHeight(height);
        chart.setPrefHeight(height);
        chart.show(
                GapFigure.of(explanation, question.metric(), question.as(), question.against(), question.run(), words));
        users.getChildren().clear();
        users.addRow(
                0,
                head(texts.get("overview.explain.user")),
                right(head(question.as())),
                right(head(question.against())));
        users.addRow(
                1,
                Parts.text(texts.get("overview.explain.mean"), "small-text"),
                number(explanation.as()),
                number(explanation.against()));
        for (int row = 0; row < explanation.witnesses().size(); row++) {
            Explanation.Witness user = explanation.witnesses().get(row);
            users.addRow(row + 2, Parts.text(user.user(), "small-text"), number(user.as()), number(user.against()));
        }
        command.setText(texts.get("overview.explain.command", question.command()));
    }

    private static Label head(String text) {
        return Parts.text(text, "muted", "small-text");
    }

    private static Label right(Label label) {
        GridPane.setHalignment(label, HPos.RIGHT);
        label.setMinWidth(NUMBER);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private Label number(double value) {
        String text = Double.isNaN(value) ? words.get("explain.undefined") : String.format(Locale.ROOT, "%.6f", value);
        return right(Parts.text(text, "small-text"));
    }
}
