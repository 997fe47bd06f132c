package org.recscope.app.view.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.figure.FindingNote;
import org.recscope.analytics.figure.Slot;
import org.recscope.app.control.Parts;
import org.recscope.app.view.Panels;

/// What a reader must know before the numbers, the gravest first.
final class FindingsPane {
    private final Parts parts;
    private final VBox list = Parts.column(10);
    private final Label count = Parts.text("", "muted");
    private final VBox node;

    FindingsPane(Parts parts) {
        this.parts = parts;
        list.setId("findings");
        count.setId("findings-count");
        ScrollPane scroll = Panels.scroll("findings-scroll", list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = Parts.column(8, Parts.row(8, parts.label("overview.findings", "pane-heading"), count), scroll);
        node.getStyleClass().add("findings-pane");
    }

    Node node() {
        return node;
    }

    void show(List<FindingNote> notes) {
        count.setText(notes.isEmpty() ? "" : Integer.toString(notes.size()));
        list.getChildren().clear();
        if (notes.isEmpty()) {
            list.getChildren()
                    .add(Parts.row(
                            8,
                            Parts.icon(Feather.CHECK_CIRCLE),
                            Parts.paragraph(parts.texts().get("overview.findings.none"), "muted")));
            return;
        }
        for (int i = 0; i < notes.size(); i++) {
            list.getChildren().add(card(notes.get(i), "finding-" + i));
        }
    }

    private static Node card(FindingNote note, String id) {
        Node icon = Parts.icon(note.slot() == Slot.MUTED ? Feather.INFO : Feather.ALERT_TRIANGLE);
        Label title = Parts.paragraph(note.title(), "finding-title");
        VBox words = Parts.column(3, title);
        for (String line : note.text().split("\n", -1)) {
            words.getChildren().add(Parts.paragraph(line, "finding-text"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = Parts.row(10, icon, words);
        card.setId(id);
        card.getStyleClass().addAll("finding", style(note.slot()));
        card.setAccessibleText(note.title() + ". " + note.text());
        return card;
    }

    private static String style(Slot slot) {
        return switch (slot) {
            case BAD -> "finding-grave";
            case WARNING -> "finding-notable";
            default -> "finding-small";
        };
    }
}
