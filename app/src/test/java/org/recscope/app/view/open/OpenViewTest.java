package org.recscope.app.view.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.loading.FileKind;
import org.recscope.app.harness.SharedData;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.theme.ThemeChoice;

/// Files become a study in the real window.
class OpenViewTest extends WindowTest {
    @Test
    void evaluatesMovieLens() {
        open();
        drop(SharedData.movieLens().toArray(Path[]::new));
        assertEquals(8, now().study().files().size());
        assertEquals(FileKind.TRUTH, now().study().files().get(0).kind());
        screenshot("open-LIGHT");
        use(ThemeChoice.DARK);
        screenshot("open-DARK");
        use(ThemeChoice.LIGHT);
        enter("relevant-from", "4");
        click("evaluate");
        idle();
        assertNotNull(now().result(), () -> now().activity().toString());
        screenshot("overview-LIGHT");
    }
}
