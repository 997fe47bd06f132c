package org.recscope.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.calibration.CalibrationFigure;
import org.recscope.analytics.calibration.recalibration.Method;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.app.command.CommandRun;
import org.recscope.app.harness.SmallStudy;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.theme.ThemeChoice;
import org.recscope.app.workspace.Selection;
import org.recscope.app.workspace.WorkspaceCommand.Select;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Predicted probabilities in the real window, held to `recscope calibrate`.
class ProbabilitiesTest extends WindowTest {
    private final Map<String, JsonNode> written = new HashMap<>();

    private Path predictions(String name, double power) throws IOException {
        StringBuilder text = new StringBuilder("user_id,score,label,device,daypart\n");
        for (int row = 0; row < 900; row++) {
            double score = Math.pow((row % 20 + 0.5) / 20, power);
            int label = row * 7 % 20 < row % 20 ? 1 : 0;
            text.append("u%d,%.4f,%d,%s,%s%n"
                    .formatted(row / 6, score, label, row % 3 == 0 ? "phone" : "desktop", row % 2 == 0 ? "am" : "pm"));
        }
        return Files.writeString(folder.resolve(name + ".csv"), text);
    }

    private void show(Path... files) {
        click("go-calibration");
        click("calibration-kind-1");
        dialogs.answer(files);
        click("probability-open");
        idle();
    }

    private void calibrate(Object... arguments) throws IOException {
        CommandRun run = CommandRun.of(arguments);
        assertEquals(0, run.code(), run.err());
        Path out = Path.of(arguments[arguments.length - 1].toString());
        for (JsonNode row :
                JsonMapper.shared().readTree(out.resolve("calibration.json")).get("results")) {
            written.put(
                    key(
                            row.get("run").stringValue(),
                            row.get("segment").toString(),
                            row.get("rows").stringValue(),
                            row.get("recalibration").stringValue()),
                    row);
        }
    }

    private static String key(String run, String segment, String rows, String map) {
        return run + "|" + segment + "|" + rows + "|" + map;
    }

    @Test
    void everyNumberIsTheCommandLinesForEveryModelSegmentAndRecalibration() throws IOException {
        Path old = predictions("old", 1);
        Path sharp = predictions("sharp", 2.2);
        calibrate("calibrate", old, sharp, "--by", "device*daypart", "--out", folder.resolve("out"));
        open(1900, 1000);
        show(old, sharp);
        choose("probability-by", "device*daypart");
        idle();
        assertEquals(
                "The same numbers: recscope calibrate " + old + " " + sharp + " --by 'device*daypart'",
                onFx(() -> find("probability-command", Label.class).getText()));
        int seen = 0;
        for (Optional<SegmentKey> segment : this.<Optional<SegmentKey>>choices("probability-segment")) {
            choose("probability-segment", segment);
            String json = segment.isEmpty()
                    ? "null"
                    : JsonMapper.shared().valueToTree(segment.get().asMap()).toString();
            for (Optional<Method> method : this.<Optional<Method>>choices("probability-method")) {
                choose("probability-method", method);
                idle();
                seen += held(json, method);
            }
        }
        assertEquals(5 * (2 + 5 * 4) * CalibrationFigure.values().length, seen);
        screenshot("probabilities-LIGHT");
    }

    private int held(String segment, Optional<Method> method) {
        Map<String, String> shown = TableText.of(stage(), "probability-table");
        int column = 1;
        int seen = 0;
        for (String run : List.of("old", "sharp")) {
            String rows = method.isEmpty() ? "all" : "judged";
            seen += column(shown, column++, written.get(key(run, segment, rows, "as it is")));
            if (method.isPresent()) {
                seen += column(
                        shown,
                        column++,
                        written.get(key(run, segment, rows, method.get().label())));
            }
        }
        return seen;
    }

    private static int column(Map<String, String> shown, int column, JsonNode row) {
        CalibrationFigure[] figures = CalibrationFigure.values();
        for (int i = 0; i < figures.length; i++) {
            String text = shown.get(i + ":" + column);
            JsonNode value = row.get(figures[i].key());
            String expected = value.isNull()
                    ? "–"
                    : BigDecimal.valueOf(value.doubleValue())
                            .setScale(4, RoundingMode.HALF_EVEN)
                            .toPlainString();
            assertEquals(
                    expected.replace("-0.0000", "0.0000"),
                    text.replace("−", "-").replace(",", "").replace("-0.0000", "0.0000"),
                    figures[i].key());
        }
        return figures.length;
    }

    @SuppressWarnings("unchecked") // the caller knows what is in the box
    private <T> List<T> choices(String box) {
        return onFx(() -> List.copyOf((List<T>) find(box, ComboBox.class).getItems()));
    }

    @Test
    void aSegmentThatTheStudyKnowsIsTheSelectionOfAllViews() throws IOException {
        open(1900, 1000);
        drop(SmallStudy.write(folder).toArray(Path[]::new));
        click("evaluate");
        idle();
        SegmentKey segment = now().evaluation().segments("activity").getFirst();
        StringBuilder text = new StringBuilder("user_id,score,label,activity\n");
        for (int row = 0; row < 200; row++) {
            text.append("x%d,%.2f,%d,%s%n"
                    .formatted(
                            row / 4,
                            (row % 10 + 0.5) / 10,
                            row % 3 == 0 ? 1 : 0,
                            row % 8 < 4 ? segment.values().getFirst() : "other"));
        }
        show(Files.writeString(folder.resolve("p.csv"), text));
        choose("probability-by", "activity");
        idle();
        choose("probability-segment", Optional.of(segment));
        assertEquals(segment, now().selection().filter());
        dispatch(new Select(Selection.ALL));
        assertEquals(
                Optional.empty(),
                onFx(() -> find("probability-segment", ComboBox.class).getValue()));
        dispatch(new Select(Selection.of(segment)));
        assertEquals(
                Optional.of(segment),
                onFx(() -> find("probability-segment", ComboBox.class).getValue()));
        choose("probability-segment", Optional.of(new SegmentKey(List.of("activity"), List.of("other"))));
        assertEquals(segment, now().selection().filter(), "other views do not know it");
    }

    @Test
    void whatCannotBeMeasuredSaysWhyAndTheFirstSightSaysWhatToDo() throws IOException {
        open();
        assertNull(now().result());
        click("go-calibration");
        click("calibration-kind-1");
        assertTrue(words().startsWith("No predictions yet."), this::words);
        screenshot("probabilities-empty");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "user_id,score,label\nu1,1.5,1\n");
        show(bad);
        assertTrue(words().startsWith("These predictions cannot be measured."), this::words);
        assertTrue(words().contains("\"1.5\" is no probability"), this::words);
        use(ThemeChoice.DARK);
        screenshot("probabilities-failed-DARK");
        show(predictions("good", 1));
        assertTrue(visible("probability-state"), "the bad file is still part of the study");
    }

    private String words() {
        return onFx(() -> find("probability-state", VBox.class).getAccessibleText());
    }
}
