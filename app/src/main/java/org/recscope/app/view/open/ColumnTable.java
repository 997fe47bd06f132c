package org.recscope.app.view.open;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.Inspection;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.app.control.Choices;
import org.recscope.app.control.Parts;
import org.recscope.app.text.Texts;

/// The first rows of a file. Above each column its name, its type, and the role that it plays, to be corrected.
final class ColumnTable {
    private static final int WIDTH = 142;
    private static final int ROW = 30;

    private final Texts texts;
    private final BiConsumer<String, Role> onRole;
    private final TableView<List<String>> table = new TableView<>();
    private @Nullable Inspection shown;
    private Map<String, Role> shownRoles = Map.of();
    private @Nullable FileKind shownKind;

    ColumnTable(Parts parts, BiConsumer<String, Role> onRole) {
        this.texts = parts.texts();
        this.onRole = onRole;
        parts.named(table, "first-rows", "open.first-rows");
        table.getStyleClass().addAll("column-table", "striped");
        table.setPlaceholder(parts.label("open.no-rows", "muted"));
        table.setSortPolicy(view -> false);
        table.setFixedCellSize(ROW);
    }

    Node node() {
        return table;
    }

    void show(Inspection inspection, @Nullable FileKind kind, Map<String, Role> roles) {
        if (inspection.equals(shown) && roles.equals(shownRoles) && kind == shownKind) {
            return;
        }
        shown = inspection;
        shownRoles = Map.copyOf(roles);
        shownKind = kind;
        table.getColumns().clear();
        for (int i = 0; i < inspection.schema().size(); i++) {
            ColumnInfo column = inspection.schema().column(i);
            Role role = roles.getOrDefault(column.name(), Role.IGNORE);
            table.getColumns().add(column(i, column, role, inspection.reasons().get(column.name())));
        }
        table.getItems().setAll(inspection.firstRows());
        table.setVisible(inspection.schema().size() > 0);
    }

    private TableColumn<List<String>, String> column(int index, ColumnInfo info, Role role, @Nullable String reason) {
        TableColumn<List<String>, String> column = new TableColumn<>();
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(WIDTH);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                index < row.getValue().size() ? words(info, row.getValue().get(index)) : ""));
        column.setGraphic(header(info, role, reason));
        column.setId("column-" + info.name());
        return column;
    }

    private Node header(ColumnInfo info, Role role, @Nullable String reason) {
        ComboBox<Role> roles = Choices.combo(choices(role), this::words);
        roles.setId("role-" + info.name());
        roles.setAccessibleText(texts.get("open.role-of", info.name()));
        roles.setValue(role);
        roles.setMaxWidth(Double.MAX_VALUE);
        roles.getStyleClass().add("role");
        roles.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("ignored"), role == Role.IGNORE);
        if (reason != null && !reason.isBlank()) {
            roles.setTooltip(new Tooltip(reason));
        }
        roles.setOnAction(event -> onRole.accept(info.name(), roles.getValue()));
        Label type = Parts.text(
                texts.get("open.type." + info.type().name().toLowerCase(Locale.ROOT)), "muted", "small-text");
        VBox header = Parts.column(4, Parts.column(1, Parts.text(info.name(), "column-name"), type), roles);
        header.getStyleClass().add("column-header-box");
        return header;
    }

    /// What a column of such a file can be, and what it is.
    private List<Role> choices(Role role) {
        List<Role> choices = new ArrayList<>(shownKind == null ? List.of(Role.IGNORE) : shownKind.roles());
        if (!choices.contains(role)) {
            choices.add(role);
        }
        return choices;
    }

    /// A time that the file keeps as milliseconds is shown as people write it.
    private static String words(ColumnInfo info, String cell) {
        return info.type() == ColumnType.TIMESTAMP && cell.matches("-?\\d{1,15}")
                ? Instant.ofEpochMilli(Long.parseLong(cell))
                        .toString()
                        .replace("T", " ")
                        .replace("Z", "")
                : cell;
    }

    private String words(Role role) {
        return texts.get("open.role." + role.name().toLowerCase(Locale.ROOT));
    }
}
