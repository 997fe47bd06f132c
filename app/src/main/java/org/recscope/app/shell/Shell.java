package org.recscope.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.recscope.app.control.Overlay;
import org.recscope.app.control.Parts;
import org.recscope.app.task.FxTaskRunner;
import org.recscope.app.view.Command;
import org.recscope.app.view.Intents;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;
import org.recscope.app.view.ViewFactory;
import org.recscope.app.workspace.Workspace;

/// The window: puts the frame around the views and shows the one that the workspace names.
public final class Shell implements Intents {
    private final ViewContext context;
    private final Stage stage;
    private final String version;
    private final CommandRegistry commands = new CommandRegistry();
    private final Map<String, View> views = new LinkedHashMap<>();
    private final StackPane content = new StackPane();
    private final Overlay overlay;
    private final Cards cards;
    private final CommandPalette palette;
    private final FileActions actions;
    private Runnable onQuit = () -> {};

    /// A window that is not shown yet.
    ///
    /// @param stage the window
    /// @param context what the views are made with
    /// @param tasks what the status line shows
    /// @param factories the views in the order of the navigation rail
    /// @param version of the program
    public Shell(Stage stage, ViewContext context, FxTaskRunner tasks, List<ViewFactory> factories, String version) {
        this.stage = stage;
        this.context = context;
        this.version = version;
        Parts parts = new Parts(context.texts());
        overlay = context.overlay();
        cards = new Cards(overlay, parts);
        palette = new CommandPalette(overlay, this::availableCommands, parts);
        actions = new FileActions(context, cards, () -> stage);
        ShellCommands declared = new ShellCommands(commands, context);
        declared.declare(actions, this);
        factories.forEach(factory -> add(factory.create(context)));
        declared.declareNavigation(views.values());
        stage.setScene(scene(parts, tasks));
        stage.setTitle(context.texts().get("shell.name"));
        stage.setMinWidth(940);
        stage.setMinHeight(600);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        context.store().stateProperty().subscribe(this::show);
    }

    /// Sets what ends the program once nothing would be lost.
    ///
    /// @param action the end
    public void onQuit(Runnable action) {
        onQuit = action;
    }

    /// Every command of the window.
    ///
    /// @return the registry
    public CommandRegistry commands() {
        return commands;
    }

    @Override
    public void run(String command) {
        commands.get(command).run();
    }

    @Override
    public void open(Path file) {
        open(List.of(file));
    }

    /// Opens project files and adds data files, as when they are dropped on the window.
    ///
    /// @param files the files
    public void open(List<Path> files) {
        actions.addFiles(files);
    }

    void showPalette() {
        palette.show();
    }

    void showCheatSheet() {
        cards.cheatSheet(commands.all());
    }

    void showAbout() {
        cards.about(version);
    }

    void quit() {
        actions.whenSaved(onQuit);
    }

    private Scene scene(Parts parts, FxTaskRunner tasks) {
        content.setId("content");
        content.getStyleClass().add("content");
        NavigationRail rail = new NavigationRail(context.store(), parts, List.copyOf(views.values()));
        TopBar top = new TopBar(context.store(), commands, new AppMenu(commands, parts), context.theme(), parts);
        StatusLine status = new StatusLine(context.store(), tasks, parts);
        BorderPane middle = new BorderPane(content, top.node(), null, status.node(), null);
        BorderPane frame = new BorderPane(middle, null, null, null, rail.node());
        Node notices = ((NoticeStack) context.notices()).node();
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        StackPane root = new StackPane(frame, notices, overlay);
        root.setId("window");
        root.addEventHandler(DragEvent.DRAG_OVER, Shell::dragged);
        root.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        Scene scene = new Scene(root, 1280, 800);
        context.theme().dress(scene);
        commands.installIn(scene);
        return scene;
    }

    private void add(View view) {
        if (views.putIfAbsent(view.id(), view) != null) {
            throw new IllegalArgumentException("two views are called " + view.id());
        }
    }

    private void show(Workspace state) {
        context.theme().choiceProperty().set(state.theme());
        View view = views.get(state.view());
        if (view != null && !content.getChildren().equals(List.of(view.node()))) {
            content.getChildren().setAll(view.node());
        }
        String name = context.texts().get("shell.name");
        stage.setTitle(state.name().isEmpty() ? name : context.texts().get("shell.window-title", state.name(), name));
    }

    private List<Command> availableCommands() {
        List<Command> available = new ArrayList<>();
        View view = views.get(context.store().now().view());
        if (view != null) {
            available.addAll(view.commands());
        }
        available.addAll(commands.all());
        return available;
    }

    private static void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Dragboard dragged = event.getDragboard();
        if (dragged.hasFiles()) {
            actions.addFiles(dragged.getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
