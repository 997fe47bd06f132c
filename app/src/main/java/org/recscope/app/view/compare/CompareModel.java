package org.recscope.app.view.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.comparison.ComparisonRequest;
import org.recscope.analytics.comparison.ComparisonRow;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.BestRun;
import org.recscope.analytics.study.figures.Duel;
import org.recscope.analytics.study.figures.DuelForest;
import org.recscope.analytics.study.figures.DuelHistogram;
import org.recscope.analytics.study.figures.DuelTable;
import org.recscope.analytics.study.figures.Lens;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.view.Lenses;
import org.recscope.app.view.ResultModel;
import org.recscope.app.view.Shown;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.ChooseMetric;
import org.recscope.app.workspace.WorkspaceCommand.Select;
import org.recscope.app.workspace.WorkspaceStore;
import org.recscope.kernel.metric.MetricName;

/// What the comparison shows and what can be chosen in it. Knows no node.
final class CompareModel {
    static final String ID = "compare";

    private final WorkspaceStore store;
    private final Words words;
    private final ResultModel<Question, Content> results;
    private int baseline;
    private int candidate = -1;
    private Correction correction = ComparisonRequest.DEFAULTS.correction();
    private @Nullable Computed last;

    /// What is computed anew only when it changes; other metrics and candidates are there already.
    record Family(StudyResult result, List<MetricName> metrics, String by, String baseline, Correction correction) {}

    private record Computed(Family family, Duel duel) {}

    /// All that the view depends on.
    record Question(Family family, String candidate, MetricName metric) {}

    /// What the view draws.
    ///
    /// @param metrics those of the table's rows
    /// @param segments of the forest's rows after the first
    /// @param forest null for a metric without a value for single users
    /// @param users null likewise
    /// @param command what the command line says for the same numbers
    record Content(
            String baseline,
            String candidate,
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
        boolean same = one == other;
        int before = baseline;
        baseline = same && one == before ? candidate : one;
        candidate = same && one == candidate ? before : other;
        results.ask();
    }

    void correct(Correction chosen) {
        correction = chosen;
        results.ask();
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
        int runs = lens.runs().size();
        int one = Math.min(baseline, runs - 1);
        int best = BestRun.of(lens).orElse(one);
        int other = candidate >= 0 && candidate < runs && candidate != one
                ? candidate
                : best != one ? best : one == 0 ? 1 : 0;
        baseline = one;
        candidate = other;
        List<MetricName> metrics = IntStream.of(lens.shown())
                .mapToObj(lens.evaluation().metrics()::get)
                .toList();
        return new Question(
                new Family(result, metrics, Lenses.by(now), lens.runs().get(one), correction),
                lens.runs().get(other),
                lens.metric());
    }

    private Content answer(Question question) {
        Family family = question.family();
        Duel duel = duel(family, question.candidate());
        List<ComparisonRow> rows = duel.rows(question.metric(), family.by());
        boolean drawn = !rows.isEmpty();
        return new Content(
                family.baseline(),
                question.candidate(),
                duel.overall().stream().map(row -> row.contrast().metric()).toList(),
                rows.stream()
                        .map(row -> row.contrast().segment())
                        .filter(java.util.Objects::nonNull)
                        .toList(),
                DuelTable.of(duel, words),
                drawn ? DuelForest.of(duel, question.metric(), family.by(), words) : null,
                drawn ? DuelHistogram.of(duel, question.metric(), words) : null,
                command(family));
    }

    private synchronized Duel duel(Family family, String other) {
        Computed done = last;
        if (done != null && done.family().equals(family)) {
            return done.duel().with(other);
        }
        ComparisonRequest defaults = ComparisonRequest.DEFAULTS;
        ComparisonRequest request = new ComparisonRequest(
                family.baseline(),
                family.correction(),
                defaults.alpha(),
                defaults.region(),
                defaults.replicates(),
                defaults.flips(),
                defaults.smallest(),
                family.result().study().seed());
        List<String> by = family.by().isEmpty() ? List.of() : List.of(family.by());
        int threads = Runtime.getRuntime().availableProcessors();
        Duel made = Duel.of(family.result(), family.metrics(), by, request, other, threads);
        last = new Computed(family, made);
        return made;
    }

    private static String command(Family family) {
        String metrics = family.metrics().stream().map(MetricName::toString).collect(Collectors.joining(" "));
        return "recscope compare STUDY.recscope --baseline " + family.baseline()
                + (family.by().isEmpty() ? "" : " --by '" + family.by() + "'")
                + " --correction " + family.correction().word()
                + " --metric " + metrics;
    }
}
