package org.recscope.app.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.loading.Inspection;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.Versus;
import org.recscope.app.theme.ThemeChoice;
import org.recscope.kernel.metric.MetricName;

/// Everything that is open, chosen and shown. Immutable; {@link WorkspaceCommand}s make a new one.
///
/// @param study the question as it stands, perhaps not complete yet
/// @param saved the question as it was last opened or saved
/// @param file the project file, or null before the first save
/// @param result the last answer, or null before the first evaluation; perhaps of an older question, see {@link #stale}
/// @param inspections what is known of each file of the study, and of files that could not join it, by path
/// @param activity what is being done with the study
/// @param metric the metric looked at, with its k, or null while there is no result
/// @param by what segments are cut by: an attribute or two crossed as `activity*taste`; empty for none
/// @param minUsers segments of fewer users are left out of views
/// @param selection which users are looked at
/// @param versus which runs are compared and how, or null while nobody chose
/// @param view id of the view shown
/// @param theme light, dark or as the system
public record Workspace(
        Study study,
        Study saved,
        @Nullable Path file,
        @Nullable StudyResult result,
        Map<Path, Inspection> inspections,
        Activity activity,
        @Nullable MetricName metric,
        String by,
        int minUsers,
        Selection selection,
        @Nullable Versus versus,
        String view,
        ThemeChoice theme) {
    /// Nothing open, the welcome view shown.
    public static final Workspace EMPTY = new Workspace(
            Study.EMPTY,
            Study.EMPTY,
            null,
            null,
            Map.of(),
            Activity.IDLE,
            null,
            "",
            0,
            Selection.ALL,
            null,
            "welcome",
            ThemeChoice.SYSTEM);

    /// Makes the map immutable.
    public Workspace {
        inspections = Map.copyOf(inspections);
    }

    /// Whether there is something that a save would keep.
    ///
    /// @return true when the study differs from what was last opened or saved
    public boolean unsaved() {
        return !study.equals(saved);
    }

    /// Whether the result answers an older question than the one that stands.
    ///
    /// @return true when evaluating again would change the result
    public boolean stale() {
        return result != null && !result.study().withoutLogs().equals(study.withoutLogs());
    }

    /// The metrics of the result.
    ///
    /// @return as the evaluation orders them; empty while there is no result
    public List<MetricName> metrics() {
        return result == null ? List.of() : result.evaluation().metrics();
    }

    /// The evaluation of the result.
    ///
    /// @return the evaluation
    /// @throws NullPointerException when there is no result
    public Evaluation evaluation() {
        return Objects.requireNonNull(result, "result").evaluation();
    }

    /// The name of the study for people.
    ///
    /// @return the file's name without its ending, or empty when it was never saved
    public String name() {
        Path name = file == null ? null : file.getFileName();
        return name == null ? "" : name.toString().replaceFirst("\\.recscope$", "");
    }

    Workspace withStudy(Study changed) {
        return new Workspace(
                changed,
                saved,
                file,
                result,
                inspections,
                activity,
                metric,
                by,
                minUsers,
                selection,
                versus,
                view,
                theme);
    }

    Workspace withSaved(Path path, Study written) {
        return new Workspace(
                study,
                written,
                path,
                result,
                inspections,
                activity,
                metric,
                by,
                minUsers,
                selection,
                versus,
                view,
                theme);
    }

    Workspace withActivity(Activity changed) {
        return new Workspace(
                study, saved, file, result, inspections, changed, metric, by, minUsers, selection, versus, view, theme);
    }

    Workspace withInspections(Map<Path, Inspection> changed) {
        return new Workspace(
                study, saved, file, result, changed, activity, metric, by, minUsers, selection, versus, view, theme);
    }

    Workspace withMetric(@Nullable MetricName changed) {
        return new Workspace(
                study,
                saved,
                file,
                result,
                inspections,
                activity,
                changed,
                by,
                minUsers,
                selection,
                versus,
                view,
                theme);
    }

    Workspace withBy(String changed) {
        return new Workspace(
                study,
                saved,
                file,
                result,
                inspections,
                activity,
                metric,
                changed,
                minUsers,
                selection,
                versus,
                view,
                theme);
    }

    Workspace withMinUsers(int changed) {
        return new Workspace(
                study, saved, file, result, inspections, activity, metric, by, changed, selection, versus, view, theme);
    }

    Workspace withSelection(Selection changed) {
        return new Workspace(
                study, saved, file, result, inspections, activity, metric, by, minUsers, changed, versus, view, theme);
    }

    Workspace withVersus(@Nullable Versus changed) {
        return new Workspace(
                study,
                saved,
                file,
                result,
                inspections,
                activity,
                metric,
                by,
                minUsers,
                selection,
                changed,
                view,
                theme);
    }

    Workspace withView(String changed) {
        return new Workspace(
                study,
                saved,
                file,
                result,
                inspections,
                activity,
                metric,
                by,
                minUsers,
                selection,
                versus,
                changed,
                theme);
    }

    Workspace withTheme(ThemeChoice changed) {
        return new Workspace(
                study,
                saved,
                file,
                result,
                inspections,
                activity,
                metric,
                by,
                minUsers,
                selection,
                versus,
                view,
                changed);
    }

    /// The same with what a step holds put back. What was computed, saved or shown meanwhile stays.
    Workspace with(Step step) {
        MetricName restored = step.metric();
        boolean known = result == null || restored != null && metrics().contains(restored);
        return withStudy(step.study())
                .withMetric(known ? restored : metric)
                .withBy(step.by())
                .withMinUsers(step.minUsers())
                .withSelection(step.selection())
                .withVersus(step.versus());
    }
}
