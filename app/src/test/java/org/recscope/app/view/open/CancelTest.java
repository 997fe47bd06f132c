package org.recscope.app.view.open;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
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
        click("evaluate");
        await(
                "the evaluation to report",
                () -> !context().store().now().activity().equals(Activity.IDLE));
        screenshot("running-LIGHT");
        click("cancel");
        idle();
        assertInstanceOf(Activity.Idle.class, now().activity());
        assertTrue(visible("evaluate"));
    }
}
