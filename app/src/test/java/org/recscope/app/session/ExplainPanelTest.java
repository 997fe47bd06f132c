package org.recscope.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recscope.app.command.CommandRun;
import org.recscope.app.harness.SmallStudy;
import org.recscope.app.harness.WindowTest;
import org.recscope.kernel.metric.MetricName;

/// A number of the overview explained in the real window, held to `recscope explain`.
class ExplainPanelTest extends WindowTest {
    private Path study;

    @BeforeEach
    void openOverview() throws IOException {
        open(1900, 1000);
        drop(SmallStudy.write(folder).toArray(Path[]::new));
        enter("cutoffs", "10");
        click("evaluate");
        idle();
        study = folder.resolve("small.recscope");
        dialogs.answer(study);
        press(KeyCode.CONTROL, KeyCode.S);
        idle();
    }

    private void explain(int row, int column) {
        click(TableText.cell(stage(), "overview-table", row, column));
        idle();
    }

    private List<String> words(String grid) {
        GridPane pane = find(grid, GridPane.class);
        return onFx(() -> pane.getChildren().stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private String text(String id) {
        return find(id, Label.class).getText();
    }

    @Test
    void aClickOnANumberSaysWhatItMeans() {
        assertFalse(visible("explain"), "nobody asked yet");
        String shown = TableText.of(stage(), "overview-table").get("1:1").replace("★ ", "");
        explain(1, 1);
        assertEquals(MetricName.parse("ndcg@10"), now().metric());
        assertEquals("NDCG@10 of " + now().evaluation().runs().get(1), text("explain-title"));
        assertEquals(shown, text("explain-value"));
        List<String> facts = words("explain-facts");
        assertTrue(facts.get(1).startsWith(shown + ", 95 % interval "), facts::toString);
        assertTrue(facts.get(3).startsWith("all users: 40 users"), facts::toString);
        assertTrue(facts.contains("ndcg@10 · recscope"), facts::toString);
        assertTrue(facts.getLast().startsWith("run_" + now().evaluation().runs().get(1) + ".csv · CSV · 400 rows"));
        assertTrue(visible("explain-state"), "no program was chosen yet");
        click("explain-close");
        assertFalse(visible("explain"));
    }

    @Test
    void theGapIsSharedOutAsOnTheCommandLine() {
        explain(0, 4);
        choose("explain-against", "trec_eval");
        choose("explain-as", "elliot");
        idle();
        String said = text("explain-command");
        String start = "recscope explain ap@10 STUDY.recscope";
        assertTrue(said.endsWith(start + " --as elliot --against trec_eval"), said);
        CommandRun run = CommandRun.of("explain", "ap@10", study, "--as", "elliot", "--against", "trec_eval");
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.out().lines().toList();
        String mine = now().evaluation().runs().get(0);
        int from = lines.indexOf(mine + ": ap@10");
        assertTrue(from >= 0, run.out());
        List<String> written = new ArrayList<>();
        for (String line : lines.subList(from, Math.min(lines.size(), from + 40))) {
            if (line.contains(" against ") && line.contains(": ")) {
                written.add(line.strip());
            }
        }
        List<String> cells = words("explain-users");
        List<String> shown = new ArrayList<>();
        for (int row = 2; 3 * row < cells.size(); row++) {
            shown.add(cells.get(3 * row) + ": " + cells.get(3 * row + 1) + " against " + cells.get(3 * row + 2));
        }
        assertEquals(5, shown.size(), cells::toString);
        assertEquals(written.subList(0, 5), shown);
        assertTrue(lines.get(from + 1).contains(cells.get(4)), lines.get(from + 1) + cells);
        assertTrue(lines.get(from + 2).contains(cells.get(5)), lines.get(from + 2) + cells);
        screenshot("explain-panel");
        explain(1, 4);
        assertEquals("AP@10 of " + now().evaluation().runs().get(1), text("explain-title"));
        assertTrue(visible("explain-gap"), "the next number is held against the same program");
    }

    @Test
    void equalProgramsHaveNoGapAndAFileThatIsGoneIsAFailure() throws IOException {
        explain(0, 1);
        choose("explain-as", "recscope");
        idle();
        assertTrue(
                onFx(() -> find("explain-state", javafx.scene.layout.VBox.class).getAccessibleText())
                        .startsWith("No difference."));
        Files.delete(folder.resolve("run_bad.csv"));
        choose("explain-as", "lenskit");
        idle();
        String failure =
                onFx(() -> find("explain-state", javafx.scene.layout.VBox.class).getAccessibleText());
        assertTrue(failure.startsWith("This cannot be explained."), failure);
        assertTrue(failure.contains("run_bad.csv"), failure);
        screenshot("explain-failed");
        SmallStudy.write(folder);
        click("explain-again");
        idle();
        assertTrue(visible("explain-gap"));
    }
}
