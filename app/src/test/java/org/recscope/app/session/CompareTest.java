package org.recscope.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.app.chart.Chart;
import org.recscope.app.command.CommandRun;
import org.recscope.app.harness.SmallStudy;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.workspace.WorkspaceCommand.ShowView;
import org.recscope.kernel.metric.MetricName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two runs compared in the real window, held to `recscope compare`.
class CompareTest extends WindowTest {
    private Path study;

    private void openComparison() throws IOException {
        open(1900, 1000);
        drop(SmallStudy.write(folder).toArray(Path[]::new));
        enter("cutoffs", "10");
        click("evaluate");
        idle();
        study = folder.resolve("small.recscope");
        dialogs.answer(study);
        press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.S);
        idle();
        dispatch(new ShowView("compare"));
        idle();
    }

    @Test
    void everyNumberIsTheCommandLines() throws IOException {
        openComparison();
        choose("compare-baseline", 1);
        choose("compare-by", "country");
        choose("compare-correction", Correction.BH);
        idle();
        String said = find("compare-command", Label.class).getText();
        String start = "recscope compare STUDY.recscope ";
        List<Object> words = new ArrayList<>(List.of("compare", study));
        String options = said.substring(said.indexOf(start) + start.length()).replace("'", "");
        words.addAll(List.of((Object[]) options.split(" ")));
        words.addAll(List.of("--out", folder.resolve("out")));
        CommandRun run = CommandRun.of(words.toArray());
        assertEquals(0, run.code(), run.err());
        Map<String, String> shown = TableText.of(stage(), "compare-table");
        int row = 0;
        for (JsonNode written : JsonMapper.shared()
                .readTree(folder.resolve("out/comparison.json"))
                .get("rows")) {
            if (!written.get("segment").isNull()) {
                continue;
            }
            assertEquals("bad", written.get("baseline").stringValue());
            String at = row++ + ":";
            number(written.get("baselineMean"), shown.get(at + 1));
            number(written.get("candidateMean"), shown.get(at + 2));
            number(written.get("difference"), shown.get(at + 3));
            number(written.get("interval").get(0), shown.get(at + 4));
            number(written.get("interval").get(1), shown.get(at + 5));
            number(written.get("wins"), shown.get(at + 8));
            number(written.get("losses"), shown.get(at + 9));
            number(written.get("ties"), shown.get(at + 10));
            number(written.get("p").get("t"), shown.get(at + 11), 3);
            number(written.get("correctedP").get("t"), shown.get(at + 12), 3);
        }
        assertTrue(row >= 8, "only " + row + " metrics");
        assertEquals(
                row, shown.keySet().stream().filter(key -> key.endsWith(":0")).count());
    }

    @Test
    void aRowLooksAtItsMetricAndChartsSaySo() throws IOException {
        openComparison();
        assertTrue(find("compare-forest", Chart.class).getAccessibleText().contains("good − bad")
                || find("compare-forest", Chart.class).getAccessibleText().contains("bad − good"));
        String metric = TableText.of(stage(), "compare-table").get("3:0");
        click(TableText.cell(stage(), "compare-table", 3, 0));
        idle();
        assertEquals(MetricName.parse("ap@10"), now().metric());
        assertTrue(find("compare-forest", Chart.class).getAccessibleText().contains(metric));
        screenshot("compare-small");
        choose("metric", "gini");
        idle();
        assertTrue(visible("compare-no-forest"), "a metric without a value for single users says so");
    }

    @Test
    void choosingTheSameRunSwapsTheTwo() throws IOException {
        openComparison();
        choose("compare-baseline", 1);
        idle();
        String forth = TableText.of(stage(), "compare-table").get("0:3");
        choose("compare-candidate", 1);
        idle();
        String back = TableText.of(stage(), "compare-table").get("0:3");
        assertEquals(forth.substring(1), back.substring(1));
        assertTrue(forth.charAt(0) == '+' && back.charAt(0) == '−', forth + " and " + back);
    }

    private static void number(JsonNode written, String shown) {
        number(written, shown, 4);
    }

    private static void number(JsonNode written, String shown, int digitsShown) {
        String digits =
                shown.replace("−", "-").replace("+", "").replace(",", "").replace("e-", "E-");
        if (written.isNull()) {
            assertEquals("–", shown);
            return;
        }
        BigDecimal exact = BigDecimal.valueOf(written.doubleValue()).round(new MathContext(digitsShown));
        assertEquals(0, exact.compareTo(new BigDecimal(digits)), () -> written + " is shown as " + shown);
    }
}
