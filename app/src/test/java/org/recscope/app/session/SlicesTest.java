package org.recscope.app.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.app.command.CommandRun;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.workspace.WorkspaceCommand.ShowView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Slices in the real window: found as the command line finds them, saved with a click as segments of the study.
class SlicesTest extends WindowTest {
    private static final String RULE = "activity=light";

    private Path study;

    /// Four hundred users; the new run serves the light ones far better and the others as the old one does.
    private static List<Path> write(Path folder) throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        StringBuilder truth = new StringBuilder("user,item\n");
        StringBuilder users = new StringBuilder("user,activity,country,age\n");
        StringBuilder older = new StringBuilder("user,item,rank\n");
        StringBuilder newer = new StringBuilder("user,item,rank\n");
        for (int user = 0; user < 400; user++) {
            boolean light = random.nextInt(2) == 0;
            users.append("u%d,%s,%s,%d%n"
                    .formatted(
                            user,
                            light ? "light" : "heavy",
                            random.nextInt(2) == 0 ? "DE" : "FR",
                            18 + random.nextInt(60)));
            truth.append("u%d,i1%n".formatted(user));
            list(older, user, 1 + random.nextInt(10));
            list(newer, user, light ? 1 + random.nextInt(2) : 1 + random.nextInt(10));
        }
        return List.of(
                Files.writeString(folder.resolve("truth.csv"), truth),
                Files.writeString(folder.resolve("run_old.csv"), older),
                Files.writeString(folder.resolve("run_new.csv"), newer),
                Files.writeString(folder.resolve("users.csv"), users));
    }

    private static void list(StringBuilder run, int user, int place) {
        for (int rank = 1; rank <= 10; rank++) {
            run.append("u%d,i%d,%d%n".formatted(user, rank == place ? 1 : 100 + rank, rank));
        }
    }

    @BeforeEach
    void openComparison() throws IOException {
        open(1900, 1000);
        drop(write(folder).toArray(Path[]::new));
        enter("cutoffs", "10");
        click("evaluate");
        idle();
        dispatch(new ShowView("compare"));
        idle();
        choose("compare-baseline", now().evaluation().runs().indexOf("old"));
        idle();
        onFx(() -> {
            find("compare-scroll", ScrollPane.class).setVvalue(1);
            return true;
        });
        settle();
    }

    private void save() {
        study = folder.resolve("sliced.recscope");
        dialogs.answer(study);
        press(KeyCode.CONTROL, KeyCode.S);
        idle();
    }

    private JsonNode compared() throws IOException {
        String said = find("compare-command", Label.class).getText();
        String start = "recscope compare STUDY.recscope ";
        List<Object> words = new ArrayList<>(List.of("compare", study));
        words.addAll(List.of((Object[]) said.substring(said.indexOf(start) + start.length())
                .replace("'", "")
                .split(" ")));
        words.addAll(List.of("--out", folder.resolve("out")));
        CommandRun run = CommandRun.of(words.toArray());
        assertEquals(0, run.code(), run.err());
        return JsonMapper.shared().readTree(folder.resolve("out/comparison.json"));
    }

    @Test
    void everySliceIsTheCommandLines() throws IOException {
        save();
        JsonNode written = compared();
        for (String table : List.of("widest", "weakest")) {
            String about = table.equals("widest") ? "ndcg@10, new − old" : "ndcg@10 of new, weakest";
            List<JsonNode> slices = slices(written, about);
            Map<String, String> shown = TableText.of(stage(), "compare-" + table);
            assertTrue(!slices.isEmpty() || shown.isEmpty(), about);
            for (int row = 0; row < slices.size(); row++) {
                JsonNode slice = slices.get(row);
                number(slice.get("mean"), shown.get(row + ":2"));
                number(slice.get("restMean"), shown.get(row + ":3"));
                number(slice.get("interval").get(0), shown.get(row + ":5"));
                number(slice.get("interval").get(1), shown.get(row + ":6"));
                number(slice.get("correctedP"), shown.get(row + ":8"));
                assertEquals(slice.get("users").asInt(), Integer.parseInt(shown.get(row + ":1")));
            }
        }
        List<String> found = TableText.of(stage(), "compare-widest").entrySet().stream()
                .filter(cell -> cell.getKey().endsWith(":0"))
                .map(Map.Entry::getValue)
                .toList();
        assertTrue(found.contains(RULE) || found.contains("activity=heavy"), found::toString);
        screenshot("compare-slices");
    }

    @Test
    void oneClickMakesASliceASegmentEverywhere() throws IOException {
        String rule = TableText.of(stage(), "compare-widest").get("0:0");
        assertNotNull(rule, "the planted slice is found");
        click("compare-widest-save-0");
        idle();
        assertEquals(rule, now().by());
        assertTrue(
                now().evaluation().by().contains(rule), () -> now().activity().toString());
        assertTrue(
                find("compare-widest-save-0", javafx.scene.control.Button.class).isDisabled());
        save();
        assertTrue(Files.readString(study).contains(rule), "the study file names it");
        dispatch(new ShowView("segments"));
        idle();
        assertTrue(find("segments-users", ComboBox.class).getItems().toString().contains(rule));
        assertTrue(find("segments-by", ComboBox.class).getItems().contains(rule));
        screenshot("segments-saved");
        CommandRun run = CommandRun.of("evaluate", study, "--metric", "ndcg@10", "--out", folder.resolve("numbers"));
        assertEquals(0, run.code(), run.err());
        String csv = Files.readString(folder.resolve("numbers/segments.csv"));
        long inside = now().evaluation()
                .users(now().evaluation().segments(rule).getFirst())
                .count();
        assertTrue(inside > 150 && inside < 250, "half of four hundred, was " + inside);
        assertTrue(csv.contains(rule), csv);
        press(KeyCode.CONTROL, KeyCode.Z);
        idle();
    }

    @Test
    void theReportComparesTheRunsThatWereChosen() throws IOException {
        choose("compare-correction", Correction.BH);
        idle();
        save();
        Path window = folder.resolve("window.png");
        dispatch(new ShowView("report"));
        idle();
        dialogs.answer(window);
        click("report-export");
        idle();
        Path command = folder.resolve("command.png");
        CommandRun run = CommandRun.of(
                "report", study, "--baseline", "old", "--candidate", "new", "--correction", "bh", "--out", command);
        assertEquals(0, run.code(), run.err());
        assertArrayEquals(Files.readAllBytes(command), Files.readAllBytes(window));
        screenshot("report-compared");
        CommandRun other = CommandRun.of("report", study, "--baseline", "newest", "--out", command);
        assertEquals(2, other.code());
        assertTrue(other.err().contains("There is no run 'newest'; there are "), other.err());
    }

    private static List<JsonNode> slices(JsonNode written, String about) {
        List<JsonNode> slices = new ArrayList<>();
        for (JsonNode search : written.get("slices")) {
            if (search.get("about").stringValue().equals(about)) {
                search.get("slices").forEach(slices::add);
                return slices;
            }
        }
        throw new AssertionError("no search about " + about + " in " + written.get("slices"));
    }

    private static void number(JsonNode written, String shown) {
        String digits = shown.replace("−", "-").replace("+", "").replace("e-", "E-");
        BigDecimal there = new BigDecimal(digits);
        BigDecimal exact = BigDecimal.valueOf(written.doubleValue());
        assertEquals(
                0,
                exact.round(new MathContext(Math.max(1, there.precision()))).compareTo(there),
                () -> written + " is shown as " + shown);
    }
}
