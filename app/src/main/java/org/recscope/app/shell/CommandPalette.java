package org.recscope.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.recscope.app.control.Overlay;
import org.recscope.app.control.Parts;
import org.recscope.app.view.Command;

/// Finds a command by a few of its letters: type, arrow keys, Enter.
final class CommandPalette {
    private static final int ROW = 36;
    private static final int MOST_ROWS = 10;

    private final Overlay overlay;
    private final Supplier<List<Command>> commands;
    private final Parts parts;
    private final TextField query = new TextField();
    private final ListView<Command> found = new ListView<>();
    private final Label nothing;
    private final VBox card;

    /// @param overlay shows the palette
    /// @param commands what can be found now
    /// @param parts makes the controls
    CommandPalette(Overlay overlay, Supplier<List<Command>> commands, Parts parts) {
        this.overlay = overlay;
        this.commands = commands;
        this.parts = parts;
        parts.named(query, "palette-query", "shell.palette.query");
        query.setPromptText(parts.texts().get("shell.palette.query"));
        query.getStyleClass().add("palette-query");
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        parts.named(found, "palette-found", "shell.palette.found");
        found.setFocusTraversable(false);
        found.setFixedCellSize(ROW);
        found.setCellFactory(list -> new CommandCell());
        found.getStyleClass().add("palette-list");
        nothing = parts.label("shell.palette.nothing", "muted", "palette-nothing");
        nothing.managedProperty().bind(nothing.visibleProperty());
        found.managedProperty().bind(found.visibleProperty());
        card = Parts.column(0, query, found, nothing);
        card.setId("palette");
        card.getStyleClass().add("palette");
        query.textProperty().subscribe(this::search);
    }

    void show() {
        query.clear();
        search("");
        overlay.show(card, Pos.TOP_CENTER, () -> {});
        query.requestFocus();
    }

    private void search(String text) {
        List<Command> matches = commands.get().stream()
                .filter(command -> matches(CommandRegistry.title(command, parts.texts()), text))
                .toList();
        found.getItems().setAll(matches);
        found.setPrefHeight(ROW * Math.min(MOST_ROWS, matches.size()) + 10.0);
        found.setVisible(!matches.isEmpty());
        nothing.setVisible(matches.isEmpty());
        found.getSelectionModel().selectFirst();
    }

    /// Every word typed must begin a word of the title.
    static boolean matches(String title, String text) {
        String words = " " + title.toLowerCase(Locale.ROOT);
        for (String word : text.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!words.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    private void key(KeyEvent event) {
        int selected = found.getSelectionModel().getSelectedIndex();
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int next = Math.clamp(
                    selected + (code == KeyCode.DOWN ? 1 : -1),
                    0,
                    Math.max(0, found.getItems().size() - 1));
            found.getSelectionModel().select(next);
            found.scrollTo(Math.max(0, next - MOST_ROWS + 1));
            event.consume();
        } else if (code == KeyCode.ENTER) {
            run(found.getSelectionModel().getSelectedItem());
            event.consume();
        }
    }

    private void run(@Nullable Command command) {
        if (command != null && command.enabled().get()) {
            overlay.close();
            command.run();
        }
    }

    private final class CommandCell extends ListCell<Command> {
        private final Label title = Parts.text("");
        private final Label keys = Parts.text("", "keys");
        private final HBox row = Parts.row(10, title, Parts.spring(), keys);

        CommandCell() {
            setOnMouseClicked(event -> run(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            title.setText(CommandRegistry.title(command, parts.texts()));
            title.setGraphic(Parts.icon(command.icon()));
            title.setGraphicTextGap(10);
            keys.setText(CommandRegistry.keys(command));
            keys.setVisible(!keys.getText().isEmpty());
            row.setOpacity(command.enabled().get() ? 1 : 0.45);
            setAccessibleText(title.getText() + " " + keys.getText());
            setGraphic(row);
        }
    }
}
