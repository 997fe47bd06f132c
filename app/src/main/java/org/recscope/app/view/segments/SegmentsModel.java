package org.recscope.app.view.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.evaluation.UserAttributes;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.Lens;
import org.recscope.analytics.study.figures.SegmentChoice;
import org.recscope.analytics.study.figures.SegmentForest;
import org.recscope.analytics.study.figures.SegmentHeat;
import org.recscope.analytics.study.figures.SegmentOrder;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.view.Cuts;
import org.recscope.app.view.Lenses;
import org.recscope.app.view.ResultModel;
import org.recscope.app.view.Shown;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.ChooseMetric;
import org.recscope.app.workspace.WorkspaceCommand.RequireUsers;
import org.recscope.app.workspace.WorkspaceCommand.Select;
import org.recscope.app.workspace.WorkspaceStore;
import org.recscope.kernel.metric.MetricName;

/// What the view of segments shows and what can be chosen in it. Knows no node.
final class SegmentsModel {
    static final String ID = "segments";

    private final WorkspaceStore store;
    private final ViewContext context;
    private final Words words;
    private final ResultModel<Question, Content> results;
    private SegmentOrder order = SegmentOrder.NAME;
    private int run;

    /// All that the view depends on.
    record Question(StudyResult result, Lens lens, SegmentChoice choice, int run) {}

    /// What the view draws.
    ///
    /// @param attributes what users can be cut by
    /// @param segments of the rows, from the second on, and of the forest's data
    /// @param metrics those of the heat map's columns from the third on
    record Content(
            List<String> attributes,
            List<SegmentKey> segments,
            List<MetricName> metrics,
            TableFigure heat,
            Figure forest) {}

    SegmentsModel(ViewContext context) {
        store = context.store();
        this.context = context;
        words = Words.of(context.texts().locale());
        results = new ResultModel<>(ID, store, context.tasks(), this::question, this::answer);
    }

    ResultModel<Question, Content> results() {
        return results;
    }

    /// Sorts the segments.
    void sort(SegmentOrder chosen) {
        order = chosen;
        results.ask();
    }

    /// Shows the heat map of another run.
    void look(int chosen) {
        run = chosen;
        results.ask();
    }

    /// Leaves small segments out.
    void require(int users) {
        store.dispatch(new RequireUsers(users));
    }

    /// Cuts by an attribute, or by two crossed. What was not evaluated yet joins the question and is evaluated.
    ///
    /// @param second empty for no crossing
    void cut(String first, String second) {
        String by = second.isEmpty() || second.equals(first) ? first : first + "*" + second;
        Workspace now = store.now();
        if (first.isEmpty() || by.equals(Lenses.by(now))) {
            return;
        }
        Cuts.use(context, by);
    }

    /// Looks at the users of a row of the heat map, and at the metric of its column. Row 0 is all users.
    void pick(int row, int column) {
        if (!(results.stateProperty().get() instanceof Shown.Ready<Content> ready)) {
            return;
        }
        Content content = ready.content();
        if (column >= 2) {
            store.dispatch(new ChooseMetric(content.metrics().get(column - 2)));
        }
        select(content, row - 1);
    }

    /// Looks at the users of a datum of the forest plot; its first marks are lines of all users.
    void pickForest(int mark, int datum) {
        if (results.stateProperty().get() instanceof Shown.Ready<Content> ready
                && mark >= store.now().evaluation().runs().size()) {
            select(ready.content(), datum);
        }
    }

    private void select(Content content, int segment) {
        SegmentKey chosen = segment < 0 ? null : content.segments().get(segment);
        store.dispatch(new Select(store.now().selection().withFilter(chosen)));
    }

    private @Nullable Question question(Workspace now) {
        StudyResult result = now.result();
        Lens lens = Lenses.of(now, words);
        if (result == null || lens == null) {
            return null;
        }
        SegmentChoice choice = new SegmentChoice(Lenses.by(now), now.minUsers(), order, Integer.MAX_VALUE);
        return new Question(result, lens, choice, Math.min(run, lens.runs().size() - 1));
    }

    private Content answer(Question question) {
        Lens lens = question.lens();
        List<String> attributes =
                new ArrayList<>(new UserAttributes(question.result().data()).names());
        attributes.addAll(Cuts.rules(lens.evaluation().by()));
        boolean cut = !question.choice().by().isEmpty();
        return new Content(
                attributes,
                cut ? question.choice().segments(lens) : List.of(),
                IntStream.of(lens.shown())
                        .mapToObj(lens.evaluation().metrics()::get)
                        .toList(),
                SegmentHeat.of(lens, question.choice(), question.run()),
                SegmentForest.of(lens, question.choice()));
    }
}
