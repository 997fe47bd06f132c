package org.recscope.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.study.figures.Lens;
import org.recscope.analytics.study.figures.UserMeasure;
import org.recscope.analytics.study.figures.UserRange;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.harness.SmallStudy;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.view.Lenses;
import org.recscope.kernel.metric.MetricName;

/// Users narrowed down to a range, in the real window.
class BrushTest extends WindowTest {
    private static final MetricName METRIC = MetricName.parse("ndcg@10");

    private void evaluate() throws IOException {
        open();
        drop(SmallStudy.write(folder).toArray(java.nio.file.Path[]::new));
        click("evaluate");
        idle();
        assertNotNull(now().result(), () -> now().activity().toString());
    }

    @Test
    void usersThatARunServesBadlyAreLookedAtAlone() throws IOException {
        evaluate();
        click("overview-brush");
        idle();
        UserMeasure good = new UserMeasure.MetricValue(0, METRIC);
        choose("brush-measure", good);
        onFx(() -> {
            find("brush-range", RangeSlider.class).setHighValue(0.5);
            return true;
        });
        idle();
        screenshot("brush-LIGHT");
        click("brush-apply");
        idle();
        Evaluation evaluation = now().evaluation();
        int metric = evaluation.metric(METRIC);
        int[] expected = IntStream.range(0, 40)
                .filter(user -> evaluation.value(0, metric, user) <= 0.5)
                .toArray();
        assertTrue(expected.length > 2 && expected.length < 38, () -> expected.length + " users");
        Lens lens = Lenses.of(now(), Words.ENGLISH);
        assertEquals(expected.length, lens.users().count());
        double mean = IntStream.of(expected)
                .mapToDouble(user -> evaluation.value(0, metric, user))
                .average()
                .orElseThrow();
        assertEquals(mean, lens.summary(0, metric).mean(), 1e-12);
        assertEquals(
                expected.length + " of 40 users",
                find("overview-scope", Label.class).getText());
        assertTrue(visible("overview-filter"));
        press(KeyCode.ESCAPE);
        idle();
        assertFalse(visible("overview-filter"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(now().selection().range() instanceof UserRange, "undo brings the range back");
    }

    @Test
    void aRangeNarrowsSegmentsTooAndEverybodyComesBack() throws IOException {
        evaluate();
        click("go-segments");
        idle();
        click(TableText.cell(stage(), "segments-heat", 1, 0));
        click("segments-brush");
        idle();
        choose("brush-measure", new UserMeasure.MetricValue(0, METRIC));
        onFx(() -> {
            find("brush-range", RangeSlider.class).setLowValue(0.2);
            return true;
        });
        click("brush-apply");
        idle();
        Evaluation evaluation = now().evaluation();
        int metric = evaluation.metric(METRIC);
        long heavy = IntStream.range(0, 40)
                .filter(user -> user % 3 == 0 && evaluation.value(0, metric, user) >= 0.2)
                .count();
        assertEquals(heavy + " of 40 users", find("segments-scope", Label.class).getText());
        assertEquals(
                String.valueOf(heavy), TableText.of(stage(), "segments-heat").get("1:1"));
        click("segments-brush");
        idle();
        click("brush-all");
        idle();
        assertEquals("14 of 40 users", find("segments-scope", Label.class).getText());
    }
}
