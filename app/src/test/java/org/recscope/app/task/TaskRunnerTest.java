package org.recscope.app.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.work.CancelledException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The door to slow work: progress, cancel, and newer supersedes older.
class TaskRunnerTest {
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private FxTaskRunner tasks;

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        tasks = fx(FxTaskRunner::new);
    }

    @AfterEach
    void stop() {
        fx(() -> {
            tasks.close();
            return true;
        });
    }

    @Test
    void tellsTheResultOnTheWindowsThread() {
        run("a", progress -> Platform.isFxApplicationThread());
        ended();
        assertEquals(List.of("done false on true"), told);
    }

    @Test
    void tellsWhatWentWrong() {
        run("a", progress -> {
            throw new IllegalStateException("broken");
        });
        ended();
        assertEquals(List.of("failed broken"), told);
    }

    @Test
    void newerSupersedesOlder() {
        CountDownLatch started = new CountDownLatch(1);
        run("a", progress -> {
            started.countDown();
            return untilCancelled(progress);
        });
        await(() -> started.getCount() == 0);
        run("a", progress -> "second");
        ended();
        assertEquals(
                List.of("cancelled", "done second on true"),
                told.stream().sorted().toList());
    }

    @Test
    void aResultThatNobodyWantsAnyMoreIsNotDelivered() {
        CountDownLatch cancelled = new CountDownLatch(1);
        run("a", progress -> {
            try {
                cancelled.await();
            } catch (InterruptedException interrupted) {
                return "too late";
            }
            return "too late";
        });
        fx(() -> {
            tasks.cancel("a");
            return true;
        });
        cancelled.countDown();
        ended();
        assertEquals(List.of("cancelled"), told);
    }

    @Test
    void showsProgressWhileItRuns() {
        CountDownLatch go = new CountDownLatch(1);
        run("a", progress -> {
            progress.at("reading", 0.25);
            go.await();
            return "end";
        });
        await(() -> fx(() -> tasks.visible().size() == 1
                && tasks.visible().get(0).stage().equals("reading")
                && tasks.visible().get(0).fraction() == 0.25));
        assertTrue(fx(tasks::busy));
        go.countDown();
        ended();
        assertEquals(0, fx(() -> tasks.visible().size()));
    }

    @Test
    void theDirectRunnerIsDoneAtOnce() {
        new DirectTaskRunner().run("a", true, progress -> "x", outcome());
        new DirectTaskRunner()
                .run(
                        "a",
                        true,
                        progress -> {
                            throw new CancelledException();
                        },
                        outcome());
        assertEquals(List.of("done x on false", "cancelled"), told);
    }

    private static Object untilCancelled(org.recscope.analytics.work.Progress progress) {
        while (true) {
            progress.check();
            Thread.onSpinWait();
        }
    }

    private void run(String key, Work<Object> work) {
        fx(() -> tasks.run(key, true, work, outcome()));
    }

    private Outcome<Object> outcome() {
        return new Outcome<>(
                result -> told.add("done " + result + " on " + Platform.isFxApplicationThread()),
                failure -> told.add("failed " + failure.getMessage()),
                () -> told.add("cancelled"));
    }

    private void ended() {
        await(() -> fx(() -> !tasks.busy()));
        assertFalse(fx(tasks::busy));
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        } catch (TimeoutException tooLate) {
            throw new AssertionError(tooLate);
        }
    }

    private static <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, action);
    }
}
