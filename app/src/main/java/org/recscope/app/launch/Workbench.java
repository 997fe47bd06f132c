package org.recscope.app.launch;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.recscope.analytics.extension.MetricFolder;
import org.recscope.analytics.study.Version;
import org.recscope.app.control.FileDialogs;
import org.recscope.app.control.Notices;
import org.recscope.app.control.Overlay;
import org.recscope.app.control.Parts;
import org.recscope.app.shell.NoticeStack;
import org.recscope.app.shell.Shell;
import org.recscope.app.task.FxTaskRunner;
import org.recscope.app.text.Texts;
import org.recscope.app.theme.WindowTheme;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Autosave;
import org.recscope.app.workspace.Home;
import org.recscope.app.workspace.Preferences;
import org.recscope.app.workspace.StudyDesk;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.UseTheme;
import org.recscope.app.workspace.WorkspaceStore;

/// The window with everything in it, made by hand: the list of parts is this class.
public final class Workbench implements AutoCloseable {
    private final FxTaskRunner tasks = new FxTaskRunner();
    private final WorkspaceStore store = new WorkspaceStore();
    private final ViewContext context;
    private final Shell shell;

    /// Fills a window. Called on the window's thread.
    ///
    /// @param stage the window, not shown yet
    /// @param home where settings, the demo and the user's own metrics are kept
    /// @param system the look of the operating system
    /// @param locale of the operating system
    /// @param dialogs asks for files
    public Workbench(
            Stage stage,
            Home home,
            ObservableValue<ColorScheme> system,
            Locale locale,
            Function<Texts, FileDialogs> dialogs) {
        Preferences preferences = new Preferences(home.settings(), tasks);
        Texts texts = new Texts(preferences.settingsProperty().get().language().locale(locale));
        int threads = Runtime.getRuntime().availableProcessors();
        context = new ViewContext(
                store,
                new StudyDesk(store, tasks, preferences, home.demo(), threads),
                preferences,
                new Autosave(store, tasks, home.autosave()),
                texts,
                tasks,
                new WindowTheme(system),
                dialogs.apply(texts),
                new NoticeStack(new Parts(texts)),
                new Overlay(),
                new LateIntents(() -> shell()));
        store.dispatch(new UseTheme(preferences.settingsProperty().get().theme()));
        store.stateProperty()
                .map(Workspace::theme)
                .subscribe(choice -> preferences.change(settings -> settings.withTheme(choice)));
        MetricFolder own = MetricFolder.read(MetricFolder.place(System.getProperties(), System.getenv(), home.folder()))
                .bring();
        shell = new Shell(stage, context, tasks, Views.ALL, Version.number());
        own.problems()
                .forEach(problem -> context.notices()
                        .show(Notices.Level.WARNING, texts.get("shell.own-metrics"), problem.message()));
    }

    /// What every view was made with.
    ///
    /// @return the context
    public ViewContext context() {
        return context;
    }

    /// The frame.
    ///
    /// @return the shell
    public Shell shell() {
        return shell;
    }

    /// What runs in the background.
    ///
    /// @return the runner
    public FxTaskRunner tasks() {
        return tasks;
    }

    /// Stops all work and hides every window. A popup still showing when the toolkit ends takes the process down with
    /// it, so they go first.
    @Override
    public void close() {
        context.autosave().stop();
        tasks.close();
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }
}
