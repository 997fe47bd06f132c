package org.recscope.app.view.calibration;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.CategoryBars;
import org.recscope.analytics.study.figures.CategoryMix;
import org.recscope.analytics.study.figures.Lens;
import org.recscope.analytics.study.figures.RunIntervals;
import org.recscope.analytics.study.figures.SegmentChoice;
import org.recscope.analytics.study.figures.SegmentForest;
import org.recscope.analytics.study.figures.SegmentOrder;
import org.recscope.analytics.study.figures.ShownMetrics;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.view.Lenses;
import org.recscope.app.view.ResultModel;
import org.recscope.app.view.RunChooser;
import org.recscope.app.view.Shown;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.Select;
import org.recscope.app.workspace.WorkspaceStore;
import org.recscope.kernel.metric.MetricName;

/// What the view shows of the calibration of lists. Knows no node.
final class ListsModel {
    static final String ID = "calibration";

    /// More categories than this nobody tells apart at a glance.
    private static final int MOST_CATEGORIES = 24;

    private final WorkspaceStore store;
    private final Words words;
    private final ResultModel<Question, Content> results;
    private int run = RunChooser.ALL;

    /// All that the view depends on.
    record Question(StudyResult result, Lens lens, int run, SegmentChoice choice) {}

    /// What the view draws.
    ///
    /// @param shares the category shares, or null where no file says the categories of items
    /// @param divergence the calibration metric by segment, by run where users are not cut, or null without it
    /// @param segments of the divergence's data; empty where it is by run
    record Content(@Nullable Figure shares, @Nullable Figure divergence, List<SegmentKey> segments) {}

    ListsModel(ViewContext context) {
        store = context.store();
        words = Words.of(context.texts().locale());
        results = new ResultModel<>(ID, store, context.tasks(), this::question, this::answer);
    }

    ResultModel<Question, Content> results() {
        return results;
    }

    /// Shows the shares of one run, or of all.
    void look(int chosen) {
        run = chosen;
        results.ask();
    }

    /// Looks at the users of a datum of the divergence.
    void pick(int mark, int datum) {
        if (results.stateProperty().get() instanceof Shown.Ready<Content> ready
                && mark >= store.now().evaluation().runs().size()
                && datum < ready.content().segments().size()) {
            store.dispatch(new Select(store.now()
                    .selection()
                    .withFilter(ready.content().segments().get(datum))));
        }
    }

    private @Nullable Question question(Workspace now) {
        StudyResult result = now.result();
        Lens lens = Lenses.of(now, words);
        if (result == null || lens == null) {
            return null;
        }
        SegmentChoice choice = new SegmentChoice(Lenses.by(now), now.minUsers(), SegmentOrder.NAME, Integer.MAX_VALUE);
        return new Question(result, lens, run < lens.runs().size() ? run : RunChooser.ALL, choice);
    }

    private Content answer(Question question) {
        Lens lens = question.lens();
        List<Integer> runs = question.run() == RunChooser.ALL
                ? IntStream.range(0, lens.runs().size()).boxed().toList()
                : List.of(question.run());
        Figure shares = CategoryMix.of(
                        question.result().data(), lens.users(), lens.metric().cutoff())
                .map(mix -> CategoryBars.of(lens, mix, runs, MOST_CATEGORIES))
                .orElse(null);
        Optional<Lens> calibrated =
                steck(lens.evaluation(), lens.metric().cutoff()).map(lens::withMetric);
        boolean cut = !question.choice().by().isEmpty();
        Figure divergence = calibrated
                .map(steck -> cut ? SegmentForest.of(steck, question.choice()) : RunIntervals.of(steck))
                .orElse(null);
        List<SegmentKey> segments =
                calibrated.filter(steck -> cut).map(question.choice()::segments).orElse(List.of());
        return new Content(shares, divergence, segments);
    }

    private static Optional<MetricName> steck(Evaluation evaluation, int cutoff) {
        return IntStream.of(ShownMetrics.at(evaluation.metrics(), cutoff))
                .mapToObj(evaluation.metrics()::get)
                .filter(metric -> metric.family().equals("steck"))
                .findFirst();
    }
}
