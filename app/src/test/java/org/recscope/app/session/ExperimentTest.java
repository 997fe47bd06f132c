package org.recscope.app.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.study.StudyFile;
import org.recscope.app.command.CommandRun;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.workspace.WorkspaceCommand.ShowView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An experiment in the real window, held to `recscope experiment` on the study that the window saves.
class ExperimentTest extends WindowTest {
    private Path log() {
        CommandRun made =
                CommandRun.of("generate", "--users", 1500, "--only", "AB", "--format", "csv", "--out", folder);
        assertEquals(0, made.code(), made.err());
        return folder.resolve("ab.csv");
    }

    private JsonNode written(String name) throws Exception {
        Path study = folder.resolve(name + ".recscope");
        StudyFile.write(study, now().study());
        CommandRun run = CommandRun.of("experiment", study, "--out", folder.resolve(name));
        assertEquals(0, run.code(), run.err());
        return JsonMapper.shared()
                .readTree(folder.resolve(name).resolve("experiment.json").toFile());
    }

    /// Each cell is the written number, rounded as it stands on the screen.
    private static void close(JsonNode written, String shown, double times) {
        String bare = shown.replace("−", "-").replace(" %", "").replace(",", "");
        double value = written.doubleValue() * times;
        double unit = bare.contains("e")
                ? Math.abs(value) * 0.06
                : bare.contains(".") ? Math.pow(10, -(bare.length() - bare.indexOf('.') - 1)) : 1;
        assertEquals(value, Double.parseDouble(bare), 0.5001 * unit + 1e-12, shown);
    }

    private void same(JsonNode json) {
        Map<String, String> shown = TableText.of(stage(), "experiment-numbers");
        int column = 1;
        for (JsonNode result : json.path("results")) {
            String at = ":" + column++;
            close(result.path("control"), shown.get("1" + at), 1);
            close(result.path("control-units"), shown.get("2" + at), 1);
            close(result.path("treatment"), shown.get("3" + at), 1);
            close(result.path("units"), shown.get("4" + at), 1);
            close(result.path("absolute").path("estimate"), shown.get("6" + at), 1);
            close(result.path("lift").path("estimate"), shown.get("8" + at), 100);
            close(result.path("adjusted-interval").path("low"), low(shown.get("10" + at)), 100);
            close(result.path("always-valid").path("low"), low(shown.get("11" + at)), 100);
            close(result.path("lift").path("p"), shown.get("12" + at), 1);
            close(result.path("adjusted-p"), shown.get("13" + at), 1);
            close(result.path("always-valid").path("p"), shown.get("14" + at), 1);
            close(result.path("chance-to-win"), shown.get("15" + at), 100);
            close(result.path("smallest-detectable-lift"), shown.get("18" + at), 100);
        }
        assertEquals(json.path("results").size(), column - 1);
    }

    private static String low(String range) {
        return range.substring(1, range.indexOf(','));
    }

    @Test
    void everyNumberIsTheCommandLinesHoweverTheSwitchesStand() throws Exception {
        Path log = log();
        open(1900, 1050);
        drop(log);
        dispatch(new ShowView("experiment"));
        idle();
        enter("experiment-metrics", "clicks revenue clicks/exposures,role=guardrail,margin=1%");
        enter("experiment-cuts", "subscription");
        idle();
        same(written("first"));
        choose("experiment-set-lift", "delta");
        choose("experiment-set-correction", "bh");
        click("experiment-cuped");
        idle();
        assertEquals(List.of("none"), now().study().questions().experiment().covariates());
        same(written("second"));
        choose("experiment-set-control", "treatment");
        choose("experiment-set-decide", "sequential");
        idle();
        JsonNode third = written("third");
        assertEquals("treatment", third.path("control").asString());
        same(third);
    }

    @Test
    void theReportOfALogAloneIsTheCommandLines() throws Exception {
        Path log = log();
        open(1280, 800);
        drop(log);
        dispatch(new ShowView("experiment"));
        idle();
        enter("experiment-metrics", "clicks revenue");
        idle();
        Path study = folder.resolve("log.recscope");
        StudyFile.write(study, now().study());
        dispatch(new ShowView("report"));
        idle();
        Path exported = folder.resolve("window.png");
        dialogs.answer(exported);
        click("report-export");
        idle();
        Path command = folder.resolve("command.png");
        CommandRun run = CommandRun.of("report", study, "--out", command);
        assertEquals(0, run.code(), run.err());
        assertArrayEquals(Files.readAllBytes(command), Files.readAllBytes(exported));
    }
}
