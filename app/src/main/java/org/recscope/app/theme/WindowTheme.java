package org.recscope.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;

/// The look of every window: follows the user's choice and, where that is "as the system", the operating system. Every
/// new window, popups included, gets our stylesheets by itself.
public final class WindowTheme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final List<String> FONTS = List.of("Inter-Regular", "Inter-Italic", "Inter-Bold", "Inter-SemiBold");
    private static final List<String> SHEETS = List.of("tokens", "controlsfx", "frame", "controls", "views").stream()
            .map(WindowTheme::sheet)
            .toList();

    private final ObservableValue<ColorScheme> system;
    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    /// A look that follows the system. Made on the window's thread, before the first window.
    ///
    /// @param system what the operating system is set to
    public WindowTheme(ObservableValue<ColorScheme> system) {
        this.system = system;
        FONTS.forEach(WindowTheme::load);
        choice.addListener((property, before, now) -> apply());
        system.addListener((property, before, now) -> apply());
        dark.addListener((property, before, now) -> Window.getWindows().forEach(this::dress));
        Window.getWindows().addListener((ListChangeListener<Window>) this::opened);
        apply();
    }

    /// What the user chose; set it to switch.
    ///
    /// @return the choice
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /// Whether the window is dark now; charts draw themselves anew when it changes.
    ///
    /// @return true when dark
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// Whether the window is dark now.
    ///
    /// @return true when dark
    public boolean isDark() {
        return dark.get();
    }

    private void apply() {
        boolean wanted = switch (choice.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> system.getValue() == ColorScheme.DARK;
        };
        Application.setUserAgentStylesheet((wanted ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        dark.set(wanted);
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::dress);
        }
    }

    private void dress(Window window) {
        Scene scene = window.getScene();
        if (scene != null) {
            dress(scene);
        }
    }

    /// Gives a scene our stylesheets. Windows get them when they show; calling it earlier spares one layout.
    ///
    /// @param scene what to dress
    public void dress(Scene scene) {
        if (!scene.getStylesheets().containsAll(SHEETS)) {
            scene.getStylesheets().addAll(SHEETS);
        }
        scene.getRoot().pseudoClassStateChanged(DARK, dark.get());
    }

    private static String sheet(String name) {
        return java.util.Objects.requireNonNull(WindowTheme.class.getResource(name + ".css"), name)
                .toExternalForm();
    }

    private static void load(String name) {
        try (var font = WindowTheme.class.getResourceAsStream("/com/formdev/flatlaf/fonts/inter/" + name + ".otf")) {
            Font.loadFont(font, 13);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(name, unreadable);
        }
    }
}
