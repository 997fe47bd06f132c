package org.recscope.app.chart;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.app.control.Parts;
import org.recscope.app.task.Outcome;
import org.recscope.plot.Hit;
import org.recscope.plot.Theme;

/// A chart in the window. Painted anew, away from the window's thread, when figure, size, screen or look change; until
/// then the last picture stays. The pointer and the arrow keys find its data; the context menu exports it.
public final class Chart extends Region {
    private static final int LEAST = 40;

    /// What a picture is painted from: the same request gives the same picture.
    private record Request(Drawing drawing, int width, int height, double scale, Theme theme) {
        Frame paint() {
            return Frame.paint(drawing, width, height, scale, theme);
        }
    }

    private final ChartTools tools;
    private final ImageView view = new ImageView();
    private final Pointer pointer;
    private final ContextMenu menu;
    private @Nullable Drawing drawing;
    private @Nullable Frame frame;
    private @Nullable Request asked;
    private Consumer<Hit> onPick = hit -> {};

    /// A chart that shows nothing yet.
    ///
    /// @param id its id
    /// @param tools what it is made with
    public Chart(String id, ChartTools tools) {
        this.tools = tools;
        setId(id);
        getStyleClass().add("chart-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(id);
        view.setManaged(false);
        pointer = new Pointer(this);
        menu = menu();
        getChildren().addAll(view, pointer.ring());
        listen();
    }

    /// Shows a figure.
    ///
    /// @param figure what to draw
    public void show(Figure figure) {
        show(new Drawing.OfFigure(figure));
    }

    /// Shows a table.
    ///
    /// @param table what to draw
    public void show(TableFigure table) {
        show(new Drawing.OfTable(table));
    }

    /// Sets who hears when the user picks a datum by a click or Enter.
    ///
    /// @param action takes the datum
    public void onPick(Consumer<Hit> action) {
        onPick = action;
    }

    /// Opens the card that exports the chart.
    public void export() {
        Drawing shown = drawing;
        if (shown != null && getWidth() >= LEAST && getHeight() >= LEAST) {
            new ExportCard(tools, shown, (int) getWidth(), (int) getHeight()).show();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Drawing shown = drawing;
        return shown == null || width <= 0 ? LEAST : shown.preferredHeight((int) width);
    }

    @Override
    protected void layoutChildren() {
        Drawing shown = drawing;
        if (shown == null || getWidth() < LEAST || getHeight() < LEAST || getScene() == null) {
            return;
        }
        Theme theme = tools.theme().isDark() ? Theme.DARK : Theme.LIGHT;
        Request request = new Request(shown, (int) getWidth(), (int) getHeight(), scale(), theme);
        if (!request.equals(asked)) {
            asked = request;
            Outcome<Frame> outcome = new Outcome<>(this::painted, this::failed);
            tools.tasks().run("chart:" + getId(), false, progress -> request.paint(), outcome);
        }
    }

    private void show(Drawing changed) {
        if (!changed.equals(drawing)) {
            drawing = changed;
            setAccessibleText(changed.title());
            pointer.leave();
            requestLayout();
        }
    }

    /// Pixels of the screen for one of the layout: the picture is sharp on a dense screen.
    private double scale() {
        Window window = getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private void painted(Frame made) {
        frame = made;
        view.setImage(made.image());
        view.setFitWidth(made.width());
        view.setFitHeight(made.height());
        setAccessibleText(made.painted().accessibleText());
    }

    /// A figure that cannot be drawn is a mistake of ours: it goes where all of these go.
    private void failed(Exception failure) {
        setAccessibleText(tools.texts().get("chart.failed", String.valueOf(failure.getMessage())));
        throw new IllegalStateException("chart " + getId(), failure);
    }

    private void listen() {
        tools.theme().darkProperty().subscribe(this::requestLayout);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointer.point(frame, event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointer.leave());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        focusedProperty().addListener((property, before, now) -> pointer.leave());
    }

    private void pressed(MouseEvent event) {
        menu.hide();
        requestFocus();
        Frame shown = frame;
        if (event.getButton() == MouseButton.PRIMARY && shown != null) {
            shown.painted().hit(event.getX(), event.getY()).ifPresent(onPick);
        }
    }

    private void key(KeyEvent event) {
        Frame shown = frame;
        if (shown == null) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> pointer.step(shown, 0, -1);
            case RIGHT -> pointer.step(shown, 0, 1);
            case UP -> pointer.step(shown, -1, 0);
            case DOWN -> pointer.step(shown, 1, 0);
            case ENTER -> pointer.hit().ifPresent(onPick);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private ContextMenu menu() {
        MenuItem export = new MenuItem(tools.texts().get("chart.export"), Parts.icon(Feather.IMAGE));
        export.setId(getId() + "-export");
        export.setOnAction(event -> export());
        MenuItem copy = new MenuItem(tools.texts().get("chart.copy"), Parts.icon(Feather.COPY));
        copy.setId(getId() + "-copy");
        copy.setOnAction(event -> copy());
        return new ContextMenu(export, copy);
    }

    private void copy() {
        Frame shown = frame;
        if (shown != null) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(shown.image());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
