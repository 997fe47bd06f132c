package org.recscope.app.view.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recscope.app.harness.SmallStudy;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.task.DirectTaskRunner;
import org.recscope.app.task.Outcome;
import org.recscope.app.task.RunningTask;
import org.recscope.app.task.TaskRunner;
import org.recscope.app.task.Work;
import org.recscope.app.view.ViewContext;
import org.recscope.app.view.overview.ExplainModel.Gap;
import org.recscope.kernel.metric.MetricName;

/// What becomes of requests while nothing answers them.
class ExplainModelTest extends WindowTest {
    private static final MetricName AP = MetricName.parse("ap@10");

    private final Held held = new Held();
    private ExplainModel model;

    /// Starts nothing; a task of the same key, or a stop, cancels the one that waits.
    private static final class Held implements TaskRunner {
        private final List<Runnable> cancelling = new ArrayList<>();
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> RunningTask run(String key, boolean visible, Work<? extends T> work, Outcome<T> outcome) {
            cancel(key);
            waiting.add(() -> new DirectTaskRunner().run(key, visible, work, outcome));
            cancelling.add(outcome.cancelled());
            return new DirectTaskRunner().run(key, visible, progress -> "", new Outcome<>(done -> {}, failure -> {}));
        }

        @Override
        public void cancel(String key) {
            List<Runnable> before = List.copyOf(cancelling);
            cancelling.clear();
            waiting.clear();
            before.forEach(Runnable::run);
        }
    }

    @BeforeEach
    void explainANumber() throws IOException {
        open();
        drop(SmallStudy.write(folder).toArray(Path[]::new));
        click("evaluate");
        idle();
        ViewContext real = context();
        ViewContext holding = new ViewContext(
                real.store(),
                real.desk(),
                real.preferences(),
                real.autosave(),
                real.texts(),
                held,
                real.theme(),
                real.dialogs(),
                real.notices(),
                real.overlay(),
                real.intents());
        onFx(() -> {
            model = new ExplainModel(holding);
            model.explain(0, AP);
            model.compare("elliot", "recscope");
            return true;
        });
    }

    private Gap gap() {
        return onFx(() -> model.gapProperty().get());
    }

    @Test
    void aNewerRequestTakesThePlaceOfAnOlderOne() {
        assertInstanceOf(Gap.Running.class, gap());
        onFx(() -> {
            model.explain(1, AP);
            return true;
        });
        assertInstanceOf(Gap.Running.class, gap(), "the older one ends in silence");
        assertEquals(1, held.waiting.size());
        onFx(() -> {
            held.waiting.getFirst().run();
            return true;
        });
        assertEquals(1, assertInstanceOf(Gap.Known.class, gap()).question().run());
    }

    @Test
    void whatIsStoppedSaysSoAndCanBeAskedAgain() {
        onFx(() -> {
            model.stop();
            return true;
        });
        assertInstanceOf(Gap.Stopped.class, gap());
        onFx(() -> {
            model.again();
            return true;
        });
        assertInstanceOf(Gap.Running.class, gap());
        onFx(() -> {
            model.close();
            return true;
        });
        assertInstanceOf(Gap.Unasked.class, gap());
        assertNull(onFx(() -> model.sheetProperty().get()));
        assertEquals(0, held.waiting.size(), "nobody waits for it any more");
    }
}
