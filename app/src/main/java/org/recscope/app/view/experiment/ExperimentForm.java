package org.recscope.app.view.experiment;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.loading.Inspection;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.question.ExperimentWords;
import org.recscope.app.control.Choices;
import org.recscope.app.control.FileType;
import org.recscope.app.control.Parts;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.WorkspaceCommand.ShowView;

/// Which log, and what is asked of it: metrics, covariates and segments as they are written on the command line.
final class ExperimentForm {
    private static final double MIDDLE = 160;
    private static final double LONG = 290;

    private final ViewContext context;
    private final Parts parts;
    private final ExperimentModel model;
    private final ComboBox<Path> log;
    private final Label columns = Parts.text("", "muted");
    private final Button roles;
    private final TextField metrics;
    private final TextField covariates;
    private final TextField cuts;
    private final TextField slices;
    private final HBox files;
    private final FlowPane fields;
    private boolean showing;

    ExperimentForm(ViewContext context, Parts parts, ExperimentModel model) {
        this.context = context;
        this.parts = parts;
        this.model = model;
        log = parts.named(
                Choices.combo(List.of(), path -> String.valueOf(path.getFileName())),
                "experiment-log",
                "experiment.log");
        log.setOnAction(event -> look());
        columns.setId("experiment-columns");
        roles = parts.button(
                "experiment-roles",
                "experiment.roles",
                Feather.COLUMNS,
                () -> context.store().dispatch(new ShowView("open")));
        roles.getStyleClass().add("flat");
        Button open = parts.button("experiment-open", "experiment.open", Feather.FILE_PLUS, this::open);
        Label title = parts.label("experiment.title", "view-title");
        title.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        files = Parts.row(10, title, log, columns, roles, Parts.spring(), open);
        metrics = field("metrics", LONG);
        covariates = field("covariates", MIDDLE);
        cuts = field("cuts", MIDDLE);
        slices = field("slices", MIDDLE);
        fields = new FlowPane(10, 8);
        for (TextField field : List.of(metrics, covariates, cuts, slices)) {
            String key = "experiment." + field.getId().substring("experiment-".length());
            fields.getChildren().add(Parts.column(2, parts.label(key, "field-label"), field));
        }
        fields.setRowValignment(VPos.BOTTOM);
    }

    HBox files() {
        return files;
    }

    FlowPane fields() {
        return fields;
    }

    void open() {
        List<Path> chosen = context.dialogs().open(files.getScene().getWindow(), FileType.TABLE);
        if (!chosen.isEmpty()) {
            context.desk().addFiles(chosen);
        }
    }

    private TextField field(String name, double width) {
        TextField field = parts.named(new TextField(), "experiment-" + name, "experiment." + name);
        field.setPrefWidth(width);
        field.setOnAction(event -> ask());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                ask();
            }
        });
        return field;
    }

    private void ask() {
        if (!showing) {
            model.ask(metrics.getText(), covariates.getText(), cuts.getText(), slices.getText());
        }
    }

    private void look() {
        if (!showing && log.getValue() != null) {
            model.look(log.getValue());
        }
    }

    /// Shows the question as it stands.
    void show(@Nullable StudyInput input, List<StudyInput> logs, ExperimentWords question) {
        showing = true;
        List<Path> paths = logs.stream().map(StudyInput::path).toList();
        if (!log.getItems().equals(paths)) {
            log.getItems().setAll(paths);
        }
        log.setValue(input == null ? null : input.path());
        for (var node : List.of(log, columns, roles, fields)) {
            node.setVisible(input != null);
            node.setManaged(input != null);
        }
        if (input != null) {
            columns.setText(words(input));
            set(metrics, question.metrics(), names(input, Role.METRIC));
            set(covariates, question.covariates(), names(input, Role.COVARIATE));
            set(cuts, question.by(), names(input, Role.ATTRIBUTE));
            String searched = question.settings().getOrDefault("slices", "");
            set(slices, List.of(searched.replace(',', ' ')), "");
        }
        showing = false;
    }

    private static void set(TextField field, List<String> words, String otherwise) {
        if (!field.isFocused()) {
            field.setText(String.join(" ", words));
        }
        field.setPromptText(otherwise);
    }

    private String words(StudyInput input) {
        String unit = names(input, Role.UNIT);
        String day = names(input, Role.TIMESTAMP);
        return context.texts()
                .get(
                        "experiment.columns",
                        unit.isEmpty() ? context.texts().get("experiment.columns.rows") : unit,
                        names(input, Role.VARIANT),
                        day.isEmpty() ? "–" : day);
    }

    private String names(StudyInput input, Role role) {
        Inspection seen = context.store().now().inspections().get(input.path());
        var roles = input.roles().isEmpty() && seen != null ? seen.roles() : input.roles();
        return String.join(
                " ",
                roles.entrySet().stream()
                        .filter(each -> each.getValue() == role)
                        .map(java.util.Map.Entry::getKey)
                        .toList());
    }
}
