package org.recscope.app.workspace;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recscope.app.task.Outcome;
import org.recscope.app.task.TaskRunner;

/// The settings while the program runs: read once, written in the background after each change.
public final class Preferences {
    private final SettingsFile file;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<Settings> settings;

    /// Reads the settings.
    ///
    /// @param file where they are kept
    /// @param tasks writes them
    public Preferences(Path file, TaskRunner tasks) {
        this.file = new SettingsFile(file);
        this.tasks = tasks;
        this.settings = new ReadOnlyObjectWrapper<>(this.file.read());
    }

    /// The settings as they are now, and a way to hear of changes.
    ///
    /// @return the settings
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /// Changes the settings. That they could not be written is not worth stopping anybody for.
    ///
    /// @param change makes the new settings from the old
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        tasks.run(
                "settings",
                false,
                progress -> {
                    file.write(changed);
                    return changed;
                },
                new Outcome<>(written -> {}, failure -> {}));
    }
}
