package org.recscope.app.view.open;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.sample.SampleFormat;
import org.recscope.analytics.sample.SampleGenerator;
import org.recscope.analytics.sample.SampleOptions;
import org.recscope.analytics.sample.SamplePart;
import org.recscope.analytics.work.Progress;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.workspace.Activity;

/// An evaluation long enough to be stopped.
class CancelTest extends WindowTest {
    @Test
    void stopsARunningEvaluation() throws IOException {
        SampleOptions large = new SampleOptions(
                80_000, 2_000, 3, 20, 10, 28, 5, SampleFormat.CSV, false, false, EnumSet.of(SamplePart.LISTS));
        Path world = folder.resolve("world");
        SampleGenerator.generate(large, world, 2, Progress.NONE);
        open();
        drop(world.resolve("study.recscope"));
        idle();
        click("go-open");
        // In one turn of the window's thread: however quick the work is, its result cannot be delivered in between.
        Activity between = onFx(() -> {
            button("evaluate").fire();
            Activity busy = context().store().now().activity();
            button("cancel").fire();
            return busy;
        });
        assertNotEquals(Activity.IDLE, between);
        idle();
        assertInstanceOf(Activity.Idle.class, now().activity());
        assertTrue(visible("evaluate"));
    }

    private Button button(String id) {
        return (Button) stage().getScene().lookup("#" + id);
    }
}
