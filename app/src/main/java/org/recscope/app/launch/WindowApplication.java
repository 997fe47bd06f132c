package org.recscope.app.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.recscope.app.control.SystemFileDialogs;
import org.recscope.app.workspace.Home;

/// The desktop application: started by `Main`, which must not be an application itself on the class path.
public final class WindowApplication extends Application {
    private static final Home HOME = Home.of(System.getProperties(), System.getenv());
    private static final Requests REQUESTS = new Requests();

    private @Nullable Workbench workbench;

    /// Opens the window, or hands the files to the one that is open already. Returns when the window is closed.
    ///
    /// @param arguments files to open
    static void open(String... arguments) {
        List<Path> files =
                Stream.of(arguments).map(file -> Path.of(file).toAbsolutePath()).toList();
        ToolkitLog.quiet();
        REQUESTS.accept(files);
        MacFiles.listen(REQUESTS);
        try {
            Optional<SingleInstance> instance = SingleInstance.claim(HOME.folder(), REQUESTS);
            if (instance.isEmpty()) {
                SingleInstance.hand(HOME.folder(), files);
                return;
            }
            try {
                launch(WindowApplication.class);
            } finally {
                instance.get().close();
            }
        } catch (IOException noFolder) {
            launch(WindowApplication.class); // two windows are better than none
        }
    }

    @Override
    public void start(Stage stage) {
        Workbench made = new Workbench(
                stage,
                HOME,
                Platform.getPreferences().colorSchemeProperty(),
                Locale.getDefault(),
                SystemFileDialogs::new);
        workbench = made;
        made.shell().onQuit(() -> {
            made.close();
            Platform.exit();
        });
        stage.show();
        REQUESTS.serve(files -> Platform.runLater(() -> {
            stage.setIconified(false);
            stage.toFront();
            if (!files.isEmpty()) {
                made.shell().open(files);
            }
        }));
    }

    @Override
    public void stop() {
        if (workbench != null) {
            workbench.close();
        }
    }

    /// Files to open, kept until the window is there.
    private static final class Requests implements Consumer<List<Path>> {
        private final List<List<Path>> waiting = new CopyOnWriteArrayList<>();
        private volatile @Nullable Consumer<List<Path>> window;

        @Override
        public void accept(List<Path> files) {
            Consumer<List<Path>> open = window;
            if (open == null) {
                waiting.add(files);
            } else {
                open.accept(files);
            }
        }

        void serve(Consumer<List<Path>> open) {
            window = open;
            waiting.forEach(open);
            waiting.clear();
        }
    }
}
