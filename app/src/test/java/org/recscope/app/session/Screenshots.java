package org.recscope.app.session;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.calibration.recalibration.Method;
import org.recscope.analytics.sample.SampleGenerator;
import org.recscope.analytics.sample.SampleOptions;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.work.Progress;
import org.recscope.app.harness.SharedData;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.text.Language;
import org.recscope.app.theme.ThemeChoice;
import org.recscope.app.workspace.Activity;
import org.recscope.app.workspace.Selection;
import org.recscope.app.workspace.WorkspaceCommand.Report;
import org.recscope.app.workspace.WorkspaceCommand.Select;
import org.recscope.app.workspace.WorkspaceCommand.ShowView;

/// Pictures of every view to look at, and those of the front page. Not among the tests: it asks for eyes. How to run it
/// stands in CONTRIBUTING.md; `-Drecscope.shots=FOLDER` says where the pictures go, `-Drecscope.gallery=movielens`
/// takes
/// real data instead of the demo.
class Screenshots extends WindowTest {
    private static final List<String> RESULTS =
            List.of("overview", "segments", "compare", "calibration", "diversity", "report");

    /// The pictures of the README: the demo in light and dark.
    @Test
    void frontPage() throws IOException {
        open(1280, 800);
        use(ThemeChoice.LIGHT);
        openDemo();
        for (String view : List.of("overview", "segments", "compare", "diversity")) {
            show(view);
            screenshot(view);
        }
        show("experiment");
        openLog("experiment", demo().resolve("ab.parquet"));
        askExperiment();
        screenshot("experiment");
        show("offpolicy");
        openLog("offpolicy", demo().resolve("bandit.parquet"));
        screenshot("offpolicy");
        use(ThemeChoice.DARK);
        show("calibration");
        screenshot("calibration-dark");
    }

    @ParameterizedTest(name = "{0} × {1}, {2}")
    @CsvSource({"1280, 800, LIGHT", "1280, 800, DARK", "1920, 1080, LIGHT", "1920, 1080, DARK"})
    void everything(int width, int height, ThemeChoice theme) throws IOException {
        String start = width + "-" + theme.name().toLowerCase(Locale.ROOT) + "-";
        speak(Language.valueOf(
                System.getProperty("recscope.language", "english").toUpperCase(Locale.ROOT)));
        open(width, height);
        use(theme);
        screenshot(start + "welcome");
        withoutResults(start);
        if (System.getProperty("recscope.gallery", "").equals("movielens")) {
            openMovieLens(start);
        } else {
            openDemo();
        }
        filled(start);
        comparing(start);
        explaining(start);
        cards(start);
    }

    @ParameterizedTest(name = "{0} × {1}, {2}")
    @CsvSource({"1280, 800, LIGHT", "1280, 800, DARK", "1920, 1080, LIGHT", "1920, 1080, DARK"})
    void logs(int width, int height, ThemeChoice theme) throws IOException {
        String start = width + "-" + theme.name().toLowerCase(Locale.ROOT) + "-";
        speak(Language.valueOf(
                System.getProperty("recscope.language", "english").toUpperCase(Locale.ROOT)));
        open(width, height);
        use(theme);
        experiment(start);
        offPolicy(start);
        probabilities(start);
        foretell(start);
    }

    /// Predictions and logs alone; real ones with `-Drecscope.gallery=movielens`.
    @Test
    void scores() throws IOException {
        speak(Language.valueOf(
                System.getProperty("recscope.language", "english").toUpperCase(Locale.ROOT)));
        open(1280, 800);
        use(ThemeChoice.LIGHT);
        probabilities("scores-light-");
        offPolicy("scores-light-");
        foretell("scores-light-");
        onFx(() -> {
            stage().setWidth(1920);
            stage().setHeight(1080);
            return true;
        });
        use(ThemeChoice.DARK);
        probabilities("scores-dark-");
        show("offpolicy");
        enter("offpolicy-policy", "uniform\n");
        offPolicy("scores-dark-");
        foretell("scores-dark-");
    }

    private void foretell(String start) throws IOException {
        show("foretell");
        screenshot(start + "foretell-empty");
        openLog("foretell", demo().resolve("series.parquet"));
        screenshot(start + "foretell");
        scroll("foretell", 1);
        screenshot(start + "foretell-scrolled");
        dialogs.answer(demo().resolve("bandit.parquet"));
        click("foretell-open");
        show("foretell");
        screenshot(start + "foretell-failed");
    }

    private void probabilities(String start) throws IOException {
        show("calibration");
        click("calibration-kind-1");
        screenshot(start + "probabilities-empty");
        if (System.getProperty("recscope.gallery", "").equals("movielens")) {
            Path data = SharedData.folder("movielens-small");
            drop(data.resolve("users.csv"));
            show("calibration");
            dialogs.answer(data.resolve("predictions_logit.csv"), data.resolve("predictions_overconfident.csv"));
        } else {
            dialogs.answer(demo().resolve("predictions_well.parquet"), demo().resolve("predictions_over.parquet"));
        }
        click("probability-open");
        idle();
        choose("probability-by", "activity");
        idle();
        screenshot(start + "probabilities");
        choose("probability-method", Optional.of(Method.ISOTONIC));
        show("calibration");
        screenshot(start + "probabilities-isotonic");
        for (double part : List.of(0.55, 1.0)) {
            scroll("probability", part);
            screenshot(start + "probabilities-scrolled-" + part);
        }
    }

    private void experiment(String start) throws IOException {
        show("experiment");
        screenshot(start + "experiment-empty");
        openLog("experiment", demo().resolve("ab.parquet"));
        screenshot(start + "experiment-guessed");
        enter("experiment-metrics", "likes");
        idle();
        screenshot(start + "experiment-failed");
        askExperiment();
        screenshot(start + "experiment");
        for (double part : List.of(0.25, 0.5, 0.75, 1.0)) {
            scroll("experiment", part);
            screenshot(start + "experiment-scrolled-" + part);
        }
        scroll("experiment", 0);
        moreExperiments(start);
    }

    /// A broken allocation, a switch of conventions, and published experiments: all in the one view.
    private void moreExperiments(String start) throws IOException {
        choose("experiment-set-lift", "delta");
        click("experiment-scale-1");
        idle();
        screenshot(start + "experiment-absolute");
        click("experiment-scale-0");
        openLog("experiment", demo().resolve("ab_broken.parquet"));
        choose("experiment-log", demo().resolve("ab_broken.parquet"));
        idle();
        screenshot(start + "experiment-broken");
        Path asos = SharedData.folder("asos").resolve("digital_experiments.csv");
        openLog("experiment", asos);
        choose("experiment-log", asos.toAbsolutePath().normalize());
        idle();
        screenshot(start + "experiment-statistics");
    }

    private void askExperiment() {
        enter("experiment-metrics", "clicks/exposures clicks revenue");
        enter("experiment-covariates", "pre_clicks");
        enter("experiment-cuts", "subscription");
        idle();
        assertTrue(visible("experiment-results"));
        show("experiment");
    }

    private void offPolicy(String start) throws IOException {
        show("offpolicy");
        screenshot(start + "offpolicy-empty");
        boolean real = System.getProperty("recscope.gallery", "").equals("movielens");
        openLog(
                "offpolicy",
                real ? SharedData.folder("openbandit").resolve("bts/women.csv") : demo().resolve("bandit.parquet"));
        screenshot(start + "offpolicy");
        scroll("offpolicy", 1);
        screenshot(start + "offpolicy-scrolled");
        enter("offpolicy-policy", "best\n");
        show("offpolicy");
        screenshot(start + "offpolicy-failed");
    }

    private void openLog(String view, Path log) {
        dialogs.answer(log);
        click(view + "-open");
        idle();
        show(view);
    }

    private void scroll(String view, double part) {
        onFx(() -> {
            find(view + "-scroll", ScrollPane.class).setVvalue(part);
            return true;
        });
        idle();
    }

    private void withoutResults(String start) {
        show("open");
        screenshot(start + "open-empty");
        show("overview");
        screenshot(start + "overview-empty");
        dispatch(new Report(new Activity.Evaluating()));
        screenshot(start + "overview-loading");
        dispatch(new Report(new Activity.Failed("clicks.parquet:12: the column item holds “?”, which is no item.")));
        screenshot(start + "overview-failed");
        dispatch(new Report(Activity.IDLE));
    }

    private Path demo() throws IOException {
        Path demo = folder.resolve("news");
        if (!Files.exists(demo)) {
            SampleGenerator.generate(SampleOptions.DEMO, demo, 2, Progress.NONE);
        }
        return demo;
    }

    private void openDemo() throws IOException {
        drop(demo().resolve("study.recscope"));
        idle();
        assertNotNull(now().result(), () -> now().activity().toString());
    }

    private void openMovieLens(String start) {
        drop(SharedData.movieLens().toArray(Path[]::new));
        screenshot(start + "open-guessed");
        enter("relevant-from", "4");
        click("evaluate");
        idle();
        assertNotNull(now().result(), () -> now().activity().toString());
    }

    private void filled(String start) {
        show("open");
        screenshot(start + "open");
        for (String view : RESULTS) {
            show(view);
            screenshot(start + view);
        }
        SegmentKey segment =
                now().evaluation().segments(now().evaluation().by().getFirst()).getFirst();
        dispatch(new Select(Selection.of(segment)));
        for (String view : RESULTS.subList(0, 5)) {
            show(view);
            screenshot(start + view + "-filtered");
        }
        dispatch(new Select(Selection.ALL));
    }

    private void comparing(String start) {
        show("compare");
        for (double part : List.of(0.5, 1.0)) {
            scroll("compare", part);
            screenshot(start + "compare-scrolled-" + part);
        }
        scroll("compare", 0);
    }

    private void explaining(String start) {
        show("overview");
        click(TableText.cell(stage(), "overview-table", 1, 1));
        idle();
        screenshot(start + "overview-explain-unasked");
        choose("explain-as", "rectools");
        screenshot(start + "overview-explain-running");
        idle();
        screenshot(start + "overview-explain");
        scroll("explain", 1);
        screenshot(start + "overview-explain-scrolled");
        click("explain-close");
    }

    private void cards(String start) {
        show("overview");
        rightClick("overview-runs");
        click("overview-runs-export");
        screenshot(start + "card-export");
        press(KeyCode.ESCAPE);
        click("overview-brush");
        idle();
        onFx(() -> {
            find("brush-range", RangeSlider.class).setHighValue(12);
            return true;
        });
        idle();
        screenshot(start + "card-brush"); // the first picture may still be of the frame before
        screenshot(start + "card-brush");
        click("brush-apply");
        idle();
        screenshot(start + "overview-brushed");
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.K);
        screenshot(start + "card-palette");
        press(KeyCode.ESCAPE);
        press(KeyCode.F1);
        screenshot(start + "card-keys");
        press(KeyCode.ESCAPE);
        click("export");
        screenshot(start + "menu-export");
        press(KeyCode.ESCAPE);
        click("menu");
        screenshot(start + "menu");
        press(KeyCode.ESCAPE);
        click("go-welcome");
        screenshot(start + "welcome-recent");
    }

    private void show(String view) {
        dispatch(new ShowView(view));
        idle();
        // As when somebody came by the navigation: no control of the view has the focus.
        onFx(() -> {
            stage().getScene().lookup("#go-" + view).requestFocus();
            return true;
        });
    }
}
