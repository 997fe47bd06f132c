package org.recscope.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.study.figures.Lens;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.command.CommandRun;
import org.recscope.app.harness.SmallStudy;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.view.Lenses;
import org.recscope.app.workspace.Selection;
import org.recscope.app.workspace.WorkspaceCommand.ChooseMetric;
import org.recscope.app.workspace.WorkspaceCommand.Select;
import org.recscope.app.workspace.WorkspaceCommand.ShowView;
import org.recscope.kernel.metric.MetricName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every number on the screen is the one that the command line writes for the same study, rounded.
class SameNumbersTest extends WindowTest {
    private final Map<String, Double> written = new HashMap<>();

    private void evaluateOnBothSides() throws IOException {
        open(1900, 900);
        drop(SmallStudy.write(folder).toArray(Path[]::new));
        enter("cutoffs", "3, 10");
        click("evaluate");
        idle();
        Path study = folder.resolve("small.recscope");
        dialogs.answer(study);
        press(KeyCode.CONTROL, KeyCode.S);
        idle();
        Path out = folder.resolve("out");
        CommandRun run = CommandRun.of("evaluate", study, "--out", out);
        assertEquals(0, run.code(), run.err());
        for (JsonNode result :
                JsonMapper.shared().readTree(out.resolve("evaluation.json")).get("results")) {
            written.put(
                    key(
                            result.get("run").stringValue(),
                            result.get("metric").stringValue(),
                            result.get("segment").toString()),
                    result.get("mean").isNull()
                            ? Double.NaN
                            : result.get("mean").doubleValue());
        }
    }

    @Test
    void theOverviewShowsWhatTheCommandLineWrites() throws IOException {
        evaluateOnBothSides();
        int seen = 0;
        for (SegmentKey segment : segments(true)) {
            dispatch(new Select(segment == null ? Selection.ALL : Selection.of(segment)));
            for (String k : List.of("3", "10")) {
                dispatch(new ChooseMetric(MetricName.parse("ndcg@" + k)));
                idle();
                Map<String, String> shown = TableText.of(stage(), "overview-table");
                List<String> runs = now().evaluation().runs();
                List<MetricName> metrics = metrics();
                for (int run = 0; run < runs.size(); run++) {
                    assertEquals(runs.get(run), shown.get(run + ":0"));
                    for (int i = 0; i < metrics.size(); i++) {
                        isRounded(runs.get(run), metrics.get(i), segment, shown.get(run + ":" + (i + 1)));
                        seen++;
                    }
                }
            }
        }
        assertEquals(5 * 2 * 2 * metrics().size(), seen);
        assertTrue(metrics().size() >= 12, () -> metrics().toString());
    }

    @Test
    void theSegmentsShowWhatTheCommandLineWrites() throws IOException {
        evaluateOnBothSides();
        dispatch(new ShowView("segments"));
        int seen = 0;
        for (String by : List.of("activity", "country")) {
            choose("segments-by", by);
            for (int run = 0; run < 2; run++) {
                choose("segments-run", run);
                idle();
                Map<String, String> shown = TableText.of(stage(), "segments-heat");
                List<SegmentKey> segments = now().evaluation().segments(by);
                for (int row = 0; row <= segments.size(); row++) {
                    SegmentKey segment = row == 0 ? null : segments.get(row - 1);
                    String name = segment == null ? Words.ENGLISH.get("users.all.row") : segment.label();
                    assertEquals(name, shown.get(row + ":0"));
                    for (int i = 0; i < metrics().size(); i++) {
                        isRounded(
                                now().evaluation().runs().get(run),
                                metrics().get(i),
                                segment,
                                shown.get(row + ":" + (i + 2)));
                        seen++;
                    }
                }
            }
        }
        assertEquals(2 * 2 * 3 * metrics().size(), seen);
    }

    private List<SegmentKey> segments(boolean andAll) {
        List<SegmentKey> all = new java.util.ArrayList<>();
        if (andAll) {
            all.add(null);
        }
        now().evaluation().by().forEach(by -> all.addAll(now().evaluation().segments(by)));
        return all;
    }

    private List<MetricName> metrics() {
        Lens lens = Objects.requireNonNull(Lenses.of(now(), Words.ENGLISH));
        return IntStream.of(lens.shown()).mapToObj(now().metrics()::get).toList();
    }

    /// The text is the number of the file, to the digits it has.
    private void isRounded(String run, MetricName metric, SegmentKey segment, String text) {
        String json = "null";
        if (segment != null) {
            json = JsonMapper.shared()
                    .valueToTree(Map.of(segment.by(), segment.values().getFirst()))
                    .toString();
        }
        Double value = written.get(key(run, metric.toString(), json));
        String what = run + " " + metric + " " + json + ": ";
        assertTrue(value != null, () -> what + "not written");
        if (Double.isNaN(value)) {
            assertEquals("–", text, what);
            return;
        }
        boolean percent = text.endsWith(" %");
        String digits =
                text.replace("★ ", "").replace(" %", "").replace("−", "-").replace(",", "");
        BigDecimal shown = new BigDecimal(digits);
        BigDecimal exact = BigDecimal.valueOf(percent ? 100 * value : value);
        assertEquals(exact.setScale(shown.scale(), RoundingMode.HALF_EVEN), shown, what + exact);
        assertTrue(shown.scale() >= 1, what + text + " says too little");
    }

    private static String key(String run, String metric, String segment) {
        return run + "|" + metric + "|" + segment;
    }
}
