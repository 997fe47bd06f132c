package org.recscope.app.view.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.segment.SegmentRule;
import org.recscope.analytics.segment.slice.Slice;
import org.recscope.analytics.segment.slice.SliceReport;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.FoundSlices;
import org.recscope.analytics.study.figures.SliceTable;
import org.recscope.analytics.study.figures.Versus;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.view.Cuts;
import org.recscope.app.view.Lenses;
import org.recscope.app.view.ResultModel;
import org.recscope.app.view.Shown;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;
import org.recscope.kernel.metric.MetricName;

/// The slices that stand out on the metric looked at, and how one becomes a segment of the study. Knows no node.
final class SlicesModel {
    private final ViewContext context;
    private final Words words;
    private final ResultModel<Question, Content> results;

    /// All that the slices depend on.
    record Question(StudyResult result, Versus versus, MetricName metric) {}

    /// What is drawn.
    ///
    /// @param widest where the runs differ unlike elsewhere
    /// @param weakest where the candidate is weakest
    /// @param widestRules a rule for each of its rows
    /// @param weakestRules likewise
    /// @param any false for a metric without a value for single users
    record Content(
            TableFigure widest,
            TableFigure weakest,
            List<String> widestRules,
            List<String> weakestRules,
            boolean any) {}

    SlicesModel(ViewContext context) {
        this.context = context;
        words = Words.of(context.texts().locale());
        results = new ResultModel<>(
                CompareModel.ID, "-slices", context.store(), context.tasks(), this::question, this::answer);
    }

    ResultModel<Question, Content> results() {
        return results;
    }

    /// Makes a slice a segment: the study is cut by it from now on, in every view and in its file.
    void save(String rule) {
        Cuts.use(context, rule);
    }

    /// Whether a slice is a segment already.
    boolean saved(String rule) {
        return context.store().now().study().by().contains(rule);
    }

    /// The rules of what is drawn now.
    List<String> rules(boolean widest) {
        return results.stateProperty().get() instanceof Shown.Ready<Content> ready
                ? widest ? ready.content().widestRules() : ready.content().weakestRules()
                : List.of();
    }

    private @Nullable Question question(Workspace now) {
        StudyResult result = now.result();
        boolean known = Lenses.of(now, words) != null;
        MetricName metric = now.metric();
        if (result == null
                || metric == null
                || !known
                || now.evaluation().runs().size() < 2) {
            return null;
        }
        return new Question(result, Versus.of(result.evaluation(), now.versus()), metric);
    }

    private Content answer(Question question) {
        FoundSlices found = FoundSlices.of(question.result(), question.versus(), question.metric());
        return new Content(
                SliceTable.widest(found, question.versus(), question.metric(), words),
                SliceTable.weakest(found, question.versus(), question.metric(), words),
                rules(found.widest()),
                rules(found.weakest()),
                found.weakest().searchedOn() + found.weakest().estimatedOn() > 0);
    }

    private static List<String> rules(SliceReport report) {
        return report.slices().stream()
                .map(Slice::key)
                .map(key -> SegmentRule.of(key).toString())
                .toList();
    }
}
