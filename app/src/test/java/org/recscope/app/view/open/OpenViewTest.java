package org.recscope.app.view.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.Role;
import org.recscope.app.harness.SharedData;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.theme.ThemeChoice;
import org.recscope.app.workspace.Activity;

/// Files become a study in the real window.
class OpenViewTest extends WindowTest {
    private static final String TRUTH = """
            user,item,rating
            u1,a,5
            u1,b,2
            u2,c,4
            u3,a,4
            """;
    private static final String RUN = """
            user,item,rank
            u1,a,1
            u1,c,2
            u2,a,1
            u2,c,2
            u3,b,1
            """;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void openSmallStudy() throws IOException {
        open();
        drop(file("truth.csv", TRUTH), file("run_good.csv", RUN), file("run_bad.csv", RUN.replace("a,1", "b,1")));
    }

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void evaluatesRealFiles(ThemeChoice theme) {
        List<Path> files = SharedData.movieLens();
        open(theme == ThemeChoice.LIGHT ? 1280 : 1920, theme == ThemeChoice.LIGHT ? 800 : 1080);
        use(theme);
        drop(files.toArray(Path[]::new));
        assertEquals(
                List.of("itemknn", "popularity", "puresvd", "random"),
                now().study().runs().stream().map(run -> run.name()).toList());
        screenshot("open-" + theme);
        enter("relevant-from", "4");
        assertEquals(OptionalDouble.of(4), now().study().relevantFrom());
        click("evaluate");
        idle();
        assertNotNull(now().result(), () -> now().activity().toString());
        assertEquals(671, now().evaluation().users());
        click("go-open");
        screenshot("evaluated-" + theme);
    }

    @Test
    void guessesPartsAndRunNames() throws IOException {
        openSmallStudy();
        assertEquals(
                List.of(FileKind.TRUTH, FileKind.RUN, FileKind.RUN),
                now().study().files().stream().map(file -> file.kind()).toList());
        assertEquals(
                List.of("good", "bad"),
                now().study().runs().stream().map(run -> run.name()).toList());
        assertTrue(find("evaluate", Button.class).isVisible());
        assertFalse(find("evaluate", Button.class).isDisabled());
    }

    @Test
    void correctsARoleAndTakesItBack() throws IOException {
        openSmallStudy();
        choose("role-rating", Role.IGNORE);
        assertEquals(Role.IGNORE, now().study().files().get(0).roles().get("rating"));
        choose("role-item", Role.IGNORE);
        assertTrue(find("evaluate", Button.class).isDisabled(), "a truth without items cannot be evaluated");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(find("evaluate", Button.class).isDisabled());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Role.RELEVANCE, now().study().files().get(0).roles().get("rating"));
    }

    @Test
    void renamesARunAndChangesItsPart() throws IOException {
        openSmallStudy();
        press(KeyCode.TAB);
        dispatchSelect(1);
        enter("run-name", "better");
        assertEquals("better", now().study().files().get(1).name());
        choose("file-kind", FileKind.HISTORY);
        assertEquals(FileKind.HISTORY, now().study().files().get(1).kind());
    }

    private void dispatchSelect(int index) {
        onFx(() -> {
            ((javafx.scene.control.ListView<?>) stage().getScene().lookup("#files"))
                    .getSelectionModel()
                    .select(index);
            return true;
        });
        settle();
    }

    @Test
    void asksForOtherCutoffsAndRefusesNonsense() throws IOException {
        openSmallStudy();
        enter("cutoffs", "3, 1");
        assertEquals(List.of(1, 3), OpenModel.cutoffs(now().study()));
        enter("cutoffs", "many");
        assertEquals(List.of(1, 3), OpenModel.cutoffs(now().study()));
        screenshot("open-wrong-cutoffs");
    }

    @Test
    void aBadFileLeavesTheRestOpen() throws IOException {
        openSmallStudy();
        drop(folder.resolve("missing.csv"), file("empty.csv", ""), file("noise.parquet", "not parquet at all"));
        assertEquals(3, now().study().files().size());
        assertEquals(3, OpenModel.refused(now()).size());
        dispatchSelect(3);
        screenshot("open-refused-LIGHT");
        use(ThemeChoice.DARK);
        screenshot("open-refused-DARK");
        click("evaluate");
        idle();
        assertNotNull(now().result());
        click("go-open");
        click("remove-missing.csv");
        assertEquals(2, OpenModel.refused(now()).size());
    }

    @Test
    void aBadRowIsSaidWhereItIs() throws IOException {
        openSmallStudy();
        Files.writeString(folder.resolve("run_bad.csv"), RUN.replace("u2,c,2", "u2,c,second"));
        click("evaluate");
        idle();
        Path bad = now().study().files().get(2).path();
        String messages = OpenModel.problems(now(), bad).toString();
        assertTrue(messages.contains("run_bad.csv") && messages.contains("second"), messages);
        click("go-open");
        dispatchSelect(2);
        screenshot("open-warning-LIGHT");
    }

    @Test
    void aFileThatIsGoneIsSaidAndTheLastResultStays() throws IOException {
        openSmallStudy();
        click("evaluate");
        idle();
        var before = now().result();
        assertNotNull(before);
        Files.delete(folder.resolve("run_bad.csv"));
        press(KeyCode.F5);
        idle();
        Activity.Refused refused = assertInstanceOf(Activity.Refused.class, now().activity());
        String message = refused.problems().get(0).message();
        assertTrue(message.contains("run_bad.csv"), message);
        assertEquals(before, now().result());
        click("go-open");
        dispatchSelect(2);
        screenshot("open-failed-LIGHT");
    }

    @Test
    void savesReopensAndListsTheStudy() throws IOException {
        openSmallStudy();
        Path study = folder.resolve("small.recscope");
        dialogs.answer(study);
        press(KeyCode.CONTROL, KeyCode.S);
        idle();
        assertTrue(Files.exists(study));
        assertFalse(now().unsaved());
        screenshot("saved-LIGHT");
        click("go-welcome");
        screenshot("recent-LIGHT");
        click("recent-small.recscope");
        idle();
        assertNotNull(now().result());
        assertEquals("small", now().name());
    }

    @Test
    void asksBeforeUnsavedWorkGoes() throws IOException {
        openSmallStudy();
        press(KeyCode.CONTROL, KeyCode.Q);
        screenshot("unsaved-LIGHT");
        click("unsaved-cancel");
        assertTrue(stage().isShowing());
        press(KeyCode.CONTROL, KeyCode.Q);
        click("unsaved-discard");
        assertFalse(stage().isShowing());
        assertNull(now().file());
    }
}
