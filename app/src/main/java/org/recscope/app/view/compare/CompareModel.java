package org.recscope.app.view.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.comparison.ComparisonRow;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.Duel;
import org.recscope.analytics.study.figures.DuelCommand;
import org.recscope.analytics.study.figures.DuelForest;
import org.recscope.analytics.study.figures.DuelHistogram;
import org.recscope.analytics.study.figures.DuelTable;
import org.recscope.analytics.study.figures.Lens;
import org.recscope.analytics.study.figures.Versus;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.view.Lenses;
import org.recscope.app.view.ResultModel;
import org.recscope.app.view.Shown;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.ChooseMetric;
import org.recscope.app.workspace.WorkspaceCommand.Compare;
import org.recscope.app.workspace.WorkspaceCommand.Select;
import org.recscope.app.workspace.WorkspaceStore;
import org.recscope.kernel.metric.MetricName;

/// What the comparison shows and what can be chosen in it. Knows no node.
final class CompareModel {
    static final String ID = "compare";

    private final WorkspaceStore store;
    private final Words words;
    private final ResultModel<Question, Content> results;
    private @Nullable Computed last;

    /// What is computed anew only when it changes; other metrics and candidates are there already.
    record Family(StudyResult result, List<MetricName> metrics, String by, String baseline, Correction correction) {
        List<String> cuts() {
            return by.isEmpty() ? List.of() : List.of(by);
        }
    }

    private record Computed(Family family, Duel duel) {}

    /// All that the view depends on.
    record Question(Family family, Versus versus, MetricName metric) {}

    /// What the view draws.
    ///
    /// @param versus which runs, corrected how
    /// @param metrics those of the table's rows
    /// @param segments of the forest's rows after the first
    /// @param forest null for a metric without a value for single users
    /// @param users null likewise
    /// @param command what the command line says for the same numbers
    record Content(
            Versus versus,
            List<MetricName> metrics,
            List<SegmentKey> segments,
            TableFigure table,
            @Nullable Figure forest,
            @Nullable Figure users,
            String command) {}

    CompareModel(ViewContext context) {
        store = context.store();
        words = Words.of(context.texts().locale());
        results = new ResultModel<>(ID, store, context.tasks(), this::question, this::answer);
    }

    ResultModel<Question, Content> results() {
        return results;
    }

    /// Compares other runs. A run chosen as the one while it is the other trades places with it.
    void compare(int one, int other) {
        Workspace now = store.now();
        if (now.result() == null || now.evaluation().runs().size() < 2) {
            return;
        }
        List<String> runs = now.evaluation().runs();
        Versus before = Versus.of(now.evaluation(), now.versus());
        boolean same = one == other;
        boolean kept = runs.get(one).equals(before.baseline());
        String baseline = same && kept ? before.candidate() : runs.get(one);
        String candidate = same && !kept ? before.baseline() : runs.get(other);
        store.dispatch(new Compare(new Versus(baseline, candidate, before.correction())));
    }

    void correct(Correction chosen) {
        Workspace now = store.now();
        if (now.result() != null && now.evaluation().runs().size() > 1) {
            store.dispatch(new Compare(Versus.of(now.evaluation(), now.versus()).with(chosen)));
        }
    }

    /// Looks at the metric of a row.
    void pick(int row) {
        if (results.stateProperty().get() instanceof Shown.Ready<Content> ready) {
            store.dispatch(new ChooseMetric(ready.content().metrics().get(row)));
        }
    }

    /// Looks at the users of a row of the forest; the first is everybody.
    void pickForest(int row) {
        if (results.stateProperty().get() instanceof Shown.Ready<Content> ready) {
            SegmentKey segment = row == 0 ? null : ready.content().segments().get(row - 1);
            store.dispatch(new Select(store.now().selection().withFilter(segment)));
        }
    }

    private @Nullable Question question(Workspace now) {
        StudyResult result = now.result();
        Lens lens = Lenses.of(now, words);
        if (result == null || lens == null || lens.runs().size() < 2) {
            return null;
        }
        Versus versus = Versus.of(result.evaluation(), now.versus());
        List<MetricName> metrics = IntStream.of(lens.shown())
                .mapToObj(lens.evaluation().metrics()::get)
                .toList();
        return new Question(
                new Family(result, metrics, Lenses.by(now), versus.baseline(), versus.correction()),
                versus,
                lens.metric());
    }

    private Content answer(Question question) {
        Family family = question.family();
        Versus versus = question.versus();
        Duel duel = duel(family, versus);
        List<ComparisonRow> rows = duel.rows(question.metric(), family.by());
        boolean drawn = !rows.isEmpty();
        return new Content(
                versus,
                duel.overall().stream().map(row -> row.contrast().metric()).toList(),
                rows.stream()
                        .map(row -> row.contrast().segment())
                        .filter(java.util.Objects::nonNull)
                        .toList(),
                DuelTable.of(duel, words),
                drawn ? DuelForest.of(duel, question.metric(), family.by(), words) : null,
                drawn ? DuelHistogram.of(duel, question.metric(), words) : null,
                DuelCommand.of(versus, family.metrics(), family.cuts(), true));
    }

    private synchronized Duel duel(Family family, Versus versus) {
        Computed done = last;
        if (done != null && done.family().equals(family)) {
            return done.duel().with(versus.candidate());
        }
        StudyResult result = family.result();
        int threads = Runtime.getRuntime().availableProcessors();
        Duel made = Duel.of(
                result,
                family.metrics(),
                family.cuts(),
                versus.request(result.study().seed()),
                versus.candidate(),
                threads);
        last = new Computed(family, made);
        return made;
    }
}
