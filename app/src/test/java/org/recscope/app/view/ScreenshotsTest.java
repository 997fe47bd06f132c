package org.recscope.app.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.loading.DatasetSpec;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.study.Study;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.theme.ThemeChoice;
import org.recscope.app.workspace.Questions;
import org.recscope.app.workspace.WorkspaceCommand.ShowView;

class ScreenshotsTest extends WindowTest {
    @Test
    void movielens() {
        Path data = Path.of(System.getProperty("recscope.shared", "none")).resolve("data/movielens-small");
        Assumptions.assumeTrue(Files.isDirectory(data));
        for (int size : new int[] {1280, 1920}) {
            open(size, size == 1280 ? 800 : 1080);
            onFx(() -> {
                context().desk().open(study(data));
                context().desk().evaluate();
                return true;
            });
            await("a result", () -> store().now().result() != null);
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                use(theme);
                for (String view : List.of("overview", "segments", "calibration", "diversity", "report")) {
                    dispatch(new ShowView(view));
                    idle();
                    settle();
                    screenshot("ml-" + view + "-" + theme + "-" + size);
                }
            }
        }
        assertTrue(true);
    }

    static Study study(Path d) {
        List<FileSpec> runs = new ArrayList<>();
        for (String r : List.of("random", "popularity", "itemknn", "puresvd")) {
            runs.add(FileSpec.run(r, d.resolve("recommendations_" + r + ".csv")));
        }
        DatasetSpec spec = new DatasetSpec(
                FileSpec.of(d.resolve("test.csv"), FileKind.TRUTH),
                runs,
                FileSpec.of(d.resolve("train.csv"), FileKind.HISTORY),
                FileSpec.of(d.resolve("items.csv"), FileKind.ITEMS),
                FileSpec.of(d.resolve("users.csv"), FileKind.USERS),
                OptionalDouble.of(4),
                false);
        return Study.of(spec).withMetrics(Questions.firstMetrics()).withBy(List.of("activity", "taste"));
    }
}
