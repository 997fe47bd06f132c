package org.recscope.app.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.app.control.Notices;
import org.recscope.app.control.Parts;

/// Notices in the lower right corner, the newest at the bottom. Good news leaves by itself, trouble stays until
/// dismissed.
public final class NoticeStack implements Notices {
    private static final int MOST = 4;
    private static final Duration SHOWN = Duration.seconds(6);

    private final VBox node = new VBox(8);
    private final Parts parts;

    /// No notice yet.
    ///
    /// @param parts makes the controls
    public NoticeStack(Parts parts) {
        this.parts = parts;
        node.setId("notices");
        node.getStyleClass().add("notices");
        node.setAlignment(Pos.BOTTOM_RIGHT);
        node.setPickOnBounds(false);
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    Node node() {
        return node;
    }

    @Override
    public void show(Level level, String title, String detail) {
        Node notice = notice(level, title, detail);
        node.getChildren().add(notice);
        if (node.getChildren().size() > MOST) {
            node.getChildren().remove(0);
        }
        if (level == Level.SUCCESS || level == Level.INFO) {
            PauseTransition wait = new PauseTransition(SHOWN);
            wait.setOnFinished(event -> node.getChildren().remove(notice));
            wait.play();
        }
    }

    private Node notice(Level level, String title, String detail) {
        VBox words = Parts.column(2, Parts.paragraph(title, "notice-title"));
        if (!detail.isEmpty()) {
            words.getChildren().add(Parts.paragraph(detail, "notice-detail"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button dismiss = new Button();
        HBox notice = new HBox(10, Parts.icon(icon(level)), words, dismiss);
        dismiss.setGraphic(Parts.icon(Feather.X));
        dismiss.getStyleClass().addAll("button-icon", "flat", "small");
        dismiss.setOnAction(event -> node.getChildren().remove(notice));
        parts.named(dismiss, "notice-dismiss", "shell.dismiss");
        notice.setId("notice");
        notice.getStyleClass().addAll("notice", "notice-" + level.name().toLowerCase(java.util.Locale.ROOT));
        notice.setAccessibleText(title + ". " + detail);
        return notice;
    }

    private static Ikon icon(Level level) {
        return switch (level) {
            case SUCCESS -> Feather.CHECK_CIRCLE;
            case INFO -> Feather.INFO;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case ERROR -> Feather.ALERT_OCTAGON;
        };
    }
}
