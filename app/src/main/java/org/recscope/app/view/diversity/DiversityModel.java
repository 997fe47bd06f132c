package org.recscope.app.view.diversity;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.CoverageCurves;
import org.recscope.analytics.study.figures.Lens;
import org.recscope.analytics.study.figures.LorenzCurves;
import org.recscope.analytics.study.figures.MetricBars;
import org.recscope.analytics.study.figures.RunIntervals;
import org.recscope.analytics.study.figures.TradeOff;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.view.Lenses;
import org.recscope.app.view.ResultModel;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;
import org.recscope.kernel.metric.MetricName;

/// What the view of diversity shows. Knows no node.
final class DiversityModel {
    static final String ID = "diversity";

    private final Words words;
    private final ResultModel<Question, Content> results;
    private @Nullable String across;
    private @Nullable String up;

    /// All that the view depends on.
    ///
    /// @param across family of the trade-off's x axis
    /// @param up family of its y axis
    record Question(StudyResult result, Lens lens, String across, String up) {}

    /// What the view draws.
    ///
    /// @param families what the axes of the trade-off can show
    /// @param coverage null where it was not evaluated
    /// @param novelty null where it was not evaluated
    record Content(
            List<String> families,
            String across,
            String up,
            Figure lorenz,
            Figure curve,
            Figure tradeOff,
            @Nullable Figure coverage,
            @Nullable Figure novelty) {}

    DiversityModel(ViewContext context) {
        words = Words.of(context.texts().locale());
        results = new ResultModel<>(ID, context.store(), context.tasks(), this::question, this::answer);
    }

    ResultModel<Question, Content> results() {
        return results;
    }

    /// Puts metrics on the axes of the trade-off.
    ///
    /// @param x family of the x axis
    /// @param y family of the y axis
    void weigh(String x, String y) {
        across = x;
        up = y;
        results.ask();
    }

    private @Nullable Question question(Workspace now) {
        StudyResult result = now.result();
        Lens lens = Lenses.of(now, words);
        if (result == null || lens == null) {
            return null;
        }
        List<String> families = families(lens);
        String y = up != null && families.contains(up) ? up : families.getFirst();
        String x = across != null && families.contains(across) ? across : partner(families);
        return new Question(result, lens, x, y);
    }

    private static List<String> families(Lens lens) {
        return IntStream.of(lens.shown())
                .mapToObj(metric -> lens.evaluation().metrics().get(metric).family())
                .toList();
    }

    /// What accuracy is weighed against when nobody chose.
    private static String partner(List<String> families) {
        return List.of("ild", "coverage", "miuf").stream()
                .filter(families::contains)
                .findFirst()
                .orElse(families.getLast());
    }

    private Content answer(Question question) {
        Lens lens = question.lens();
        return new Content(
                families(lens),
                question.across(),
                question.up(),
                LorenzCurves.of(lens, question.result().data()),
                CoverageCurves.of(lens, question.result().data()),
                TradeOff.of(
                        lens,
                        metric(lens, question.across()).orElseThrow(),
                        metric(lens, question.up()).orElseThrow()),
                metric(lens, "coverage")
                        .map(lens::withMetric)
                        .map(MetricBars::of)
                        .orElse(null),
                metric(lens, "miuf").map(lens::withMetric).map(RunIntervals::of).orElse(null));
    }

    private static Optional<MetricName> metric(Lens lens, String family) {
        return IntStream.of(lens.shown())
                .mapToObj(lens.evaluation().metrics()::get)
                .filter(metric -> metric.family().equals(family))
                .findFirst();
    }
}
