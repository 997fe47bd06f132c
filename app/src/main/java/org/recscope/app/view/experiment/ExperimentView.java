package org.recscope.app.view.experiment;

import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.experiment.figures.ExperimentFigures;
import org.recscope.analytics.experiment.readout.Decision;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.figure.Figure;
import org.recscope.app.chart.Chart;
import org.recscope.app.control.FileType;
import org.recscope.app.control.Parts;
import org.recscope.app.control.StatePane;
import org.recscope.app.view.Panels;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;

/// The question above, health below it, then everything the experiment says.
public final class ExperimentView implements View {
    private static final double SHORT = 92;
    private static final double MIDDLE = 128;
    private static final double LONG = 260;

    private final ViewContext context;
    private final ExperimentModel model;
    private final Parts parts;
    private final TextField unit;
    private final TextField variant;
    private final TextField metrics;
    private final TextField covariates;
    private final TextField cuts;
    private final TextField day;
    private final Button ask;
    private final FlowPane form;
    private final VBox content = new VBox(12);
    private final ScrollPane scroll;
    private final StatePane instead = new StatePane("experiment-state");
    private final VBox node;

    /// The view.
    ///
    /// @param context what it is made with
    public ExperimentView(ViewContext context) {
        this.context = context;
        model = new ExperimentModel(context.tasks());
        parts = new Parts(context.texts());
        unit = field("unit", SHORT);
        variant = field("variant", SHORT);
        metrics = field("metrics", LONG);
        covariates = field("covariates", MIDDLE);
        cuts = field("cuts", MIDDLE);
        day = field("day", SHORT);
        Button open = parts.button("experiment-open", "experiment.open", Feather.FILE_PLUS, this::open);
        ask = parts.button("experiment-ask", "experiment.ask", Feather.PLAY, this::ask);
        form = new FlowPane(8, 8, open);
        for (TextField field : List.of(unit, variant, metrics, covariates, cuts, day)) {
            String key = "experiment." + field.getId().substring("experiment-".length());
            form.getChildren().add(Parts.column(2, parts.label(key, "field-label"), field));
        }
        form.getChildren().add(ask);
        form.setRowValignment(VPos.BOTTOM);
        scroll = Panels.scroll("experiment-scroll", content);
        node = Panels.page(
                ExperimentModel.ID,
                Parts.column(
                        8,
                        Parts.column(
                                1,
                                Parts.text(text("experiment.title"), "view-title"),
                                Parts.text(text("experiment.title.hint"), "muted")),
                        form),
                new StackPane(scroll, instead));
        model.stateProperty().subscribe(this::show);
    }

    private TextField field(String name, double width) {
        TextField field = parts.named(new TextField(), "experiment-" + name, "experiment." + name);
        field.setPrefWidth(width);
        return field;
    }

    @Override
    public String id() {
        return ExperimentModel.ID;
    }

    @Override
    public Ikon icon() {
        return Feather.GIT_BRANCH;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean needsResult() {
        return false;
    }

    private void open() {
        context.dialogs().open(node.getScene().getWindow(), FileType.TABLE).stream()
                .findFirst()
                .ifPresent(model::open);
    }

    private void ask() {
        ExperimentModel.Question old = question(model.stateProperty().get());
        if (old != null) {
            model.ask(new ExperimentModel.Question(
                    old.log(),
                    unit.getText(),
                    variant.getText(),
                    metrics.getText(),
                    covariates.getText(),
                    cuts.getText(),
                    day.getText()));
        }
    }

    private static ExperimentModel.@org.jspecify.annotations.Nullable Question question(ExperimentModel.State state) {
        return switch (state) {
            case ExperimentModel.State.Empty() -> null;
            case ExperimentModel.State.Asking(var question) -> question;
            case ExperimentModel.State.Running(var question) -> question;
            case ExperimentModel.State.Ready(var question, var readout) -> question;
            case ExperimentModel.State.Failed(var question, var message) -> question;
        };
    }

    private void show(ExperimentModel.State state) {
        boolean ready = state instanceof ExperimentModel.State.Ready;
        scroll.setVisible(ready);
        instead.setVisible(!ready);
        ask.setDisable(question(state) == null);
        switch (state) {
            case ExperimentModel.State.Empty() ->
                instead.show(Feather.GIT_BRANCH, text("experiment.empty.title"), text("experiment.empty.text"));
            case ExperimentModel.State.Asking(var question) -> {
                unit.setText(question.unit());
                variant.setText(question.variant());
                day.setText(question.day());
                instead.show(
                        Feather.EDIT_3, String.valueOf(question.log().getFileName()), text("experiment.asking.text"));
            }
            case ExperimentModel.State.Running(var question) ->
                instead.showWorking(
                        text("experiment.running.title"),
                        String.valueOf(question.log().getFileName()));
            case ExperimentModel.State.Failed(var question, var message) ->
                instead.show(Feather.ALERT_TRIANGLE, text("experiment.failed.title"), message);
            case ExperimentModel.State.Ready(var question, var readout) -> draw(readout);
        }
    }

    private void draw(Readout readout) {
        content.getChildren().clear();
        Chart health = new Chart("experiment-health", context.charts());
        health.show(ExperimentFigures.health(readout));
        content.getChildren().add(Panels.card(health));
        for (Decision decision : readout.decisions()) {
            String action = decision.action().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            content.getChildren()
                    .add(Parts.column(
                            3,
                            Parts.paragraph(decision.arm() + ": " + action, "card-title"),
                            Parts.paragraph(String.join("; ", decision.reasons()), "experiment-decision")));
        }
        add("experiment-results", ExperimentFigures.results(readout));
        for (int i = 0; i < readout.segments().size(); i++) {
            add(
                    "experiment-segments-" + i,
                    ExperimentFigures.segments(readout, readout.segments().get(i)));
        }
        for (int i = 0; i < readout.series().size(); i++) {
            add(
                    "experiment-series-" + i,
                    ExperimentFigures.cumulative(readout.series().get(i)));
        }
    }

    private void add(String id, Figure figure) {
        Chart chart = new Chart(id, context.charts());
        chart.show(figure);
        content.getChildren().add(Panels.card(chart));
    }

    private String text(String key) {
        return context.texts().get(key);
    }
}
