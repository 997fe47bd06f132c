package org.recscope.app.view.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.app.control.Parts;
import org.recscope.app.text.Texts;
import org.recscope.app.view.Intents;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Activity;
import org.recscope.app.workspace.Settings;
import org.recscope.app.workspace.Workspace;

/// Three ways to begin, and the studies opened last. Files may be dropped anywhere on the window.
public final class WelcomeView implements View {
    private static final int WAY_WIDTH = 260;
    private static final int WAY_HEIGHT = 172;

    private final ViewContext context;
    private final Texts texts;
    private final Parts parts;
    private final VBox recent = Parts.column(2);
    private final VBox trouble = Parts.column(8);
    private final HBox recovery;
    private final ScrollPane node;

    /// The view.
    ///
    /// @param context what it is made with
    public WelcomeView(ViewContext context) {
        this.context = context;
        this.texts = context.texts();
        this.parts = new Parts(texts);
        recent.setId("recent");
        recovery = recoveryBox();
        recovery.setVisible(context.autosave().hasRecovery());
        recovery.managedProperty().bind(recovery.visibleProperty());
        trouble.setId("welcome-trouble");
        trouble.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(trouble.getChildren()));
        VBox page = Parts.column(
                28,
                Parts.column(
                        6, parts.label("welcome.heading", "welcome-heading"), text("welcome.purpose", "welcome-text")),
                recovery,
                trouble,
                ways(),
                recentBox());
        page.getStyleClass().add("welcome-page");
        page.setMaxWidth(860);
        HBox centred = new HBox(page);
        HBox.setHgrow(page, Priority.ALWAYS);
        centred.setAlignment(Pos.TOP_CENTER);
        node = new ScrollPane(centred);
        node.setId("welcome");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("welcome-view");
        context.preferences().settingsProperty().subscribe(this::showRecent);
        context.store().stateProperty().map(Workspace::activity).subscribe(this::showTrouble);
    }

    @Override
    public String id() {
        return "welcome";
    }

    @Override
    public Ikon icon() {
        return Feather.HOME;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean needsResult() {
        return false;
    }

    private Node ways() {
        HBox ways = Parts.row(
                16,
                way("files", Feather.FILE_PLUS, Intents.OPEN_FILES),
                way("demo", Feather.PLAY_CIRCLE, Intents.OPEN_DEMO),
                way("study", Feather.FOLDER, Intents.OPEN_STUDY));
        ways.setFillHeight(true);
        return ways;
    }

    private Node way(String name, Ikon icon, String intent) {
        Node picture = Parts.icon(icon);
        picture.getStyleClass().add("way-icon");
        Region card = Parts.column(
                8, picture, parts.label("welcome." + name, "way-title"), text("welcome." + name + ".text", "muted"));
        card.setMouseTransparent(true);
        Button button = parts.named(new Button(), "welcome-" + name, "welcome." + name);
        button.setGraphic(card);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("way");
        button.setAlignment(Pos.TOP_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefSize(WAY_WIDTH, WAY_HEIGHT);
        button.setOnAction(event -> context.intents().run(intent));
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private Node text(String key, String style) {
        return Parts.paragraph(texts.get(key), style);
    }

    private HBox recoveryBox() {
        Button recover = parts.button("recover", "welcome.recover", Feather.ROTATE_CCW, () -> {
            recovery.setVisible(false);
            context.desk().recover(context.autosave().recovery());
        });
        Button forget = parts.button("forget-recovery", "welcome.recover.forget", Feather.TRASH_2, () -> {
            recovery.setVisible(false);
            context.autosave().forgetRecovery();
        });
        HBox box = Parts.row(
                12,
                Parts.icon(Feather.LIFE_BUOY),
                parts.label("welcome.recover.text"),
                Parts.spring(),
                forget,
                recover);
        box.setId("recovery");
        box.getStyleClass().addAll("problem", "problem-warning", "recovery");
        return box;
    }

    private Node recentBox() {
        return Parts.column(10, parts.label("welcome.recent", "pane-heading"), recent);
    }

    private void showRecent(Settings settings) {
        recent.getChildren().clear();
        for (Path file : settings.recent()) {
            recent.getChildren().add(recentLine(file));
        }
        if (settings.recent().isEmpty()) {
            recent.getChildren().add(text("welcome.recent.none", "muted"));
        }
    }

    private Node recentLine(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean there = Files.exists(file);
        Node words = Parts.column(
                1,
                Parts.text(name, "file-name"),
                Parts.text(
                        there
                                ? Objects.toString(file.getParent(), "")
                                : texts.get("welcome.recent.gone", Objects.toString(file.getParent(), "")),
                        "muted",
                        "small-text"));
        Button open = new Button();
        open.setId("recent-" + name);
        open.setAccessibleText(texts.get("welcome.recent.open", name));
        open.setGraphic(Parts.row(12, Parts.icon(Feather.FILE), words));
        open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        open.getStyleClass().addAll("flat", "recent");
        open.setAlignment(Pos.CENTER_LEFT);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setDisable(!there);
        open.setOnAction(event -> context.intents().open(file));
        HBox.setHgrow(open, Priority.ALWAYS);
        Button forget = parts.iconButton(
                "forget-" + name,
                "welcome.recent.forget",
                Feather.X,
                () -> context.preferences().change(settings -> settings.forgotten(file)));
        return Parts.row(4, open, forget);
    }

    private void showTrouble(Activity activity) {
        List<String> messages = switch (activity) {
            case Activity.Refused refused ->
                refused.problems().stream().map(problem -> problem.message()).toList();
            case Activity.Failed failed -> List.of(failed.message());
            case Activity.Idle idle -> List.of();
            case Activity.Evaluating evaluating -> List.of();
        };
        trouble.getChildren()
                .setAll(messages.stream()
                        .limit(3)
                        .map(message -> Parts.paragraph(message, "problem", "problem-fatal"))
                        .toList());
    }
}
