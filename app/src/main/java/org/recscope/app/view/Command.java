package org.recscope.app.view;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Something the user can do: declared once, shown as menu item, button, palette entry and line of the cheat sheet.
///
/// @param id its name, `save-study`; its words are `command.ID` and, where there is more to say, `command.ID.hint`
/// @param icon its picture
/// @param accelerator the keys that start it, or null
/// @param enabled whether it can be done now; disabled commands stay visible
/// @param action does it, on the window's thread
public record Command(
        String id, Ikon icon, @Nullable KeyCombination accelerator, ObservableBooleanValue enabled, Runnable action) {
    /// Does it when it is enabled.
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
