package org.recscope.app.view.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.FindingNote;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.FindingNotes;
import org.recscope.analytics.study.figures.KCurve;
import org.recscope.analytics.study.figures.Lens;
import org.recscope.analytics.study.figures.OverviewTable;
import org.recscope.analytics.study.figures.RunIntervals;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.task.TaskRunner;
import org.recscope.app.view.Lenses;
import org.recscope.app.view.ResultModel;
import org.recscope.app.view.Shown;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.ChooseMetric;
import org.recscope.app.workspace.WorkspaceStore;
import org.recscope.kernel.metric.MetricName;

/// What the overview shows. Knows no node.
final class OverviewModel {
    static final String ID = "overview";

    private final WorkspaceStore store;
    private final Words words;
    private final ResultModel<Question, Content> results;

    /// All that the overview depends on.
    record Question(StudyResult result, Lens lens) {}

    /// What the overview draws.
    ///
    /// @param metrics those of the table's columns from the second on
    record Content(
            TableFigure table, List<MetricName> metrics, Figure runs, Figure curve, List<FindingNote> findings) {}

    OverviewModel(WorkspaceStore store, TaskRunner tasks, Words words) {
        this.store = store;
        this.words = words;
        results = new ResultModel<>(ID, store, tasks, this::question, this::answer);
    }

    ResultModel<Question, Content> results() {
        return results;
    }

    ReadOnlyObjectProperty<Shown<Content>> stateProperty() {
        return results.stateProperty();
    }

    /// Looks at the metric of a column; the first column is the run's name.
    void choose(int column) {
        metric(column).ifPresent(metric -> store.dispatch(new ChooseMetric(metric)));
    }

    /// The metric of a column that is shown.
    Optional<MetricName> metric(int column) {
        return stateProperty().get() instanceof Shown.Ready<Content> ready && column > 0
                ? Optional.of(ready.content().metrics().get(column - 1))
                : Optional.empty();
    }

    private @Nullable Question question(Workspace now) {
        StudyResult result = now.result();
        Lens lens = Lenses.of(now, words);
        return result == null || lens == null ? null : new Question(result, lens);
    }

    private Content answer(Question question) {
        Lens lens = question.lens();
        return new Content(
                OverviewTable.of(lens),
                IntStream.of(lens.shown())
                        .mapToObj(lens.evaluation().metrics()::get)
                        .toList(),
                RunIntervals.of(lens),
                KCurve.of(lens),
                FindingNotes.of(question.result(), words));
    }
}
