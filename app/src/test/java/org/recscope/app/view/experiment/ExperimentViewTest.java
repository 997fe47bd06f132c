package org.recscope.app.view.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.study.StudyFile;
import org.recscope.app.chart.Chart;
import org.recscope.app.harness.WindowTest;

/// A log joins the study, is read, and every switch asks the study's question anew.
class ExperimentViewTest extends WindowTest {
    private Path log() throws IOException {
        StringBuilder text = new StringBuilder("user_id,variant,day,clicks,pre_clicks,plan\n");
        for (int user = 0; user < 600; user++) {
            int clicks = user * 7 % 5 + (user % 2 == 0 ? 0 : user % 3);
            text.append("%d,%s,%d,%d,%d,%s%n"
                    .formatted(
                            user,
                            user % 2 == 0 ? "control" : "new",
                            1 + user % 6 / 2,
                            clicks,
                            user * 7 % 5 + user % 2,
                            user % 4 < 2 ? "free" : "paid"));
        }
        return Files.writeString(folder.resolve("ab.csv"), text);
    }

    private void openExperiment() throws IOException {
        Path log = log();
        open(1280, 1000);
        click("go-experiment");
        assertTrue(visible("experiment-state"), "without a log the view says how to get one");
        dialogs.answer(log);
        click("experiment-open");
        idle();
    }

    private String setting(String name) {
        return now().study().questions().experiment().settings().getOrDefault(name, "");
    }

    @Test
    void aLogThatIsAddedIsReadWithoutAWord() throws IOException {
        openExperiment();
        assertEquals(
                List.of(FileKind.EXPERIMENT),
                now().study().files().stream().map(file -> file.kind()).toList());
        assertTrue(visible("experiment-results"), "lifts are drawn");
        assertTrue(visible("experiment-health"), "health stands above");
        assertTrue(visible("experiment-plan"), "the plan stands below");
    }

    @Test
    void aSwitchIsPartOfTheStudyAndCanBeTakenBack() throws Exception {
        openExperiment();
        choose("experiment-set-lift", "naive");
        idle();
        assertEquals("naive", setting("lift"));
        String naive = find("experiment-results", Chart.class).getAccessibleText();
        press(KeyCode.CONTROL, KeyCode.Z);
        idle();
        assertEquals("", setting("lift"));
        assertEquals("fieller", find("experiment-set-lift", ComboBox.class).getValue());
        assertFalse(naive.equals(find("experiment-results", Chart.class).getAccessibleText()), naive);
        choose("experiment-set-control", "new");
        idle();
        assertEquals(
                Map.of("control", "new"), now().study().questions().experiment().settings());
        Path study = folder.resolve("saved.recscope");
        dialogs.answer(study);
        press(KeyCode.CONTROL, KeyCode.S);
        idle();
        assertEquals(
                now().study().questions(), StudyFile.read(study).questions(), "what the window asks is what is saved");
    }

    @Test
    void everySwitchThatIsSetToItsDefaultLeavesTheStudyAsItWas() throws IOException {
        openExperiment();
        choose("experiment-set-correction", "bh");
        choose("experiment-set-test", "z");
        idle();
        choose("experiment-set-correction", "holm");
        choose("experiment-set-test", "welch");
        idle();
        assertEquals(Map.of(), now().study().questions().experiment().settings());
    }

    @Test
    void whatIsWrongIsSaidAndMended() throws IOException {
        openExperiment();
        enter("experiment-metrics", "revenue");
        idle();
        assertTrue(visible("experiment-state"), "the reason is shown");
        enter("experiment-metrics", "clicks,role=guardrail,margin=1%");
        enter("experiment-cuts", "plan");
        idle();
        assertTrue(visible("experiment-segments-0"), "the segments asked for are drawn");
    }
}
