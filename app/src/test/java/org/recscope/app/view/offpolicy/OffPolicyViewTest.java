package org.recscope.app.view.offpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.recscope.app.command.CommandRun;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.theme.ThemeChoice;

class OffPolicyViewTest extends WindowTest {
    @Test
    void aLogIsJudgedWithTheWordsOfTheCommandLineAndAWrongPolicySaysSo() throws IOException {
        StringBuilder text = new StringBuilder("action,propensity,reward\n");
        for (int row = 0; row < 500; row++) {
            text.append("%d,%s,%d%n".formatted(row % 10 == 0 ? 2 : 1, row % 10 == 0 ? 0.1 : 0.9, row % 4 == 0 ? 1 : 0));
        }
        Path log = Files.writeString(folder.resolve("log.csv"), text);
        open();
        click("go-offpolicy");
        dialogs.answer(log);
        click("offpolicy-open");
        await("the light", () -> visible("offpolicy-light"));
        idle();
        String words = onFx(() ->
                ((Label) find("offpolicy-reasons", VBox.class).getChildren().getFirst()).getText());
        String printed = CommandRun.of("offpolicy", log, "--policy", "uniform").out();
        assertTrue(printed.contains(words.substring(words.indexOf(": ") + 2)), () -> words + " is not in " + printed);
        screenshot("offpolicy-LIGHT");
        use(ThemeChoice.DARK);
        idle();
        screenshot("offpolicy-DARK");
        enter("offpolicy-policy", "best\n");
        await("the failure", () -> visible("offpolicy-state"));
        assertEquals(
                "This cannot be judged. policy must be uniform, column:NAME, table:FILE or run:FILE, was best",
                onFx(() -> find("offpolicy-state", VBox.class).getAccessibleText()));
    }
}
