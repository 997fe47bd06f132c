package org.recscope.app.chart;

import java.util.function.Supplier;
import org.recscope.app.control.FileDialogs;
import org.recscope.app.control.Notices;
import org.recscope.app.control.Overlay;
import org.recscope.app.task.TaskRunner;
import org.recscope.app.text.Texts;
import org.recscope.app.theme.WindowTheme;

/// What every chart is made with.
///
/// @param texts every word
/// @param tasks draws away from the window's thread
/// @param theme light or dark
/// @param dialogs asks where to write
/// @param notices tells that it was written
/// @param overlay shows the export card
/// @param origin says where charts come from, when one is exported
public record ChartTools(
        Texts texts,
        TaskRunner tasks,
        WindowTheme theme,
        FileDialogs dialogs,
        Notices notices,
        Overlay overlay,
        Supplier<Origin> origin) {}
