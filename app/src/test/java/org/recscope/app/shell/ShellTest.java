package org.recscope.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.theme.ThemeChoice;

/// The frame: palette, cheat sheet, about, look.
class ShellTest extends WindowTest {
    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void opensOnTheWelcomeView(ThemeChoice theme) {
        open();
        use(theme);
        assertTrue(visible("welcome"));
        screenshot("welcome-" + theme);
    }

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void findsCommandsByTheirWords(ThemeChoice theme) {
        open();
        use(theme);
        press(KeyCode.CONTROL, KeyCode.K);
        screenshot("palette-" + theme);
        type("loo da");
        press(KeyCode.ENTER);
        assertFalse(visible("palette"));
        assertEquals(ThemeChoice.DARK, now().theme());
    }

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void showsKeysAndAbout(ThemeChoice theme) {
        open();
        use(theme);
        press(KeyCode.F1);
        screenshot("cheat-sheet-" + theme);
        press(KeyCode.ESCAPE);
        assertFalse(visible("cheat-sheet"));
        onFx(() -> {
            context().intents().run("about");
            return true;
        });
        settle();
        assertTrue(visible("about"));
        screenshot("about-" + theme);
    }
}
