package org.recscope.app.view.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.Inspection;
import org.recscope.analytics.loading.SourceFile;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.StudyResult;
import org.recscope.app.control.Choices;
import org.recscope.app.control.Parts;
import org.recscope.app.text.Texts;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;

/// One file: what it is, its first rows with the role of each column, and what is wrong with it.
final class FilePreview {
    private final ViewContext context;
    private final Texts texts;
    private final OpenModel model;
    private final Label title = Parts.text("", "view-title");
    private final Label facts = Parts.text("", "muted");
    private final ComboBox<FileKind> kind;
    private final TextField name;
    private final HBox part;
    private final ColumnTable columns;
    private final VBox problems = Parts.column(8);
    private final VBox node;
    private @Nullable Path file;
    private boolean showing;

    FilePreview(ViewContext context, Parts parts, OpenModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        title.setId("file-title");
        facts.setId("file-facts");
        kind = parts.named(
                Choices.combo(List.of(FileKind.values()), each -> FileList.kindWords(texts, each)),
                "file-kind",
                "open.kind");
        kind.setOnAction(event -> edited(path -> played(path, kind.getValue())));
        name = parts.named(new TextField(), "run-name", "open.run-name");
        name.setOnAction(event -> named());
        name.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                named();
            }
        });
        Label nameLabel = parts.label("open.run-name", "field-label");
        nameLabel.visibleProperty().bind(name.visibleProperty());
        part = Parts.row(10, parts.label("open.kind", "field-label"), kind, nameLabel, name);
        columns = new ColumnTable(parts, (column, role) -> edited(path -> model.setRole(path, column, role)));
        problems.setId("problems");
        ScrollPane scroll = new ScrollPane(problems);
        scroll.setId("problems-scroll");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("problems-scroll");
        scroll.setMaxHeight(220);
        scroll.setMinHeight(56);
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(problems.getChildren()));
        VBox.setVgrow(columns.node(), Priority.ALWAYS);
        node = Parts.column(14, Parts.column(2, title, facts), part, scroll, columns.node());
        node.setId("file-preview");
        node.getStyleClass().add("main-pane");
    }

    Node node() {
        return node;
    }

    void show(@Nullable Path chosen) {
        file = chosen;
        refresh();
    }

    void refresh() {
        Path path = file;
        node.setVisible(path != null);
        if (path == null) {
            return;
        }
        showing = true;
        Workspace state = context.store().now();
        Inspection inspection = state.inspections().get(path);
        Optional<StudyInput> input = state.study().files().stream()
                .filter(each -> each.path().equals(path))
                .findFirst();
        title.setText(String.valueOf(path.getFileName()));
        facts.setText(inspection == null ? texts.get("open.looking") : factsOf(inspection));
        part.setVisible(input.isPresent());
        part.setManaged(input.isPresent());
        input.ifPresent(this::showPart);
        if (inspection != null) {
            columns.show(
                    inspection,
                    input.map(StudyInput::kind).orElse(null),
                    input.map(each -> OpenModel.rolesOf(each, inspection)).orElse(Map.of()));
        }
        problems.getChildren()
                .setAll(OpenModel.problems(state, path).stream()
                        .map(FilePreview::problem)
                        .toList());
        showing = false;
    }

    /// What columns of logs are is guessed anew: nothing of another part fits.
    private void played(Path path, FileKind chosen) {
        boolean log = chosen.isLog()
                || context.store().now().study().files().stream()
                        .anyMatch(input ->
                                input.path().equals(path) && input.kind().isLog());
        if (log) {
            context.desk().play(path, chosen);
        } else {
            model.setKind(path, chosen);
        }
    }

    private void showPart(StudyInput input) {
        kind.setValue(input.kind());
        name.setVisible(input.kind() == FileKind.RUN);
        if (!name.isFocused()) {
            name.setText(input.name());
        }
    }

    private String factsOf(Inspection inspection) {
        String folder = Objects.toString(inspection.file().getParent(), "");
        String columns = texts.get("open.columns", inspection.schema().size());
        OptionalLong rows = rows(inspection);
        return rows.isPresent()
                ? texts.get("open.facts.rows", inspection.format(), rows.getAsLong(), columns, folder)
                : texts.get("open.facts", inspection.format(), columns, folder);
    }

    /// Some formats say how many rows they hold, of others it is known once they were read.
    private OptionalLong rows(Inspection inspection) {
        StudyResult result = context.store().now().result();
        if (inspection.rows().isPresent() || result == null) {
            return inspection.rows();
        }
        return result.data().files().stream()
                .filter(file -> file.path().equals(inspection.file()))
                .mapToLong(SourceFile::rows)
                .findFirst();
    }

    static Node problem(Problem problem) {
        Node sign = Parts.icon(Feather.ALERT_TRIANGLE);
        Label words = Parts.paragraph(problem.message());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox row = Parts.row(10, sign, words);
        row.getStyleClass()
                .addAll("problem", "problem-" + problem.severity().name().toLowerCase(Locale.ROOT));
        row.setAccessibleText(problem.message());
        return row;
    }

    private void named() {
        edited(path -> model.setName(path, name.getText()));
    }

    private void edited(java.util.function.Consumer<Path> edit) {
        if (!showing && file != null) {
            edit.accept(file);
        }
    }
}
