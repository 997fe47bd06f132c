package org.recscope.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.study.Study;
import org.recscope.app.theme.ThemeChoice;
import org.recscope.app.workspace.WorkspaceCommand.EditStudy;
import org.recscope.app.workspace.WorkspaceCommand.NoteSaved;
import org.recscope.app.workspace.WorkspaceCommand.OpenStudy;
import org.recscope.app.workspace.WorkspaceCommand.RequireUsers;
import org.recscope.app.workspace.WorkspaceCommand.SegmentBy;
import org.recscope.app.workspace.WorkspaceCommand.ShowView;
import org.recscope.app.workspace.WorkspaceCommand.UseTheme;

class WorkspaceStoreTest {
    private final WorkspaceStore store = new WorkspaceStore();

    @Test
    void takesBackAndDoesAgain() {
        store.dispatch(new SegmentBy("activity"));
        store.dispatch(new SegmentBy("taste"));
        store.undo();
        assertEquals("activity", store.now().by());
        store.undo();
        assertEquals("", store.now().by());
        assertFalse(store.canUndoProperty().get());
        store.redo();
        store.redo();
        assertEquals("taste", store.now().by());
        assertFalse(store.canRedoProperty().get());
    }

    @Test
    void draggingASliderIsOneStep() {
        for (int users = 1; users <= 50; users++) {
            store.dispatch(new RequireUsers(users));
        }
        store.undo();
        assertEquals(0, store.now().minUsers());
        assertFalse(store.canUndoProperty().get());
    }

    @Test
    void aNewStepForgetsWhatWasTakenBack() {
        store.dispatch(new SegmentBy("activity"));
        store.undo();
        store.dispatch(new SegmentBy("taste"));
        assertFalse(store.canRedoProperty().get());
    }

    @Test
    void lookAndPlaceAreNotTakenBack() {
        store.dispatch(new SegmentBy("activity"));
        store.dispatch(new UseTheme(ThemeChoice.DARK));
        store.dispatch(new ShowView("open"));
        store.undo();
        assertEquals(ThemeChoice.DARK, store.now().theme());
        assertEquals("open", store.now().view());
        assertEquals("", store.now().by());
    }

    @Test
    void aCommandThatChangesNothingIsNoStep() {
        Workspace before = store.now();
        store.dispatch(new SegmentBy(""));
        assertSame(before, store.now());
        assertFalse(store.canUndoProperty().get());
    }

    @Test
    void knowsWhatIsUnsaved() {
        Study study = Study.EMPTY.withSeed(7);
        store.dispatch(new EditStudy(study));
        assertTrue(store.now().unsaved());
        store.dispatch(new NoteSaved(Path.of("a.recscope"), study));
        assertFalse(store.now().unsaved());
        assertEquals("a", store.now().name());
        store.undo();
        assertTrue(store.now().unsaved(), "the file still holds what was taken back");
    }

    @Test
    void openingForgetsTheHistory() {
        store.dispatch(new EditStudy(Study.EMPTY.withSeed(7)));
        store.dispatch(new OpenStudy(Study.EMPTY.withSeed(8), Path.of("b.recscope")));
        assertFalse(store.canUndoProperty().get());
        assertFalse(store.now().unsaved());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void undoingEverythingEndsWhereItBegan(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> seen = new ArrayList<>();
        Workspace beginning = store.now();
        for (int step = 0; step < 60; step++) {
            seen.add(store.now().by());
            store.dispatch(new SegmentBy("a" + step + random.nextInt(9)));
        }
        for (int step = 59; step >= 0; step--) {
            store.undo();
            assertEquals(seen.get(step), store.now().by(), () -> "seed " + seed);
        }
        assertEquals(beginning, store.now());
    }
}
