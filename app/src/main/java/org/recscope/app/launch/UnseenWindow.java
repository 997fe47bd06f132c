package org.recscope.app.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.recscope.app.control.SystemFileDialogs;
import org.recscope.app.workspace.Home;

/// The real window on a platform without a display: a study is opened in it, answered and looked at.
final class UnseenWindow {
    private static final long PATIENCE_SECONDS = 120;

    private UnseenWindow() {}

    /// Opens a study, waits for its answer, looks, closes.
    ///
    /// @param study the study to open
    /// @param home an empty folder for settings
    /// @return one line about what was seen
    static String open(Path study, Path home) throws IOException {
        ToolkitLog.quiet();
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<String> seen = new CompletableFuture<>();
        Platform.startup(() -> start(study, new Home(home), seen));
        try {
            return seen.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IOException("the window failed: " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new IOException("the window showed no answer within " + PATIENCE_SECONDS + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Platform.exit();
        }
    }

    private static void start(Path study, Home home, CompletableFuture<String> seen) {
        try {
            Stage stage = new Stage();
            stage.setWidth(980);
            stage.setHeight(900);
            Workbench workbench = new Workbench(
                    stage,
                    home,
                    Platform.getPreferences().colorSchemeProperty(),
                    Locale.ENGLISH,
                    SystemFileDialogs::new);
            stage.show();
            workbench.context().store().stateProperty().subscribe(state -> {
                if (state.result() != null && !seen.isDone()) {
                    // After the views have had their turn with the new state.
                    Platform.runLater(() -> look(stage, workbench, seen));
                }
            });
            workbench.shell().open(List.of(study));
        } catch (RuntimeException | LinkageError e) {
            seen.completeExceptionally(e);
        }
    }

    private static void look(Stage stage, Workbench workbench, CompletableFuture<String> seen) {
        WritableImage picture = stage.getScene().snapshot(null);
        PixelReader pixels = picture.getPixelReader();
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                colours.add(pixels.getArgb(x, y));
            }
        }
        workbench.close();
        if (colours.size() < 20) {
            seen.completeExceptionally(new IOException("it is blank: " + colours.size() + " colours in all"));
        } else {
            seen.complete("the window opens, answers the study and closes");
        }
    }
}
