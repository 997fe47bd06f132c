package org.recscope.app.view.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.study.StudyInput;
import org.recscope.app.control.FileType;
import org.recscope.app.control.Parts;
import org.recscope.app.text.Texts;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;

/// The files of the study and, below them, those that could not join it.
final class FileList {
    /// One line of the list; a file that could not join has no kind.
    private record Entry(Path path, @Nullable FileKind kind, String run, String severity) {}

    private final ReadOnlyObjectWrapper<@Nullable Path> selected = new ReadOnlyObjectWrapper<>();
    private final ListView<Entry> list = new ListView<>();
    private final VBox node;
    private final ViewContext context;
    private final Parts parts;
    private final OpenModel model;

    FileList(ViewContext context, Parts parts, OpenModel model) {
        this.context = context;
        this.parts = parts;
        this.model = model;
        parts.named(list, "files", "open.files");
        list.getStyleClass().add("file-list");
        list.setCellFactory(view -> new EntryCell());
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                selected.set(entry.path());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var add = parts.button("add-files", "open.add", Feather.PLUS, this::add);
        HBox heading = Parts.row(8, parts.label("open.files", "pane-heading"), Parts.spring(), add);
        node = Parts.column(10, heading, list, parts.label("open.drop", "muted", "small-text"));
        node.getStyleClass().add("side-pane");
        node.setPrefWidth(290);
        context.store().stateProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    ReadOnlyObjectProperty<@Nullable Path> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    private void add() {
        List<Path> files = context.dialogs().open(node.getScene().getWindow(), FileType.TABLE);
        if (!files.isEmpty()) {
            context.desk().addFiles(files);
        }
    }

    private void show(Workspace state) {
        List<Entry> entries = new ArrayList<>();
        for (StudyInput input : state.study().files()) {
            entries.add(new Entry(input.path(), input.kind(), input.name(), severity(state, input.path())));
        }
        OpenModel.refused(state).forEach(file -> entries.add(new Entry(file.file(), null, "", Severity.FATAL.name())));
        if (!list.getItems().equals(entries)) {
            Path before = selected.get();
            list.getItems().setAll(entries);
            select(entries, before);
        }
    }

    private void select(List<Entry> entries, @Nullable Path wanted) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).path().equals(wanted)) {
                list.getSelectionModel().select(i);
                return;
            }
        }
        if (entries.isEmpty()) {
            selected.set(null);
        } else {
            list.getSelectionModel().select(0);
        }
    }

    private static String severity(Workspace state, Path path) {
        return OpenModel.problems(state, path).stream()
                .map(Problem::severity)
                .min(Severity::compareTo)
                .map(Severity::name)
                .orElse("");
    }

    static Ikon icon(@Nullable FileKind kind) {
        return kind == null
                ? Feather.ALERT_OCTAGON
                : switch (kind) {
                    case RUN -> Feather.LIST;
                    case TRUTH -> Feather.CHECK_SQUARE;
                    case HISTORY -> Feather.CLOCK;
                    case ITEMS -> Feather.BOX;
                    case USERS -> Feather.USERS;
                    case EXPERIMENT -> Feather.GIT_BRANCH;
                    case BANDIT -> Feather.REPEAT;
                    case PREDICTIONS -> Feather.PERCENT;
                    case SERIES -> Feather.TRENDING_UP;
                };
    }

    static String kindWords(Texts texts, @Nullable FileKind kind) {
        return texts.get("open.kind." + (kind == null ? "refused" : kind.name().toLowerCase(Locale.ROOT)));
    }

    private final class EntryCell extends ListCell<Entry> {
        private @Nullable Path shown;

        EntryCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("refused"), false);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            shown = entry.path();
            String name = String.valueOf(entry.path().getFileName());
            String kind = kindWords(context.texts(), entry.kind());
            String what = entry.run().isEmpty() ? kind : context.texts().get("open.run-of", kind, entry.run());
            VBox words = Parts.column(1, Parts.text(name, "file-name"), Parts.text(what, "file-kind"));
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var remove = parts.iconButton("remove-" + name, "open.remove", Feather.X, this::remove);
            remove.getStyleClass().add("small");
            HBox row = Parts.row(10, Parts.icon(icon(entry.kind())), words, warning(entry), remove);
            setAccessibleText(name + ", " + what);
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("refused"), entry.kind() == null);
            setGraphic(row);
        }

        private Node warning(Entry entry) {
            Node sign = Parts.icon(Feather.ALERT_TRIANGLE);
            sign.getStyleClass().add("severity-" + entry.severity().toLowerCase(Locale.ROOT));
            boolean shows = !entry.severity().isEmpty() && !entry.severity().equals(Severity.NOTE.name());
            sign.setVisible(shows);
            sign.setManaged(shows);
            return sign;
        }

        private void remove() {
            model.remove(Objects.requireNonNull(shown));
        }
    }
}
