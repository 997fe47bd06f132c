package org.recscope.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.recscope.app.command.CommandRun;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.theme.ThemeChoice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Offline metrics against online effects in the real window, held to `recscope foretell`.
class ForetellTest extends WindowTest {
    private static final List<String> FIGURES = List.of(
            "linear-measured",
            "linear",
            "rank-measured",
            "rank",
            "agreement-measured",
            "agreement",
            "offlineReliability",
            "onlineReliability");

    private Path experiments() throws IOException {
        SplittableRandom chance = new SplittableRandom(3);
        StringBuilder text = new StringBuilder("experiment,metric,offline,offline_error,online,online_error\n");
        for (int e = 0; e < 40; e++) {
            double online = chance.nextGaussian();
            text.append("e%d,ndcg@10,%.4f,0.2,%.4f,0.2%n".formatted(e, online + 0.4 * chance.nextGaussian(), online));
            text.append("e%d,coverage@10,%.4f,0.2,%.4f,0.2%n".formatted(e, chance.nextGaussian(), online));
            text.append("e%d,noise,%.4f,9,%.4f,0.2%n".formatted(e, chance.nextGaussian(), online));
        }
        return Files.writeString(folder.resolve("past.csv"), text);
    }

    @Test
    void everyNumberIsTheCommandLinesAndAClickOnAMetricShowsItsExperiments() throws IOException {
        Path file = experiments();
        CommandRun run = CommandRun.of("foretell", file, "--out", folder.resolve("out"));
        assertEquals(0, run.code(), run.err());
        open(1900, 1000);
        click("go-foretell");
        assertTrue(words().startsWith("No experiments yet."), this::words);
        dialogs.answer(file);
        click("foretell-open");
        idle();
        Map<String, String> shown = TableText.of(stage(), "foretell-table");
        int row = 0;
        for (JsonNode written : JsonMapper.shared()
                .readTree(folder.resolve("out/offline-online.json"))
                .get("predictors")) {
            assertEquals(written.get("metric").stringValue(), shown.get(row + ":0"));
            assertEquals("40", shown.get(row + ":1"));
            for (int i = 0; i < FIGURES.size(); i++) {
                JsonNode value = written.get(FIGURES.get(i));
                String expected = value.isNull()
                        ? "–"
                        : BigDecimal.valueOf(value.doubleValue())
                                .setScale(3, RoundingMode.HALF_EVEN)
                                .toPlainString();
                assertEquals(expected, shown.get(row + ":" + (i + 2)).replace("−", "-"), FIGURES.get(i));
            }
            row++;
        }
        assertEquals(3, row);
        String best = onFx(() -> find("foretell-best", Label.class).getText());
        assertTrue(run.out().contains(best), () -> best + " is not in " + run.out());
        assertEquals("ndcg@10", chosen());
        click(TableText.cell(stage(), "foretell-table", 1, 0));
        assertEquals("coverage@10", chosen());
        screenshot("foretell-LIGHT");
        use(ThemeChoice.DARK);
        screenshot("foretell-DARK");
    }

    private String chosen() {
        return onFx(() -> (String)
                find("foretell-metric", javafx.scene.control.ComboBox.class).getValue());
    }

    @Test
    void tooFewExperimentsAreRefused() throws IOException {
        open();
        click("go-foretell");
        dialogs.answer(Files.writeString(
                folder.resolve("few.csv"),
                "experiment,metric,offline,offline_error,online,online_error\n1,ndcg,0.1,0.1,0.1,0.1\n"));
        click("foretell-open");
        idle();
        assertEquals(
                "These experiments cannot be compared. ndcg has 1 experiments; a correlation needs at least 3",
                words());
    }

    private String words() {
        return onFx(() -> find("foretell-state", VBox.class).getAccessibleText());
    }
}
