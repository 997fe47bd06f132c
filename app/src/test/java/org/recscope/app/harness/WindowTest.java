package org.recscope.app.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.app.launch.Workbench;
import org.recscope.app.text.Language;
import org.recscope.app.theme.ThemeChoice;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Home;
import org.recscope.app.workspace.Settings;
import org.recscope.app.workspace.SettingsFile;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand;
import org.recscope.app.workspace.WorkspaceStore;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A test that drives the real window as a user does, without a display: opens it, finds controls by id, clicks, types,
/// waits for conditions, takes pictures. An exception on any thread or a warning about a style sheet fails the test.
public abstract class WindowTest {
    private static final int PATIENCE_SECONDS = 90;

    /// The folder of this test: settings, files, whatever it needs.
    @TempDir
    protected Path folder;

    /// Answers the window's questions for files.
    protected final FakeDialogs dialogs = new FakeDialogs();

    private final FxRobot robot = new FxRobot();
    private final Complaints complaints = new Complaints();
    private Stage stage;
    private Workbench workbench;

    @BeforeEach
    final void listen() {
        complaints.listen();
    }

    @AfterEach
    final void closeWindow() {
        if (workbench != null) {
            onFx(() -> {
                workbench.close();
                return true;
            });
        }
        complaints.stop();
        assertEquals(List.of(), complaints.heard(), "exceptions and warnings while the window was open");
    }

    /// Opens the window on the settings in this test's folder.
    protected final void open(int width, int height) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException tooSlow) {
            throw new IllegalStateException(tooSlow);
        }
        onFx(() -> {
            stage = new Stage();
            workbench = new Workbench(
                    stage,
                    new Home(folder.resolve("home")),
                    new SimpleObjectProperty<>(ColorScheme.LIGHT),
                    Locale.ENGLISH,
                    texts -> dialogs);
            workbench.shell().onQuit(stage::hide);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return stage;
        });
        settle();
    }

    /// Lets the next window speak a language.
    protected final void speak(Language language) {
        new SettingsFile(new Home(folder.resolve("home")).settings()).write(Settings.DEFAULTS.withLanguage(language));
    }

    /// Opens a window of 1280 × 800.
    protected final void open() {
        open(1280, 800);
    }

    /// What the views were made with.
    protected final ViewContext context() {
        return workbench.context();
    }

    /// The store.
    protected final WorkspaceStore store() {
        return context().store();
    }

    /// The workspace as it is now.
    protected final Workspace now() {
        return onFx(store()::now);
    }

    /// The window.
    protected final Stage stage() {
        return stage;
    }

    /// Changes the workspace and waits until the window shows it.
    protected final void dispatch(WorkspaceCommand command) {
        onFx(() -> {
            store().dispatch(command);
            return true;
        });
        settle();
    }

    /// Goes light or dark.
    protected final void use(ThemeChoice theme) {
        dispatch(new WorkspaceCommand.UseTheme(theme));
    }

    /// Drops files on the window.
    protected final void drop(Path... files) {
        onFx(() -> {
            workbench.shell().open(List.of(files));
            return true;
        });
        idle();
    }

    /// Whether a visible node has an id.
    protected final boolean visible(String id) {
        return onFx(() -> found(id) != null);
    }

    /// A visible node by its id.
    protected final <N extends Node> N find(String id, Class<N> type) {
        Node node = onFx(() -> found(id));
        assertNotNull(node, "nothing visible is called " + id);
        return type.cast(node);
    }

    /// Clicks on a node by its id.
    protected final void click(String id) {
        robot.clickOn(find(id, Node.class));
        settle();
    }

    /// Opens the context menu of a node, or whatever its right button does.
    protected final void rightClick(String id) {
        robot.rightClickOn(find(id, Node.class));
        settle();
    }

    /// Moves the pointer over a node.
    protected final void hover(String id) {
        robot.moveTo(find(id, Node.class));
        settle();
    }

    /// Moves the pointer to a place inside a node, in its own coordinates.
    protected final void hover(String id, double x, double y) {
        Node node = find(id, Node.class);
        Bounds screen = onFx(() -> node.localToScreen(node.getLayoutBounds()));
        robot.moveTo(screen.getMinX() + x, screen.getMinY() + y);
        settle();
    }

    /// Puts text into a field, in place of what is there, and confirms it.
    protected final void enter(String id, String text) {
        TextInputControl field = find(id, TextInputControl.class);
        robot.clickOn(field);
        onFx(() -> {
            field.selectAll();
            return true;
        });
        if (text.isEmpty()) {
            robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
        } else {
            robot.write(text);
        }
        press(KeyCode.ENTER);
    }

    /// Types into whatever has the focus.
    protected final void type(String text) {
        robot.write(text);
        settle();
    }

    /// Chooses a value in a box as its list would.
    protected final <T> void choose(String id, T value) {
        @SuppressWarnings("unchecked") // the caller knows what is in the box
        ComboBox<T> box = find(id, ComboBox.class);
        onFx(() -> {
            box.setValue(value);
            return true;
        });
        settle();
    }

    /// Presses keys together.
    protected final void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        settle();
    }

    /// Waits until nothing runs in the background and the window has drawn itself.
    protected final void idle() {
        quiet();
        settle();
    }

    /// Waits for a condition, which is asked on the window's thread.
    protected final void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(condition));
        } catch (TimeoutException tooLate) {
            throw new AssertionError("waited in vain for " + what, tooLate);
        }
    }

    /// Does something on the window's thread.
    protected final <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), action);
    }

    /// Takes a picture of the screen where the window is, popups included, and keeps it as `NAME.png`: in the folder of
    /// `-Drecscope.shots`, else in this test's own.
    protected final BufferedImage screenshot(String name) {
        frames(5);
        BufferedImage picture = onFx(() -> buffered(new Robot()
                .getScreenCapture(null, stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false)));
        Path shots = Path.of(System.getProperty("recscope.root", "."))
                .resolve(System.getProperty("recscope.shots", folder.toString()));
        try {
            Files.createDirectories(shots);
            ImageIO.write(picture, "png", shots.resolve(name + ".png").toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return picture;
    }

    /// Waits until the window has drawn itself so many times: what was changed is on the screen then.
    private void frames(int count) {
        for (int frame = 0; frame < count; frame++) {
            CountDownLatch drawn = new CountDownLatch(1);
            Runnable listener = drawn::countDown;
            onFx(() -> {
                stage.getScene().addPostLayoutPulseListener(listener);
                Platform.requestNextPulse();
                return true;
            });
            try {
                assertTrue(drawn.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "the window drew itself");
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
            onFx(() -> {
                stage.getScene().removePostLayoutPulseListener(listener);
                return true;
            });
            quiet();
        }
    }

    private void quiet() {
        await("work in the background to end", () -> !workbench.tasks().busy());
    }

    /// Lets the window do what it has been asked to do.
    protected final void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node found(String id) {
        for (Window window : List.copyOf(Window.getWindows())) {
            Node node =
                    window.getScene() == null ? null : found(window.getScene().getRoot(), id);
            if (node != null) {
                return node;
            }
        }
        return null;
    }

    private static Node found(Node node, String id) {
        if (!node.isVisible()) {
            return null;
        }
        if (id.equals(node.getId())) {
            return node;
        }
        if (node instanceof javafx.scene.Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node match = found(child, id);
                if (match != null) {
                    return match;
                }
            }
        }
        return null;
    }

    private static BufferedImage buffered(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return picture;
    }
}
