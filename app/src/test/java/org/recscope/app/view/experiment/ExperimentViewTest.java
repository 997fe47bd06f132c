package org.recscope.app.view.experiment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.theme.ThemeChoice;

class ExperimentViewTest extends WindowTest {
    private Path log() throws IOException {
        StringBuilder text = new StringBuilder("user_id,variant,day,clicks,plan\n");
        for (int user = 0; user < 600; user++) {
            int clicks = user * 7 % 5 + (user % 2 == 0 ? 0 : user % 3);
            text.append("%d,%s,%d,%d,%s%n"
                    .formatted(
                            user,
                            user % 2 == 0 ? "control" : "new",
                            1 + user % 6 / 2,
                            clicks,
                            user % 4 < 2 ? "free" : "paid"));
        }
        return Files.writeString(folder.resolve("ab.csv"), text);
    }

    @Test
    void aLogIsReadAndDrawnInBothThemes() throws IOException {
        Path log = log();
        open();
        click("go-experiment");
        dialogs.answer(log);
        click("experiment-open");
        idle();
        enter("experiment-metrics", "clicks");
        enter("experiment-cuts", "plan");
        click("experiment-ask");
        idle();
        assertTrue(visible("experiment-results"), "lifts are drawn");
        assertTrue(visible("experiment-health"), "health stands above");
        screenshot("experiment-LIGHT");
        use(ThemeChoice.DARK);
        idle();
        screenshot("experiment-DARK");
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        Path log = log();
        open();
        click("go-experiment");
        dialogs.answer(log);
        click("experiment-open");
        idle();
        enter("experiment-metrics", "revenue");
        click("experiment-ask");
        idle();
        assertTrue(visible("experiment-state"), "the reason is shown");
    }
}
