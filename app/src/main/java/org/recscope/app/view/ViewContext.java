package org.recscope.app.view;

import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.FigureOrigin;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.chart.ChartTools;
import org.recscope.app.chart.Origin;
import org.recscope.app.control.FileDialogs;
import org.recscope.app.control.Notices;
import org.recscope.app.control.Overlay;
import org.recscope.app.task.TaskRunner;
import org.recscope.app.text.Texts;
import org.recscope.app.theme.WindowTheme;
import org.recscope.app.workspace.Autosave;
import org.recscope.app.workspace.Preferences;
import org.recscope.app.workspace.StudyDesk;
import org.recscope.app.workspace.WorkspaceStore;

/// What every view is made with.
///
/// @param store what is open now; the only channel between views
/// @param desk opens, evaluates and saves studies in the background and puts the results into the store
/// @param preferences what the program remembers of its user
/// @param autosave keeps what is not saved
/// @param texts every word
/// @param tasks the door to slow work
/// @param theme light or dark
/// @param dialogs asks the user for files
/// @param notices tells the user something in passing
/// @param overlay shows a card above the window
/// @param intents asks the frame for what a view cannot do alone
public record ViewContext(
        WorkspaceStore store,
        StudyDesk desk,
        Preferences preferences,
        Autosave autosave,
        Texts texts,
        TaskRunner tasks,
        WindowTheme theme,
        FileDialogs dialogs,
        Notices notices,
        Overlay overlay,
        Intents intents) {
    /// What charts are made with.
    ///
    /// @return the tools
    public ChartTools charts() {
        return new ChartTools(texts, tasks, theme, dialogs, notices, overlay, this::origin);
    }

    private Origin origin() {
        StudyResult result = store.now().result();
        if (result == null) {
            return Origin.UNKNOWN;
        }
        FigureOrigin origin = FigureOrigin.of(result, Words.of(texts.locale()));
        return new Origin(origin.facts(), origin.line());
    }
}
