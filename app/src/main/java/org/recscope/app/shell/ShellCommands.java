package org.recscope.app.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.app.control.Notices;
import org.recscope.app.text.Language;
import org.recscope.app.theme.ThemeChoice;
import org.recscope.app.view.Command;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Activity;
import org.recscope.app.workspace.Selection;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.Select;
import org.recscope.app.workspace.WorkspaceCommand.ShowView;
import org.recscope.app.workspace.WorkspaceCommand.UseTheme;

/// Declares the commands of the frame: one line each.
final class ShellCommands {
    private static final ObservableBooleanValue ALWAYS = new ReadOnlyBooleanWrapper(true);

    private final CommandRegistry commands;
    private final ViewContext context;
    private final ObservableBooleanValue files;
    private final ObservableBooleanValue results;
    private final ObservableBooleanValue evaluating;
    private final ObservableBooleanValue filtered;

    ShellCommands(CommandRegistry commands, ViewContext context) {
        this.commands = commands;
        this.context = context;
        files = when(state -> !state.study().files().isEmpty());
        results = when(state -> state.result() != null);
        filtered = when(state -> !state.selection().isAll());
        evaluating = when(state -> state.activity() instanceof Activity.Evaluating);
    }

    void declare(FileActions actions, Shell shell) {
        add("open-files", Feather.FILE_PLUS, "Shortcut+O", ALWAYS, actions::openFiles);
        add("open-study", Feather.FOLDER, "Shortcut+Shift+O", ALWAYS, actions::openStudy);
        add("open-demo", Feather.PLAY_CIRCLE, null, ALWAYS, actions::openDemo);
        add("save-study", Feather.SAVE, "Shortcut+S", files, actions::save);
        add("save-study-as", Feather.COPY, "Shortcut+Shift+S", files, actions::saveAs);
        add("evaluate", Feather.PLAY, "F5", files, context.desk()::evaluate);
        add("cancel-evaluation", Feather.X_CIRCLE, "Shortcut+Period", evaluating, context.desk()::cancel);
        add("export-report", Feather.IMAGE, "Shortcut+E", results, () -> show("report"));
        add("export-results", Feather.ARCHIVE, "Shortcut+Shift+E", results, actions::exportResults);
        add("undo", Feather.CORNER_UP_LEFT, "Shortcut+Z", context.store().canUndoProperty(), context.store()::undo);
        add("redo", Feather.CORNER_UP_RIGHT, "Shortcut+Y", context.store().canRedoProperty(), context.store()::redo);
        add(
                "clear-filter",
                Feather.USERS,
                "Esc",
                filtered,
                () -> context.store().dispatch(new Select(Selection.ALL)));
        add("toggle-theme", Feather.MOON, "Shortcut+Shift+L", ALWAYS, this::toggle);
        add("theme-system", Feather.MONITOR, null, ALWAYS, () -> use(ThemeChoice.SYSTEM));
        add("theme-light", Feather.SUN, null, ALWAYS, () -> use(ThemeChoice.LIGHT));
        add("theme-dark", Feather.MOON, null, ALWAYS, () -> use(ThemeChoice.DARK));
        add("language-system", Feather.GLOBE, null, ALWAYS, () -> speak(Language.SYSTEM));
        add("language-english", Feather.GLOBE, null, ALWAYS, () -> speak(Language.ENGLISH));
        add("language-german", Feather.GLOBE, null, ALWAYS, () -> speak(Language.GERMAN));
        add("palette", Feather.COMMAND, "Shortcut+K", ALWAYS, shell::showPalette);
        add("cheat-sheet", Feather.HELP_CIRCLE, "F1", ALWAYS, shell::showCheatSheet);
        add("about", Feather.INFO, null, ALWAYS, shell::showAbout);
        add("quit", Feather.LOG_OUT, "Shortcut+Q", ALWAYS, shell::quit);
    }

    /// A command for going to each view: Shortcut+1 and on.
    void declareNavigation(Iterable<View> views) {
        int number = 1;
        for (View view : views) {
            String keys = number > 9 ? null : "Shortcut+" + number;
            add("show-" + view.id(), view.icon(), keys, view.needsResult() ? results : ALWAYS, () -> show(view.id()));
            number++;
        }
    }

    private void show(String view) {
        context.store().dispatch(new ShowView(view));
    }

    private void use(ThemeChoice choice) {
        context.store().dispatch(new UseTheme(choice));
    }

    private void speak(Language choice) {
        context.preferences().change(settings -> settings.withLanguage(choice));
        context.notices().show(Notices.Level.INFO, context.texts().get("shell.language"), "");
    }

    private void toggle() {
        use(context.theme().isDark() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }

    private void add(String id, Ikon icon, @Nullable String keys, ObservableBooleanValue enabled, Runnable action) {
        KeyCombination accelerator = keys == null ? null : KeyCombination.valueOf(keys);
        commands.add(new Command(id, icon, accelerator, enabled, action));
    }

    private BooleanBinding when(java.util.function.Predicate<Workspace> condition) {
        return Bindings.createBooleanBinding(
                () -> condition.test(context.store().now()), context.store().stateProperty());
    }
}
