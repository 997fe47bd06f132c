package org.recscope.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.study.Notices;
import org.recscope.analytics.study.Version;
import org.recscope.app.control.Overlay;
import org.recscope.app.control.Parts;
import org.recscope.app.text.Texts;
import org.recscope.app.view.Command;

/// The small cards above the window: cheat sheet, about, and the question about unsaved work.
final class Cards {
    private static final int ROWS = 14;

    private final Overlay overlay;
    private final Parts parts;
    private final Texts texts;

    Cards(Overlay overlay, Parts parts) {
        this.overlay = overlay;
        this.parts = parts;
        this.texts = parts.texts();
    }

    /// Every command that has keys, in columns.
    void cheatSheet(List<Command> commands) {
        GridPane grid = new GridPane(28, 10);
        int place = 0;
        for (Command command : commands) {
            if (command.accelerator() != null) {
                HBox row =
                        Parts.row(12, Parts.text(CommandRegistry.title(command, texts)), Parts.spring(), keys(command));
                row.setPrefWidth(330);
                grid.add(row, place / ROWS, place % ROWS);
                place++;
            }
        }
        show("cheat-sheet", texts.get("command.cheat-sheet"), grid, Parts.row(8, Parts.spring(), close()));
    }

    private static Label keys(Command command) {
        Label keys = Parts.text(CommandRegistry.keys(command), "keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        return keys;
    }

    /// What this program is, which version, and under which licence.
    void about(String version) {
        VBox body = Parts.column(
                14,
                Parts.row(
                        16,
                        new Brand(56),
                        Parts.column(
                                2,
                                parts.label("shell.name", "about-name"),
                                Parts.text(texts.get("shell.about.version", version, Version.commit()), "muted"))),
                Parts.paragraph(texts.get("shell.about.purpose")),
                Parts.paragraph(texts.get("shell.about.licence"), "muted"),
                Parts.paragraph(
                        texts.get(
                                "shell.about.system",
                                System.getProperty("java.version"),
                                System.getProperty("javafx.runtime.version"),
                                System.getProperty("os.name")),
                        "muted"));
        body.setPrefWidth(440);
        HBox buttons = Parts.row(8, Parts.spring(), close());
        Notices.folder()
                .ifPresent(folder -> buttons.getChildren()
                        .addFirst(parts.button(
                                "licences", "shell.about.licences", Feather.FILE_TEXT, () -> licences(folder))));
        show("about", texts.get("command.about"), body, buttons);
    }

    /// The libraries that come along and under which licences.
    private void licences(Path folder) {
        TextArea area = parts.named(new TextArea(words(folder)), "licences-text", "shell.about.licences");
        area.setEditable(false);
        area.setPrefSize(760, 460);
        VBox body = Parts.column(
                10, Parts.paragraph(texts.get("shell.about.licences.folder", folder.toString()), "muted"), area);
        show("licences-card", texts.get("shell.about.licences"), body, Parts.row(8, Parts.spring(), close()));
    }

    private static String words(Path folder) {
        try {
            return Notices.libraries(folder);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /// Asks what shall become of unsaved work. Closing the card is the same as going on working.
    void askToSave(Runnable save, Runnable discard) {
        Button keep = parts.button("unsaved-save", "command.save-study", Feather.SAVE, () -> after(save));
        keep.getStyleClass().add("accent");
        keep.setDefaultButton(true);
        Button drop = parts.button("unsaved-discard", "shell.unsaved.discard", Feather.TRASH_2, () -> after(discard));
        drop.getStyleClass().addAll("danger", "button-outlined");
        Button stay = parts.button("unsaved-cancel", "shell.unsaved.cancel", Feather.CORNER_UP_LEFT, overlay::close);
        VBox body = Parts.column(0, Parts.paragraph(texts.get("shell.unsaved.question")));
        body.setPrefWidth(460);
        show("unsaved", texts.get("shell.unsaved.title"), body, Parts.row(8, drop, Parts.spring(), stay, keep));
    }

    private void after(Runnable action) {
        overlay.close();
        action.run();
    }

    private Button close() {
        return parts.button("card-close", "shell.close", Feather.CHECK, overlay::close);
    }

    private void show(String id, String title, javafx.scene.Node body, HBox buttons) {
        VBox card = Parts.column(18, Parts.text(title, "card-title"), body, buttons);
        card.setId(id);
        card.getStyleClass().add("dialog-card");
        overlay.show(card, Pos.CENTER, () -> {});
    }
}
