package org.recscope.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recscope.app.harness.MetricJars;
import org.recscope.app.harness.SmallStudy;
import org.recscope.app.harness.WindowTest;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.metric.MetricName;

/// A user's own metric in the real window.
class OwnMetricsWindowTest extends WindowTest {
    @AfterEach
    void forget() {
        MetricCatalogue.bring(List.of());
    }

    @Test
    void isComputedAndCanBePickedAndAJarThatDoesNotFitIsTold() throws IOException {
        Path metrics = folder.resolve("home/metrics");
        MetricJars.example(metrics.resolve("hit-depth.jar"));
        Files.writeString(metrics.resolve("broken.jar"), "no jar");
        open();
        assertTrue(find("notice", javafx.scene.Node.class).getAccessibleText().contains("broken.jar"));
        click("notice-dismiss");
        dialogs.answer(SmallStudy.write(folder).toArray(Path[]::new));
        click("welcome-files");
        idle();
        enter("cutoffs", "5, 10");
        click("evaluate");
        idle();
        assertTrue(find("metric", ComboBox.class).getItems().contains("hit-depth"));
        choose("metric", "hit-depth");
        idle();
        assertEquals(MetricName.parse("hit-depth@10"), now().metric());
        assertTrue(find("overview-scope", Label.class).getText().contains("40 users"));
    }
}
