package org.recscope.app.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.app.control.Parts;
import org.recscope.app.view.Command;

/// The program's menus, made from the commands.
final class AppMenu {
    private static final List<List<String>> MAIN = List.of(
            List.of("open-files", "open-study", "open-demo"),
            List.of("save-study", "save-study-as"),
            List.of("evaluate", "cancel-evaluation"),
            List.of("theme-system", "theme-light", "theme-dark"),
            List.of("language-system", "language-english", "language-german"),
            List.of("palette", "cheat-sheet", "about"),
            List.of("quit"));
    private static final List<List<String>> EXPORT = List.of(List.of("export-report"), List.of("export-results"));

    private final CommandRegistry commands;
    private final Parts parts;

    AppMenu(CommandRegistry commands, Parts parts) {
        this.commands = commands;
        this.parts = parts;
    }

    MenuButton button() {
        MenuButton button = parts.named(new MenuButton("", Parts.icon(Feather.MENU)), "menu", "shell.menu");
        button.getStyleClass().addAll("flat", "no-arrow", "button-icon");
        fill(button, MAIN);
        return button;
    }

    MenuButton exportButton() {
        MenuButton button = parts.named(
                new MenuButton(parts.texts().get("shell.export"), Parts.icon(Feather.DOWNLOAD)),
                "export",
                "shell.export");
        fill(button, EXPORT);
        button.disableProperty().bind(Bindings.not(commands.get("export-report").enabled()));
        return button;
    }

    private void fill(MenuButton button, List<List<String>> groups) {
        for (List<String> group : groups) {
            if (!button.getItems().isEmpty()) {
                button.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(id -> button.getItems().add(item(commands.get(id))));
        }
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(CommandRegistry.title(command, parts.texts()), Parts.icon(command.icon()));
        item.setId("menu-" + command.id());
        item.setAccelerator(command.accelerator());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(event -> command.run());
        return item;
    }
}
