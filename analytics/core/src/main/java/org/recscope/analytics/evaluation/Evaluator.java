package org.recscope.analytics.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.loading.LoadedRun;
import org.recscope.analytics.segment.Segmentation;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.pass.Columns;
import org.recscope.kernel.pass.UserGroups;
import org.recscope.kernel.pass.UserPass;

/// Asks a dataset metrics. Equal data and request give equal bytes on any number of threads.
public final class Evaluator {
    private static final String SCORING = "evaluation.scoring";
    private static final String SUMMARISING = "evaluation.summarising";

    private Evaluator() {}

    /// Scores all users of all runs and summarises overall and by segment.
    ///
    /// @param data what is asked
    /// @param request which metrics and segments
    /// @param progress told how far it is; may cancel
    /// @return the evaluation; metrics whose inputs are missing are in it as unavailable
    /// @throws IllegalArgumentException when a metric or attribute does not exist, naming those that do
    public static Evaluation evaluate(Dataset data, EvaluationRequest request, Progress progress) {
        Questions questions = Questions.of(data, request.metrics());
        CodeSet population = Questions.population(data);
        Map<String, Segmentation> segmentations = segmentations(data, request.by(), population);
        List<RankedLists> runs = Questions.lists(data);
        Columns columns = UserPass.run(
                questions.plan(), questions.inputs(), runs, request.threads(), new Reporter(progress, SCORING));
        progress.at(SUMMARISING, 0);
        Summariser summariser = new Summariser(questions, columns, runs, UserGroups.of(data.users()));
        Cut overall = summariser.cut(Segmentation.whole(population), request.threads(), progress);
        Map<String, Cut> cuts = new LinkedHashMap<>();
        segmentations.forEach((by, segmentation) -> {
            cuts.put(by, summariser.cut(segmentation, request.threads(), progress));
            progress.at(SUMMARISING, (double) cuts.size() / segmentations.size());
        });
        List<String> names = data.runs().stream().map(LoadedRun::name).toList();
        return new Evaluation(
                names,
                questions,
                Failures.of(questions.guard(), data),
                population,
                columns,
                summariser,
                overall,
                Collections.unmodifiableMap(cuts));
    }

    private static Map<String, Segmentation> segmentations(Dataset data, List<String> by, CodeSet population) {
        Map<String, Segmentation> segmentations = new LinkedHashMap<>();
        if (!by.isEmpty()) {
            UserAttributes attributes = new UserAttributes(data);
            for (String cut : by) {
                Segmentation segmentation = Segmentation.of(attributes.crossed(cut), population);
                segmentations.put(segmentation.by(), segmentation);
            }
        }
        return segmentations;
    }
}
