package org.recscope.app.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.Inspection;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.Versus;
import org.recscope.app.theme.ThemeChoice;
import org.recscope.kernel.metric.MetricName;

/// A change of the workspace, as a value. The only way to change it.
public sealed interface WorkspaceCommand {
    /// The changed workspace.
    ///
    /// @param before the workspace as it is
    /// @return as it will be; the same when nothing changes
    Workspace apply(Workspace before);

    /// Whether the user can take it back.
    ///
    /// @return true for changes of the question and of what is looked at
    default boolean undoable() {
        return false;
    }

    /// Whether taking back this command takes back the one before it as well: dragging a slider is one step.
    ///
    /// @param previous the command before
    /// @return true when both are one step
    default boolean continues(WorkspaceCommand previous) {
        return false;
    }

    /// Opens a study, in place of what is open. Cannot be taken back; the caller asks about unsaved work first.
    ///
    /// @param study the study
    /// @param file its project file, or null for a new one
    record OpenStudy(Study study, @Nullable Path file) implements WorkspaceCommand {
        @Override
        public Workspace apply(Workspace before) {
            Workspace fresh =
                    Workspace.EMPTY.withView("open").withTheme(before.theme()).withStudy(study);
            return file == null ? fresh : fresh.withSaved(file, study);
        }
    }

    /// Changes the question: files, roles, relevance, metrics, segments.
    ///
    /// @param study the question as it shall be
    record EditStudy(Study study) implements WorkspaceCommand {
        @Override
        public Workspace apply(Workspace before) {
            return before.study().equals(study) ? before : before.withStudy(study);
        }

        @Override
        public boolean undoable() {
            return true;
        }
    }

    /// Says what is being done with the study.
    ///
    /// @param activity what
    record Report(Activity activity) implements WorkspaceCommand {
        @Override
        public Workspace apply(Workspace before) {
            return before.withActivity(activity);
        }
    }

    /// Takes the answer of an evaluation.
    ///
    /// @param result the answer
    /// @param asked the question it answers; where that still stands, the answer's own replaces it
    record TakeResult(StudyResult result, Study asked) implements WorkspaceCommand {
        @Override
        public Workspace apply(Workspace before) {
            return Answers.take(before, result, asked);
        }
    }

    /// Notes what was found in files.
    ///
    /// @param found by path; replaces what was known of these files
    record NoteInspections(Map<Path, Inspection> found) implements WorkspaceCommand {
        @Override
        public Workspace apply(Workspace before) {
            Map<Path, Inspection> all = new HashMap<>(before.inspections());
            all.putAll(found);
            return before.withInspections(all);
        }
    }

    /// Forgets files that could not join the study.
    ///
    /// @param file the file
    record ForgetFile(Path file) implements WorkspaceCommand {
        @Override
        public Workspace apply(Workspace before) {
            Map<Path, Inspection> rest = new HashMap<>(before.inspections());
            return rest.remove(file) == null ? before : before.withInspections(rest);
        }
    }

    /// Looks at another metric.
    ///
    /// @param metric a metric of the result
    record ChooseMetric(MetricName metric) implements WorkspaceCommand {
        @Override
        public Workspace apply(Workspace before) {
            return metric.equals(before.metric()) ? before : before.withMetric(metric);
        }

        @Override
        public boolean undoable() {
            return true;
        }
    }

    /// Cuts segments by something else.
    ///
    /// @param by an attribute, two crossed, or empty for none
    record SegmentBy(String by) implements WorkspaceCommand {
        @Override
        public Workspace apply(Workspace before) {
            return by.equals(before.by()) ? before : before.withBy(by);
        }

        @Override
        public boolean undoable() {
            return true;
        }
    }

    /// Leaves small segments out.
    ///
    /// @param users the fewest users a segment must have, ≥ 0
    record RequireUsers(int users) implements WorkspaceCommand {
        @Override
        public Workspace apply(Workspace before) {
            return users == before.minUsers() ? before : before.withMinUsers(users);
        }

        @Override
        public boolean undoable() {
            return true;
        }

        @Override
        public boolean continues(WorkspaceCommand previous) {
            return previous instanceof RequireUsers;
        }
    }

    /// Looks at other users.
    ///
    /// @param selection which
    record Select(Selection selection) implements WorkspaceCommand {
        @Override
        public Workspace apply(Workspace before) {
            return selection.equals(before.selection()) ? before : before.withSelection(selection);
        }

        @Override
        public boolean undoable() {
            return true;
        }
    }

    /// Compares other runs, or corrects otherwise.
    ///
    /// @param versus which runs, and how
    record Compare(Versus versus) implements WorkspaceCommand {
        @Override
        public Workspace apply(Workspace before) {
            return versus.equals(before.versus()) ? before : before.withVersus(versus);
        }

        @Override
        public boolean undoable() {
            return true;
        }
    }

    /// Shows another view.
    ///
    /// @param view its id
    record ShowView(String view) implements WorkspaceCommand {
        @Override
        public Workspace apply(Workspace before) {
            return view.equals(before.view()) ? before : before.withView(view);
        }
    }

    /// Changes the look.
    ///
    /// @param theme the look
    record UseTheme(ThemeChoice theme) implements WorkspaceCommand {
        @Override
        public Workspace apply(Workspace before) {
            return theme == before.theme() ? before : before.withTheme(theme);
        }
    }

    /// Notes that the study was saved.
    ///
    /// @param file where
    /// @param study what was written
    record NoteSaved(Path file, Study study) implements WorkspaceCommand {
        @Override
        public Workspace apply(Workspace before) {
            return before.withSaved(file, study);
        }
    }
}
